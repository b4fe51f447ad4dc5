import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { percentile } from "../../support/percentile.ts";
import { POSTING, SHORT_DRAFT, type Wired } from "../../support/studio.ts";
import { Caller, RENDERS } from "./caller.ts";
import { check, wait } from "./report.ts";
import { serve } from "./server.ts";

const MIB = 1024 * 1024;
/** Reads of a state on a studio that does nothing else: what the load is held against. */
const QUIET_READS = 300;
const LONG_MS = 20_000;

async function memoryKb(pid: number): Promise<number> {
  return Number(/VmRSS:\s+(\d+)/u.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
}

/** Streams a large file in, and watches how the server's memory grows. */
export async function largeUpload(megabytes: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-large-"));
  const server = await serve(dataDir);
  const caller = await new Caller(server.url).begin();
  const session = await caller.session();
  const pid = server.child.pid ?? 0;
  // What the first upload loads is no matter of size.
  await caller.upload(session, new Uint8Array(Buffer.alloc(MIB, "some words\n")));
  const before = await memoryKb(pid);
  let peak = before;
  const watch = setInterval(() => void memoryKb(pid).then((kb) => (peak = Math.max(peak, kb))), 50);
  const answer = await streamed(caller, session, megabytes * MIB);
  clearInterval(watch);
  check(`${megabytes} MB were taken`, answer.includes('"code":0'), answer.slice(0, 120));
  check("memory grew by less than 64 MB", peak - before < 64 * 1024, `${((peak - before) / 1024).toFixed(0)} MB`);
  await server.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}

function streamed(caller: Caller, session: string, bytes: number): Promise<string> {
  const boundary = "----large";
  const title = "# Large\n";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="large.md"\r\n\r\n${title}`;
  const block = Buffer.alloc(MIB, "words and more words\n");
  const headers = {
    Authorization: `Bearer ${caller.token}`,
    "Content-Type": `multipart/form-data; boundary=${boundary}`,
  };
  return new Promise((done, failed) => {
    const path = `${caller.url}/api/upload-video/nemo_agent/me/${session}`;
    const sent = request(path, { method: "POST", headers }, (response) => {
      let text = "";
      response.on("data", (data: Buffer) => (text += data.toString())).on("end", () => done(text));
    });
    sent.on("error", failed);
    sent.write(head);
    let left = bytes - title.length;
    const push = (): void => {
      while (left > 0) {
        const part = block.subarray(0, Math.min(left, block.length));
        left -= part.length;
        if (!sent.write(part)) return void sent.once("drain", push);
      }
      sent.end(`\r\n--${boundary}--\r\n`);
    };
    push();
  });
}

/** Many sessions with open streams while a film is rendered: how long reading a state takes, beside a studio that rests. */
export async function manySessions(count: number): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-many-"));
  const server = await serve(dataDir);
  const caller = await new Caller(server.url).begin();
  const first = await caller.session();
  await caller.say(first, `A 15-second video without a voice:\n\n${POSTING}`);
  const quiet: number[] = [];
  for (let n = 0; n < QUIET_READS; n++) quiet.push(await timed(() => caller.state(first)));
  await caller.ask("POST", RENDERS, { id: "long", sessionId: first, draft: stretched() });
  const sessions = await Promise.all(
    Array.from({ length: count }, async () => {
      const own = await new Caller(server.url).begin();
      return { own, id: await own.session() };
    }),
  );
  const runs = sessions.map(({ own, id }, index) =>
    own.say(id, `A 15-second video without a voice:\n\n${POSTING.replace("Line Cook", `Line Cook ${index}`)}`),
  );
  const times: number[] = [];
  let open = true;
  const reading = (async () => {
    for (let n = 0; open; n++) {
      const { own, id } = sessions[n % count] ?? { own: caller, id: first };
      times.push(await timed(() => own.state(id)));
      await wait(5);
    }
  })();
  const texts = await Promise.all(runs);
  open = false;
  await reading;
  const drafted = texts.every((text, index) => text.includes(`Line Cook ${index}`) && text.includes("is ready"));
  check(`${count} sessions have their drafts`, drafted);
  const versions = await Promise.all(sessions.map(async ({ own, id }) => (await own.state(id)).version as number));
  check(
    "each has one version",
    versions.every((version) => version === 1),
  );
  while ((await caller.render("long")).status !== "completed") await wait(500);
  check("the film is rendered", (await caller.film("long")).includes("moov"));
  check("95 of 100 reads of a state take less than 100 ms", percentile(times, 0.95) < 100, {
    reads: times.length,
    ...shares(times),
    quiet: shares(quiet),
  });
  await server.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function shares(ms: readonly number[]): Record<string, string> {
  return Object.fromEntries([50, 95, 99].map((share) => [`p${share}`, `${percentile(ms, share / 100).toFixed(1)} ms`]));
}

/** A film that takes long to render. */
function stretched(): unknown {
  const long = (track: Wired): unknown => ({ ...track, sg: track.sg.map((each: object) => ({ ...each, d: LONG_MS })) });
  const [scenes, music, captions] = SHORT_DRAFT.t;
  return { ...SHORT_DRAFT, d: LONG_MS, t: [long(scenes), long(music), captions] };
}
