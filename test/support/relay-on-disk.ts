import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";

/** Bundles the Worker into a folder, as a deploy does. */
export async function bundleRelay(folder: string): Promise<string> {
  await promisify(execFile)("npx", ["wrangler", "deploy", "--dry-run", "--outdir", folder]);
  return join(folder, "index.js");
}

/** A relay whose storage outlives it: ended at any moment, another one goes on from there. */
export function relayOnDisk(script: string, storage: string, upstream: string, adminSecret: string): Miniflare {
  return new Miniflare(
    convertV4MiniflareOptions({
      name: "jobreel",
      modules: true,
      modulesRoot: dirname(script),
      scriptPath: script,
      compatibilityDate: "2026-10-23",
      compatibilityFlags: ["enable_request_signal"],
      bindings: {
        NEMO_API_URL: upstream,
        UPSTREAM: "studio",
        LOCAL: "on",
        RELAY_SECRET: "a relay's secret that only tests know",
        ADMIN_SECRET: adminSecret,
      },
      durableObjects: {
        USERS: { className: "UserObject", useSQLite: true },
        SESSIONS: { className: "SessionObject", useSQLite: true },
      },
      r2Buckets: ["FILMS"],
      ratelimits: { RATE: { namespace_id: "1001", simple: { limit: 100_000, period: 60 } } },
      resourcePersistencePath: storage,
    }),
  );
}
