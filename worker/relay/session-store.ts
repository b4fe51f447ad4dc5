import type { Language } from "../../shared/language.ts";
import type { Fault } from "../problem.ts";

/*
 * Storage of a session (SQLite; times in ms since 1970; JSON where a column holds more than one value):
 *
 *   about      one row: id · account · kind · title · options (what the film is to be) · auto (1: every revision is
 *              exported) · upstream (task and session there; "asked": asked for, or about to be; null before) · token (the
 *              upstream token, sealed) · webhooks · language (in which its people are spoken to) · created · closed (deleted)
 *   events     the journal: seq from 1 without a gap · at · type · data
 *   runs       a message to the agent: id · kind (make, message) · text · edit (in the place of the text, for a
 *              studio) · files · state (see RunState) · before (draft as it
 *              was) · seen (how many upstream events the journal has) · recoveries · fault · created · ended
 *   revisions  n from 1 · run · draft · summary · created
 *   renders    id (the upstream's idempotency key) · revision · state (see RenderState) · progress · url · files · bytes ·
 *              etag · polls · fault · created · ended
 *   deliveries a webhook message: id (the same at every attempt) · hook · type · body · state (waiting, delivered, failed) ·
 *              attempts · status (of the last answer) · created · ended
 *   jobs       what has to be done when: see jobs.ts
 *
 * A row that says "this is about to be sent" is committed, with its job, before anything is sent.
 */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS about (id TEXT PRIMARY KEY, account TEXT NOT NULL, key TEXT, kind TEXT NOT NULL, title TEXT NOT NULL, options TEXT NOT NULL,
  auto INTEGER NOT NULL, upstream TEXT, token TEXT NOT NULL, webhooks TEXT NOT NULL, language TEXT NOT NULL, created INTEGER NOT NULL, closed TEXT);
CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS runs (id TEXT PRIMARY KEY, kind TEXT NOT NULL, text TEXT NOT NULL, edit TEXT, files TEXT NOT NULL, state TEXT NOT NULL,
  before TEXT, probe TEXT, seen INTEGER NOT NULL DEFAULT 0, recoveries INTEGER NOT NULL DEFAULT 0, fault TEXT, created INTEGER NOT NULL, ended INTEGER);
CREATE TABLE IF NOT EXISTS revisions (n INTEGER PRIMARY KEY, run TEXT NOT NULL, draft TEXT NOT NULL, summary TEXT NOT NULL, created INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS renders (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, state TEXT NOT NULL, progress REAL NOT NULL DEFAULT 0,
  url TEXT, files TEXT NOT NULL DEFAULT '{}', bytes INTEGER, etag TEXT, polls INTEGER NOT NULL DEFAULT 0, fault TEXT, created INTEGER NOT NULL, ended INTEGER);
CREATE TABLE IF NOT EXISTS deliveries (id TEXT PRIMARY KEY, hook INTEGER NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL, state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, status INTEGER, created INTEGER NOT NULL, ended INTEGER);
CREATE TABLE IF NOT EXISTS jobs (id TEXT PRIMARY KEY, kind TEXT NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0);
`;

/** SQLite rows end at 2 MB; a draft that is larger can't be kept, and is said to be so. */
export const MOST_DRAFT_CHARACTERS = 900_000;

/** waiting → opening (a session there) → uploading → asking (sent, or about to be) → done | failed | cancelled */
export type RunState = "waiting" | "opening" | "uploading" | "asking" | "done" | "failed" | "cancelled";
/** waiting → asked (sent, or about to be) → copying (into R2) → done | failed | cancelled */
export type RenderState = "waiting" | "asked" | "copying" | "done" | "failed" | "cancelled";

export interface About {
  readonly id: string;
  readonly account: string;
  /** The relay key's id that asked for it; null: an upstream token. */
  readonly key: string | null;
  readonly kind: "video" | "session";
  readonly title: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly auto: boolean;
  readonly upstream: { readonly taskId: string; readonly sessionId: string } | "asked" | null;
  /** Sealed. */
  readonly token: string;
  readonly webhooks: readonly Webhook[];
  /** In which events and messages are told. */
  readonly language: Language;
  readonly created: number;
  /** Deleted, and being erased. */
  readonly closed: "deleted" | null;
}

export interface Webhook {
  readonly url: string;
  /** Sealed; `whsec_…` inside. */
  readonly secret: string;
}

/** A file that goes to the upstream: kept in R2 until it is there, or an address that the upstream fetches itself. */
export type PendingFile =
  | {
      readonly kind: "stored";
      readonly key: string;
      readonly name: string;
      readonly type: string;
      readonly bytes: number;
      /** Of one that came in parts: its id, and where the relay is reached from outside. It lives on its own. */
      readonly upload?: { readonly id: string; readonly origin: string };
    }
  | { readonly kind: "url"; readonly url: string };

export interface Run {
  readonly id: string;
  readonly kind: "make" | "message";
  readonly text: string;
  /** An edit that a studio takes as it is; the text says the same to other backends. */
  readonly edit: Readonly<Record<string, unknown>> | null;
  readonly files: readonly PendingFile[];
  readonly state: RunState;
  readonly before: string | null;
  /** The draft at the last look, while it is being found out what became of the message. */
  readonly probe: string | null;
  readonly seen: number;
  readonly recoveries: number;
  readonly fault: Fault | null;
  readonly created: number;
  readonly ended: number | null;
}

export interface Revision {
  readonly n: number;
  readonly run: string;
  readonly draft: string;
  readonly summary: string;
  readonly created: number;
}

export interface Render {
  readonly id: string;
  readonly revision: number;
  readonly state: RenderState;
  readonly progress: number;
  readonly url: string | null;
  /** R2 keys by name: "film.mp4", "poster.jpg", "captions.vtt", "transcript.txt". */
  readonly files: Readonly<Record<string, string>>;
  readonly bytes: number | null;
  readonly etag: string | null;
  readonly polls: number;
  readonly fault: Fault | null;
  readonly created: number;
  readonly ended: number | null;
}

type Cell = string | number | null;
const JSON_COLUMNS = new Set(["options", "upstream", "webhooks", "files", "fault", "edit"]);

function cellOf(column: string, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (JSON_COLUMNS.has(column)) return JSON.stringify(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  return value as Cell;
}

function rowOf<T>(row: Record<string, SqlStorageValue>): T {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (JSON_COLUMNS.has(column) && typeof value === "string") return [column, JSON.parse(value)];
      return [column, column === "auto" ? value === 1 : value];
    }),
  ) as T;
}

/** Typed rows over the session's tables. Columns come from the types above and never from outside. */
export class SessionStore {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    sql.exec(SCHEMA);
    const [known] = sql.exec("SELECT 1 FROM pragma_table_info('about') WHERE name = 'language'").toArray();
    // Of a storage that is older than the column.
    if (known === undefined) sql.exec("ALTER TABLE about ADD COLUMN language TEXT NOT NULL DEFAULT 'en'");
  }

  about(): About | null {
    const [row] = this.#sql.exec("SELECT * FROM about").toArray();
    return row === undefined ? null : rowOf<About>(row);
  }

  insert(table: "about" | "runs" | "renders" | "revisions", row: Readonly<Record<string, unknown>>): void {
    const columns = Object.keys(row);
    this.#sql.exec(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
      ...columns.map((column) => cellOf(column, row[column])),
    );
  }

  changeAbout(change: Partial<About>): void {
    this.#change("about", null, change);
  }

  changeRun(id: string, change: Partial<Run>): void {
    this.#change("runs", id, change);
  }

  changeRender(id: string, change: Partial<Render>): void {
    this.#change("renders", id, change);
  }

  #change(table: string, id: string | null, change: Readonly<Record<string, unknown>>): void {
    const columns = Object.keys(change);
    const set = columns.map((column) => `${column} = ?`).join(", ");
    const cells = columns.map((column) => cellOf(column, change[column]));
    if (id === null) this.#sql.exec(`UPDATE ${table} SET ${set}`, ...cells);
    else this.#sql.exec(`UPDATE ${table} SET ${set} WHERE id = ?`, ...cells, id);
  }

  run(id: string): Run | null {
    const [row] = this.#sql.exec("SELECT * FROM runs WHERE id = ?", id).toArray();
    return row === undefined ? null : rowOf<Run>(row);
  }

  /** The one that is being worked on, or else the one that has waited longest. */
  nextRun(): Run | null {
    const [row] = this.#sql
      .exec(
        "SELECT * FROM runs WHERE state IN ('waiting','opening','uploading','asking') ORDER BY state = 'waiting', created, rowid LIMIT 1",
      )
      .toArray();
    return row === undefined ? null : rowOf<Run>(row);
  }

  lastRun(): Run | null {
    const [row] = this.#sql.exec("SELECT * FROM runs ORDER BY created DESC, rowid DESC LIMIT 1").toArray();
    return row === undefined ? null : rowOf<Run>(row);
  }

  waitingRuns(): number {
    return this.#sql.exec<{ n: number }>("SELECT count(*) AS n FROM runs WHERE ended IS NULL").one().n;
  }

  latestRevision(): Revision | null {
    const [row] = this.#sql.exec("SELECT * FROM revisions ORDER BY n DESC LIMIT 1").toArray();
    return row === undefined ? null : rowOf<Revision>(row);
  }

  revision(n: number): Revision | null {
    const [row] = this.#sql.exec("SELECT * FROM revisions WHERE n = ?", n).toArray();
    return row === undefined ? null : rowOf<Revision>(row);
  }

  render(id: string): Render | null {
    const [row] = this.#sql.exec("SELECT * FROM renders WHERE id = ?", id).toArray();
    return row === undefined ? null : rowOf<Render>(row);
  }

  renders(): readonly Render[] {
    return this.#sql
      .exec("SELECT * FROM renders ORDER BY created DESC, rowid DESC LIMIT 100")
      .toArray()
      .map((row) => rowOf<Render>(row));
  }

  openRenders(): readonly Render[] {
    return this.renders().filter(({ ended }) => ended === null);
  }

  /** The newest finished film of a revision, or of any. */
  film(revision: number | null): Render | null {
    return (
      this.renders().find(({ state, revision: n }) => state === "done" && (revision === null || n === revision)) ?? null
    );
  }
}
