import { mkdir } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { Logger } from "pino";
import { createRuns } from "./agent/runs.ts";
import type { StudioConfig } from "./config.ts";
import { createLedger } from "./credits/ledger.ts";
import { createTokens } from "./credits/tokens.ts";
import { createDiskQuota } from "./files/disk-quota.ts";
import { openFileStore, storedHashes } from "./files/file-store.ts";
import { createUploads } from "./files/uploads.ts";
import { createApp } from "./http/app.ts";
import { createSignedUrls } from "./http/signed-urls.ts";
import { filesForDraft } from "./render/draft-files.ts";
import { createRenderQueue } from "./render/render-queue.ts";
import { openSecret } from "./secret.ts";
import { lockFolder } from "./store/lock.ts";
import { openStore } from "./store/database.ts";
import { createSessionFiles } from "./store/session-files.ts";
import { createRunTapes } from "./stream/run-tapes.ts";
import { createSessions } from "./store/sessions.ts";
import { addressIn } from "./agent/find-posting.ts";
import { createWorkshop, type Workshop } from "./work/workshop.ts";

/** A studio that answers. */
export interface Studio {
  readonly url: string;
  readonly port: number;
  /** Takes nothing new in, lets what is under way finish or parks it, and ends. */
  readonly close: () => Promise<void>;
}

const SWEEP_EVERY_MS = 60 * 60_000;
/** Headers that don't come, and connections that do nothing. */
const HEADERS_MS = 20_000;
const IDLE_MS = 60_000;

/**
 * Starts the studio; what a crash interrupted is settled first.
 * @param now ms since 1970
 * @param workshop where films are made; processes of its own unless told
 * @throws the system's errors, as for a port that is taken
 */
export async function startStudio(
  config: StudioConfig,
  log: Logger,
  now: () => number,
  workshop: Workshop = createWorkshop(config.voices),
): Promise<Studio> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const lock = lockFolder(join(config.dataDir, "lock.db"));
  const secret = await openSecret(config.dataDir);
  const store = openStore(join(config.dataDir, "studio.db"));
  const fileStore = await openFileStore(config.dataDir);
  const { limits } = config;
  const ledger = createLedger(store, now);
  const tokens = createTokens(
    store,
    ledger,
    secret,
    { tokenMs: limits.tokenMs, perIpPerDay: config.anonymousPerIpPerDay },
    now,
  );
  const sessions = createSessions(store, limits.sessionsPerUser, now);
  const files = createSessionFiles(store, limits.filesPerSession, now);
  const quota = createDiskQuota(store, config.anonymousBytes);
  const uploads = createUploads({ config, store, files, fileStore, quota, workshop });
  const runs = createRuns({
    config,
    store,
    sessions,
    files,
    fileStore,
    ledger,
    workshop,
    log,
    now,
    intake: async (session, text, signal) => {
      const address = addressIn(text);
      if (address !== null) await uploads.fromUrls(session, [address], signal);
    },
  });
  const tapes = createRunTapes(store, now);
  const queue = createRenderQueue({
    config,
    store,
    ledger,
    quota,
    workshop,
    log,
    now,
    filesFor: (draft) => filesForDraft(draft, fileStore.pathOf),
  });
  const urls = createSignedUrls(secret, limits.downloadUrlMs, now);
  let ready = false;
  const app = createApp({
    config,
    tokens,
    ledger,
    sessions,
    files,
    fileStore,
    uploads,
    runs,
    tapes,
    queue,
    urls,
    secret,
    log,
    now,
    ready: () => ready,
  });

  for (const hash of await storedHashes(config.dataDir)) if (files.known(hash) === null) fileStore.remove(hash);
  const interrupted = runs.recover();
  tapes.recover();
  const { resumed } = await queue.start();
  const sweep = async (): Promise<void> => {
    sessions.removeUntouched(now() - limits.keepSessionsMs);
    sessions.removeClaims(now());
    tapes.removeOld(now() - limits.keepRunsMs);
    for (const hash of files.removeUnused()) fileStore.remove(hash);
    await queue.removeOld(now() - limits.keepFilmsMs);
  };
  await sweep();
  const sweeping = setInterval(
    () => void sweep().catch((error: unknown) => log.error({ err: error }, "old things could not be removed")),
    SWEEP_EVERY_MS,
  );
  sweeping.unref();

  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { headersTimeout: HEADERS_MS, keepAliveTimeout: IDLE_MS, requestTimeout: 0 },
    (request, response) => void answer(request, response),
  );
  // A request that stops, an answer that nobody takes. Streams have their heartbeats.
  server.setTimeout(limits.silentMs);
  const port = await listen(server, config).catch(async (error: unknown) => {
    // Films that were taken up again would keep the process at work, and its folder locked.
    clearInterval(sweeping);
    await queue.close();
    await workshop.close();
    store.close();
    lock.release();
    throw error;
  });
  // A connection that can't be taken in, as where files are used up, ends nothing else.
  server.on("error", (error) => log.error({ err: error }, "a connection could not be taken in"));
  ready = true;
  const url = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
  log.info({ url, data: config.dataDir, interrupted, resumed, renderers: config.renderers }, "the studio is open");

  return {
    url,
    port,
    async close() {
      ready = false;
      clearInterval(sweeping);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await runs.close(limits.shutdownMs);
      await queue.close();
      await workshop.close();
      server.closeAllConnections();
      await closed;
      store.close();
      lock.release();
      log.info("the studio is closed");
    },
  };
}

function listen(server: Server, { host, port }: StudioConfig): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
