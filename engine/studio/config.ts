import { availableParallelism } from "node:os";
import type { FetchOptions } from "../intake/index.ts";
import type { VoiceEnvironment } from "../speech/voice-sources.ts";

/** What work costs, in credits. */
export interface Prices {
  /** A message that makes the first draft of a film. */
  readonly draft: number;
  /** A message that changes it. */
  readonly edit: number;
  readonly export: number;
}

/**
 * Who may export: anybody; only who says which client it is (the attribution headers); or, besides, only users whose
 * token an operator gave out.
 */
export type ExportGate = "open" | "attributed" | "operators";
export const EXPORT_GATES: readonly ExportGate[] = ["open", "attributed", "operators"];

export interface StudioConfig {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** How the studio is reached from outside, without a slash at the end; null: as the request came. */
  readonly publicUrl: string | null;
  /** Whose `X-Forwarded-For` is believed: nobody's, or that of the proxy in front. */
  readonly trustProxy: boolean;
  readonly prices: Prices;
  readonly exportGate: ExportGate;
  /** Tokens without a name that one address gets a day. */
  readonly anonymousPerIpPerDay: number;
  /** What may lie here of one anonymous user, files and films together. */
  readonly anonymousBytes: number;
  /** Films rendered at once. */
  readonly renderers: number;
  /** How URLs are fetched; the intake's own rules if nothing is said. */
  readonly intake: Omit<FetchOptions, "signal">;
  /** Where installed voices are, and the endpoint that speaks; only the voices that come with jobreel if nothing is said. */
  readonly voices: VoiceEnvironment;
  readonly limits: Limits;
}

export interface Limits {
  readonly uploadBytes: number;
  readonly filesPerUpload: number;
  readonly filesPerSession: number;
  readonly jsonBytes: number;
  readonly messageChars: number;
  readonly sessionsPerUser: number;
  readonly queuedPerUser: number;
  readonly queued: number;
  /** Messages that wait for an earlier one of their session. */
  readonly waitingPerSession: number;
  readonly runMs: number;
  readonly renderMs: number;
  readonly heartbeatMs: number;
  /** A socket on which nothing moves, but where the studio itself is at work. */
  readonly silentMs: number;
  readonly tokenMs: number;
  readonly downloadUrlMs: number;
  readonly claimMs: number;
  readonly keepFilmsMs: number;
  readonly keepSessionsMs: number;
  /** How long a run with a key is told again, instead of being done again. */
  readonly keepRunsMs: number;
  /** How long work may still take when the studio is asked to end. */
  readonly shutdownMs: number;
}

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export const LIMITS: Limits = {
  uploadBytes: 200 * MIB,
  filesPerUpload: 20,
  filesPerSession: 200,
  jsonBytes: 8 * MIB,
  messageChars: 200_000,
  sessionsPerUser: 2_000,
  queuedPerUser: 500,
  queued: 5_000,
  waitingPerSession: 4,
  runMs: 15 * MINUTE_MS,
  renderMs: 60 * MINUTE_MS,
  heartbeatMs: 15_000,
  silentMs: 120_000,
  tokenMs: 7 * DAY_MS,
  downloadUrlMs: DAY_MS,
  claimMs: 60 * MINUTE_MS,
  keepFilmsMs: 7 * DAY_MS,
  keepSessionsMs: 30 * DAY_MS,
  keepRunsMs: 2 * DAY_MS,
  shutdownMs: 10_000,
};

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1|\[::1\])$/iu;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

/** On this machine alone nothing costs and everything is allowed; where others come in, exports are attributed and addresses counted. */
export function studioConfig(asked: Partial<StudioConfig> & Pick<StudioConfig, "dataDir">): StudioConfig {
  const host = asked.host ?? "127.0.0.1";
  const alone = isLoopback(host);
  return {
    host,
    port: asked.port ?? 8788,
    dataDir: asked.dataDir,
    publicUrl: asked.publicUrl ?? null,
    trustProxy: asked.trustProxy ?? false,
    prices: asked.prices ?? (alone ? { draft: 0, edit: 0, export: 0 } : { draft: 50, edit: 10, export: 0 }),
    exportGate: asked.exportGate ?? (alone ? "open" : "attributed"),
    anonymousPerIpPerDay: asked.anonymousPerIpPerDay ?? (alone ? 1_000 : 5),
    anonymousBytes: asked.anonymousBytes ?? (alone ? 100 : 2) * GIB,
    renderers: asked.renderers ?? Math.max(1, Math.floor(availableParallelism() / 2)),
    intake: asked.intake ?? {},
    voices: asked.voices ?? {},
    limits: asked.limits ?? LIMITS,
  };
}
