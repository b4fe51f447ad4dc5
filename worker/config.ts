import { z } from "zod";
import type { Settings } from "./settings.ts";

/** The hosted backend, where nobody says otherwise. */
const HOSTED = "https://mega-api-prod.nemovideo.ai";

/** Waits after the 1st, 2nd … failure: 24 hours in all (https://github.com/standard-webhooks/standard-webhooks). */
const WEBHOOK_WAITS_S = "5,300,1800,7200,18000,25200,34000";

const SETTINGS = z.object({
  NEMO_API_URL: z.url({ protocol: /^https?$/ }).default(HOSTED),
  UPSTREAM: z.enum(["studio", "hosted"]).default("hosted"),
  ANONYMOUS: z.enum(["on", "off"]).default("off"),
  LOCAL: z.enum(["on", "off"]).default("off"),
  WEBHOOK_WAITS_S: z
    .string()
    .regex(/^\d{1,6}(?:,\d{1,6}){0,11}$/, "is seconds with commas between, as 5,300,1800")
    .default(WEBHOOK_WAITS_S),
  RETENTION_DAYS: z.coerce.number().positive().max(3650).default(90),
  RELAY_SECRET: z.string().min(32, "must have 32 characters or more"),
  ADMIN_SECRET: z.string().min(16, "must have 16 characters or more").optional(),
  NEMO_TOKEN: z.string().min(8).optional(),
});

/** How this relay is set up. */
export interface Config {
  /** Base URL of the backend, without a slash at its end. */
  readonly upstreamUrl: string;
  readonly upstream: "studio" | "hosted";
  readonly anonymous: boolean;
  /** On a developer's machine: webhooks and postings may have addresses of this machine. */
  readonly local: boolean;
  /** How long films are kept; parts of a day count. */
  readonly retentionDays: number;
  /** How long a webhook message waits after the 1st, 2nd … failure; after the last it is given up. */
  readonly webhookWaitsS: readonly number[];
  readonly secret: string;
  readonly adminSecret: string | null;
  /** The token that relay keys film with; null: an anonymous one for each account. */
  readonly nemoToken: string | null;
}

/** A relay that is set up wrong; the sentence is for its operator's log and holds no secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** @throws {ConfigError} naming each setting that is missing or wrong, never its value */
export function configOf(env: Settings): Config {
  const parsed = SETTINGS.safeParse({
    NEMO_API_URL: env.NEMO_API_URL,
    UPSTREAM: env.UPSTREAM,
    ANONYMOUS: env.ANONYMOUS,
    LOCAL: env.LOCAL,
    RETENTION_DAYS: env.RETENTION_DAYS,
    WEBHOOK_WAITS_S: env.WEBHOOK_WAITS_S,
    RELAY_SECRET: env.RELAY_SECRET,
    ADMIN_SECRET: env.ADMIN_SECRET,
    NEMO_TOKEN: env.NEMO_TOKEN,
  });
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; ");
    throw new ConfigError(
      `The relay's settings are wrong: ${faults}. Set variables in wrangler.toml and secrets with \`wrangler secret put NAME\`.`,
    );
  }
  const { NEMO_API_URL, UPSTREAM, ANONYMOUS, LOCAL, RETENTION_DAYS, RELAY_SECRET, ADMIN_SECRET, NEMO_TOKEN } =
    parsed.data;
  return {
    upstreamUrl: NEMO_API_URL.replace(/\/+$/, ""),
    upstream: UPSTREAM,
    anonymous: ANONYMOUS === "on",
    local: LOCAL === "on",
    retentionDays: RETENTION_DAYS,
    webhookWaitsS: parsed.data.WEBHOOK_WAITS_S.split(",").map(Number),
    secret: RELAY_SECRET,
    adminSecret: ADMIN_SECRET ?? null,
    nemoToken: NEMO_TOKEN ?? null,
  };
}
