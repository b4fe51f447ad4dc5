import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createParser } from "eventsource-parser";
import { percentile } from "../support/percentile.ts";
import { bundleRelay, relayOnDisk } from "../support/relay-on-disk.ts";

/*
 * Measures the relay in workerd, on this machine: how much later an event is here than from the backend itself, how many
 * streams are fed at once, and the memory of it all. `npm run bench:relay -- --streams 500 --sessions 500`
 */

const { values } = parseArgs({
  options: {
    streams: { type: "string", default: "500" },
    sessions: { type: "string", default: "500" },
    events: { type: "string", default: "200" },
  },
});
const SESSIONS = Number(values.sessions);
const STREAMS = Number(values.streams);
const EVENTS = Number(values.events);
/** One session alone is driven hard; of many each tells of itself as often as a studio does. */
const EVERY_MS = { alone: 20, many: 1_000 };
const EVENTS_OF_MANY = 20;
const UPLOAD_BYTES = 200_000_000;
const PART_BYTES = 8 * 1024 * 1024;
const ADMIN = "operator-secret-of-the-bench";

/** Whether the agent has many sessions. */
let crowded = false;
/** A studio whose agent tells the time. */
const studio = createServer((request, response) => {
  const path = request.url ?? "";
  request.resume();
  request.on("end", () => {
    if (path === "/run_sse")
      void tick(response, crowded ? EVENTS_OF_MANY : EVENTS, EVERY_MS[crowded ? "many" : "alone"]);
    else if (path.includes("with-session")) json(response, { task_id: "t", session_id: "s" });
    else if (path.includes("anonymous-token")) json(response, { token: "nmv_usr_bench", credits: 1 });
    else json(response, { state: { draft: null } });
  });
});
function json(response: ServerResponse, data: unknown): void {
  response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ code: 0, data }));
}
async function tick(response: ServerResponse, events: number, everyMs: number): Promise<void> {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  for (let n = 0; n < events; n++) {
    response.write(`data: ${JSON.stringify({ type: "tool_call", name: `${Date.now()}`, args: {} })}\n\n`);
    await sleep(everyMs);
  }
  response.end('data: {"type":"text","content":"done"}\n\n');
}

type Init = Omit<RequestInit, "headers"> & { readonly headers?: Readonly<Record<string, string>> };

/** How late each event is, in ms. */
async function late(answer: Response): Promise<number[]> {
  const delays: number[] = [];
  const parser = createParser({
    onEvent: ({ data }) => {
      const { name } = JSON.parse(data) as { name?: string };
      if (name !== undefined && /^\d{13}$/.test(name)) delays.push(Date.now() - Number(name));
    },
  });
  for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) parser.feed(text);
  return delays;
}

/** Resident memory of workerd, MB. */
async function workerdMb(): Promise<number> {
  let most = 0;
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    if (!status.startsWith("Name:\tworkerd") || !status.includes(`PPid:\t${process.pid}\n`)) continue;
    most = Math.max(most, Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  }
  return Math.round(most);
}

function say(what: string, delays: readonly number[]): void {
  console.error(
    `${what}: ${delays.length} events, p50 ${percentile(delays, 0.5)} ms, p99 ${percentile(delays, 0.99)} ms late`,
  );
}

const folder = await mkdtemp(join(tmpdir(), "jobreel-bench-"));
await new Promise<void>((resolve) => studio.listen(0, "127.0.0.1", resolve));
const upstream = `http://127.0.0.1:${(studio.address() as AddressInfo).port}`;
const relay = relayOnDisk(await bundleRelay(join(folder, "bundle")), join(folder, "storage"), upstream, ADMIN);
try {
  const url = String(await relay.ready).replace(/\/$/, "");
  const ask = (path: string, bearer: string, init: Init = {}): Promise<Response> =>
    fetch(`${url}${path}`, { ...init, headers: { Authorization: `Bearer ${bearer}`, ...init.headers } });
  const type = { "Content-Type": "application/json" };
  const minted = await ask("/v1/keys", ADMIN, { method: "POST", headers: type, body: '{"name":"bench"}' });
  const { key } = (await minted.json()) as { key: string };
  console.error(`workerd at rest: ${await workerdMb()} MB`);

  say("the backend itself", await late(await fetch(`${upstream}/run_sse`, { method: "POST" })));
  const body = '{"posting":{"text":"Baker"}}';
  const streamed = { method: "POST", headers: { ...type, Accept: "text/event-stream" }, body };
  say("through the relay", await late(await ask("/v1/videos", key, streamed)));

  const begun = (await (await ask("/v1/videos", key, { method: "POST", headers: type, body })).json()) as {
    id: string;
  };
  const many = await Promise.all(
    Array.from({ length: STREAMS }, async () => late(await ask(`/v1/videos/${begun.id}/events`, key))),
  );
  say(`${STREAMS} streams of one session`, many.flat());
  console.error(`lost: ${STREAMS * EVENTS - many.flat().length}; workerd: ${await workerdMb()} MB`);

  crowded = true;
  const each = await Promise.all(
    Array.from({ length: SESSIONS }, async () => late(await ask("/v1/videos", key, streamed))),
  );
  say(`${SESSIONS} sessions with a stream each`, each.flat());
  console.error(`lost: ${SESSIONS * EVENTS_OF_MANY - each.flat().length}; workerd: ${await workerdMb()} MB`);

  const asked = JSON.stringify({ name: "a.mp4", bytes: UPLOAD_BYTES });
  const upload = (await (await ask("/v1/uploads", key, { method: "POST", headers: type, body: asked })).json()) as {
    id: string;
    parts: number;
  };
  const began = Date.now();
  let most = 0;
  for (let n = 1; n <= upload.parts; n++) {
    const bytes = n === upload.parts ? UPLOAD_BYTES - (n - 1) * PART_BYTES : PART_BYTES;
    const put = await ask(`/v1/uploads/${upload.id}/parts/${n}`, key, { method: "PUT", body: new Uint8Array(bytes) });
    if (put.status !== 204) throw new Error(`Part ${n}: ${put.status} ${await put.text()}`);
    most = Math.max(most, await workerdMb());
  }
  const done = await ask(`/v1/uploads/${upload.id}/complete`, key, { method: "POST" });
  console.error(`200 MB in parts: ${done.status}, ${Date.now() - began} ms; workerd: ${most} MB at most`);
} finally {
  await relay.dispose();
  studio.closeAllConnections();
  studio.close();
  await rm(folder, { recursive: true, force: true });
}
