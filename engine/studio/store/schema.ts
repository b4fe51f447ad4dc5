/** Counts up with each change of {@link SCHEMA}. */
export const SCHEMA_VERSION = 1;

/**
 * All times are ms since 1970. Tokens are kept as hashes only. Files lie beside the database under their SHA-256.
 * `turn` counts the renders that were begun.
 * A credit is granted, held for work in progress, and then charged or let go; `ledger` only grows.
 */
export const SCHEMA = `
CREATE TABLE users (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('anonymous', 'operator')),
  name TEXT NOT NULL,
  created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE clients (client_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users(id)) STRICT;

CREATE TABLE tokens (
  hash TEXT PRIMARY KEY,
  user_id TEXT NOT NULL REFERENCES users(id),
  created_ms INTEGER NOT NULL,
  expires_ms INTEGER,
  ip_hash TEXT,
  revoked_ms INTEGER
) STRICT;
CREATE INDEX tokens_by_user ON tokens (user_id, created_ms);
CREATE INDEX tokens_by_ip ON tokens (ip_hash, created_ms);

CREATE TABLE ledger (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id TEXT NOT NULL REFERENCES users(id),
  kind TEXT NOT NULL CHECK (kind IN ('grant', 'hold', 'charge', 'release')),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  ref TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  UNIQUE (ref, kind)
) STRICT;
CREATE INDEX ledger_by_user ON ledger (user_id);

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  task_id TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL REFERENCES users(id),
  task_name TEXT NOT NULL,
  language TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  updated_ms INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  saved_ms INTEGER,
  draft TEXT,
  project TEXT
) STRICT;
CREATE INDEX sessions_by_user ON sessions (user_id, updated_ms);

CREATE TABLE runs (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  user_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('running', 'done', 'failed', 'interrupted')),
  started_ms INTEGER NOT NULL,
  ended_ms INTEGER
) STRICT;
CREATE INDEX runs_by_session ON runs (session_id);

CREATE TABLE files (
  hash TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('picture', 'clip', 'sound', 'document')),
  file_type TEXT NOT NULL,
  duration_s REAL,
  width INTEGER,
  height INTEGER,
  fps REAL,
  created_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE session_files (
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  hash TEXT NOT NULL REFERENCES files(hash),
  filename TEXT NOT NULL,
  added_ms INTEGER NOT NULL,
  PRIMARY KEY (session_id, hash)
) STRICT;
CREATE INDEX session_files_by_hash ON session_files (hash);

CREATE TABLE renders (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL,
  key TEXT NOT NULL UNIQUE,
  user_id TEXT NOT NULL,
  session_id TEXT NOT NULL,
  title TEXT NOT NULL,
  draft TEXT,
  quality TEXT NOT NULL CHECK (quality IN ('high', 'preview')),
  status TEXT NOT NULL CHECK (status IN ('pending', 'processing', 'completed', 'failed', 'cancelled')),
  attempts INTEGER NOT NULL DEFAULT 0,
  turn INTEGER,
  error TEXT,
  bytes INTEGER,
  created_ms INTEGER NOT NULL,
  started_ms INTEGER,
  ended_ms INTEGER,
  UNIQUE (user_id, id)
) STRICT;
CREATE INDEX renders_by_status ON renders (status, seq);
CREATE INDEX renders_by_user ON renders (user_id, status, turn);
CREATE INDEX renders_by_turn ON renders (turn);
CREATE INDEX renders_by_session ON renders (session_id);

CREATE TABLE claims (
  hash TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
  expires_ms INTEGER NOT NULL
) STRICT;
`;
