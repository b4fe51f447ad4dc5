import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { POSTING, SHORT_DRAFT, type Wired } from "../support/studio.ts";

/**
 * What takes too long for the tests: `node test/bench/studio.ts [crashes=10] [sessions=100] [megabytes=200]`. Ends with 1 where
 * something was lost.
 */
const MIB = 1024 * 1024;
const asked = Object.fromEntries(process.argv.slice(2).map((each) => each.split("=")));
const CRASHES = Number(asked.crashes ?? 10);
const SESSIONS = Number(asked.sessions ?? 100);
const MEGABYTES = Number(asked.megabytes ?? 200);
/** Up to sixteen of these from the work's beginning to the crash. */
const STEP_MS = Number(asked.step ?? 400);
const PRICES = { draft: 5, edit: 1, export: 2 };
const RENDERS = "/api/render/proxy/lambda";

let failures = 0;
function check(what: string, holds: boolean, detail: unknown = ""): void {
  if (!holds) failures++;
  process.stdout.write(`${holds ? "ok  " : "FAIL"} ${what} ${detail === "" ? "" : JSON.stringify(detail)}\n`);
}

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
}

async function serve(dataDir: string): Promise<Server> {
  const prices = Object.entries(PRICES).map(([name, price]) => `${name}=${price}`);
  const args = ["serve", "--port", "0", "--data", dataDir, "--prices", prices.join(",")];
  const child = spawn(process.execPath, [resolve("engine/cli/main.ts"), ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const url = await new Promise<string>((found, failed) => {
    let said = "";
    child.stderr.on("data", (data: Buffer) => {
      said += data.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    child.once("exit", () => failed(new Error(said)));
  });
  return {
    url,
    child,
    kill: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}

class Caller {
  url = "";
  token = "";
  async ask(method: string, path: string, body?: unknown): Promise<Wired> {
    const headers = {
      Authorization: `Bearer ${this.token}`,
      "Content-Type": "application/json",
      "X-Client-Id": crypto.randomUUID(),
    };
    const response = await fetch(this.url + path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return response.json();
  }
  async begin(): Promise<void> {
    this.token = String((await this.ask("POST", "/api/auth/anonymous-token")).data.token);
  }
  async session(): Promise<string> {
    return String((await this.ask("POST", "/api/tasks/me/with-session/nemo_agent", {})).data.session_id);
  }
  async state(session: string): Promise<Wired> {
    return (await this.ask("GET", `/api/state/nemo_agent/me/${session}/latest`)).data.state;
  }
  async say(session: string, text: string): Promise<string> {
    const body = { session_id: session, new_message: { parts: [{ text }] } };
    const headers = { Authorization: `Bearer ${this.token}`, "Content-Type": "application/json" };
    return (await fetch(`${this.url}/run_sse`, { method: "POST", headers, body: JSON.stringify(body) })).text();
  }
  order(session: string, id: string, seed: number): Promise<Wired> {
    return this.ask("POST", RENDERS, {
      id,
      sessionId: session,
      draft: { ...SHORT_DRAFT, m: { ...SHORT_DRAFT.m, seed } },
    });
  }
  async upload(session: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const form = new FormData();
    form.append("files", new Blob([bytes]), "notes.md");
    const headers = { Authorization: `Bearer ${this.token}` };
    const response = await fetch(`${this.url}/api/upload-video/nemo_agent/me/${session}`, {
      method: "POST",
      headers,
      body: form,
    });
    return String(((await response.json()) as Wired).data.files[0].hash);
  }
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Kills the studio in the midst of uploads, drafts, renders and charges, and looks what is left. */
async function crashes(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-crash-"));
  const caller = new Caller();
  let server = await serve(dataDir);
  caller.url = server.url;
  await caller.begin();
  const session = await caller.session();
  await caller.say(session, `A 15-second video without a voice:\n\n${POSTING}`);
  const known = { uploads: new Set<string>(), ordered: new Set<string>(), version: 0 };
  for (let crash = 0; crash < CRASHES; crash++) {
    const upload = Buffer.from(`# Notes ${crash}\n${"words ".repeat(200_000)}`);
    const work = [
      caller.upload(session, new Uint8Array(upload)).then((hash) => known.uploads.add(hash)),
      caller.say(session, JSON.stringify({ op: "setColour", colour: `#0${crash % 10}5fff` })),
      caller
        .order(session, `render-${crash}`, crash)
        .then((answer) => answer.success === true && known.ordered.add(`render-${crash}`)),
    ].map((each) => each.catch(() => {}));
    await wait(50 + ((crash * 7_919) % 17) * STEP_MS);
    await server.kill("SIGKILL");
    await Promise.all(work);
    server = await serve(dataDir);
    caller.url = server.url;
    const { available, frozen, total } = (await caller.ask("GET", "/api/credits/balance/simple")).data;
    check(`crash ${crash}: the balance adds up`, available + frozen === total && available >= 0, {
      available,
      frozen,
      total,
    });
    const state = await caller.state(session);
    check(`crash ${crash}: no version is lost`, state.version >= known.version, state.version);
    known.version = state.version;
    const there = new Set(state.video_infos.map((file: { hash: string }) => file.hash));
    check(
      `crash ${crash}: every upload that was answered is there`,
      [...known.uploads].every((hash) => there.has(hash)),
      known.uploads.size,
    );
  }
  for (let crash = 0; crash < CRASHES; crash++) {
    const id = `render-${crash}`;
    let render = await caller.ask("GET", `${RENDERS}/${id}`);
    // Its answer never came, and it was not taken.
    if (render.code === 404 && !known.ordered.has(id)) continue;
    do {
      await wait(500);
      render = await caller.ask("GET", `${RENDERS}/${id}`);
    } while (render.status === "pending" || render.status === "processing");
    check(`${id} finished`, render.status === "completed", render.status);
    const film = Buffer.from(await (await fetch(render.output.url as string)).arrayBuffer());
    check(
      `${id} is a whole film`,
      film.length === (await readFile(join(dataDir, "films", filmName(render.output.url as string)))).length &&
        film.includes("moov"),
      film.length,
    );
  }
  const final = await caller.state(session);
  check("the draft is there", final.draft !== null);
  const { available, frozen, total } = (await caller.ask("GET", "/api/credits/balance/simple")).data;
  const rendered = (await readdir(join(dataDir, "films"))).filter((name) => name.endsWith(".mp4")).length;
  const spent = rendered * PRICES.export + PRICES.draft + (final.version - 1) * PRICES.edit;
  check("each thing that was made was charged once, and nothing else", frozen === 0 && total === 100 - spent, {
    available,
    frozen,
    total,
    spent,
  });
  const names = await readdir(join(dataDir, "films"));
  check(
    "no half film is left",
    names.every((name) => /^[\da-f]{32}\.(?:mp4|jpg)$/u.test(name)),
    names.length,
  );
  check("nothing lies aside", (await readdir(join(dataDir, "tmp"))).length === 0);
  for (const { name, parentPath } of await readdir(join(dataDir, "files"), {
    recursive: true,
    withFileTypes: true,
  }).then((all) => all.filter((each) => each.isFile()))) {
    const hash = createHash("sha256")
      .update(await readFile(join(parentPath, name)))
      .digest("hex");
    check("a kept file is what its name says", hash === name);
  }
  await server.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}

const filmName = (url: string): string => `${new URL(url).pathname.split("/")[2]}.mp4`;

async function memoryKb(pid: number): Promise<number> {
  return Number(/VmRSS:\s+(\d+)/u.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
}

/** Streams a large file in, and watches how the server's memory grows. */
async function largeUpload(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-large-"));
  const server = await serve(dataDir);
  const caller = new Caller();
  caller.url = server.url;
  await caller.begin();
  const session = await caller.session();
  const pid = server.child.pid ?? 0;
  // What the first upload loads is no matter of size.
  await caller.upload(session, new Uint8Array(Buffer.alloc(MIB, "some words\n")));
  const before = await memoryKb(pid);
  let peak = before;
  const watch = setInterval(() => void memoryKb(pid).then((kb) => (peak = Math.max(peak, kb))), 50);
  const boundary = "----large";
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="large.md"\r\n\r\n# Large\n`;
  const tail = `\r\n--${boundary}--\r\n`;
  const block = Buffer.alloc(MIB, "words and more words\n");
  const bytes = MEGABYTES * MIB - "# Large\n".length;
  const answer = await new Promise<string>((done, failed) => {
    const headers = {
      Authorization: `Bearer ${caller.token}`,
      "Content-Type": `multipart/form-data; boundary=${boundary}`,
    };
    const sent = request(
      `${server.url}/api/upload-video/nemo_agent/me/${session}`,
      { method: "POST", headers },
      (response) => {
        let text = "";
        response.on("data", (data: Buffer) => (text += data.toString())).on("end", () => done(text));
      },
    );
    sent.on("error", failed);
    sent.write(head);
    let left = bytes;
    const push = (): void => {
      while (left > 0) {
        const part = block.subarray(0, Math.min(left, block.length));
        left -= part.length;
        if (!sent.write(part)) return void sent.once("drain", push);
      }
      sent.end(tail);
    };
    push();
  });
  clearInterval(watch);
  check(`${MEGABYTES} MB were taken`, answer.includes('"code":0'), answer.slice(0, 120));
  check("memory grew by less than 64 MB", peak - before < 64 * 1024, `${((peak - before) / 1024).toFixed(0)} MB`);
  await server.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}

/** Many sessions with open streams while a film is rendered: how long reading a state takes. */
async function manySessions(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-many-"));
  const server = await serve(dataDir);
  const caller = new Caller();
  caller.url = server.url;
  await caller.begin();
  const long = { ...SHORT_DRAFT, d: 20_000 };
  const [scenes, music, captions] = SHORT_DRAFT.t;
  const stretched = (track: Wired): unknown => ({
    ...track,
    sg: track.sg.map((each: object) => ({ ...each, d: 20_000 })),
  });
  const first = await caller.session();
  const rich = new Caller();
  rich.url = server.url;
  await rich.begin();
  await caller.ask("POST", RENDERS, {
    id: "long",
    sessionId: first,
    draft: { ...long, t: [stretched(scenes), stretched(music), captions] },
  });
  const sessions = await Promise.all(
    Array.from({ length: SESSIONS }, async () => {
      const own = new Caller();
      own.url = server.url;
      await own.begin();
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
      const { own, id } = sessions[n % SESSIONS] ?? sessions[0]!;
      const began = performance.now();
      await own.state(id);
      times.push(performance.now() - began);
      await wait(5);
    }
  })();
  const texts = await Promise.all(runs);
  open = false;
  await reading;
  check(
    `${SESSIONS} sessions have their drafts`,
    texts.every((text, index) => text.includes(`Line Cook ${index}`) && text.includes("is ready")),
  );
  const versions = await Promise.all(sessions.map(async ({ own, id }) => (await own.state(id)).version as number));
  check(
    "each has one version",
    versions.every((version) => version === 1),
  );
  times.sort((a, b) => a - b);
  const p = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(1)} ms`;
  check("95 of 100 reads of a state take less than 100 ms", (times[Math.floor(times.length * 0.95)] ?? 0) < 100, {
    reads: times.length,
    p50: p(0.5),
    p95: p(0.95),
    p99: p(0.99),
  });
  await server.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}

if (CRASHES > 0) await crashes();
if (MEGABYTES > 0) await largeUpload();
if (SESSIONS > 0) await manySessions();
process.exitCode = failures === 0 ? 0 : 1;
