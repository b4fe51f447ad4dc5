import type { Logger } from "pino";
import type { Runs } from "./agent/runs.ts";
import type { StudioConfig } from "./config.ts";
import type { Ledger } from "./credits/ledger.ts";
import type { Tokens } from "./credits/tokens.ts";
import type { FileStore } from "./files/file-store.ts";
import type { Uploads } from "./files/uploads.ts";
import type { SignedUrls } from "./http/signed-urls.ts";
import type { RenderQueue } from "./render/render-job.ts";
import type { Secret } from "./secret.ts";
import type { RunTapes } from "./stream/run-tapes.ts";
import type { Sessions } from "./store/sessions.ts";
import type { SessionFiles } from "./store/session-files.ts";

/** All that the routes stand on. */
export interface StudioParts {
  readonly config: StudioConfig;
  readonly tokens: Tokens;
  readonly ledger: Ledger;
  readonly sessions: Sessions;
  readonly files: SessionFiles;
  readonly fileStore: FileStore;
  readonly uploads: Uploads;
  readonly runs: Runs;
  readonly tapes: RunTapes;
  readonly queue: RenderQueue;
  readonly urls: SignedUrls;
  readonly secret: Secret;
  readonly log: Logger;
  /** ms since 1970 */
  readonly now: () => number;
  readonly ready: () => boolean;
}
