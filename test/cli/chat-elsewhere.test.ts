import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { whatIsAt } from "../../engine/cli/chat-address.ts";
import type { ChatEvent } from "../../engine/cli/chat-backend.ts";
import { relayApi } from "../../engine/cli/relay/api.ts";
import { chatOverRelay } from "../../engine/cli/relay/chat-over-relay.ts";
import { startBreakingProxy } from "../support/breaking-proxy.ts";
import { startFakeUpstream } from "../support/fake-upstream.ts";
import { startRelay } from "../support/relay.ts";
import { POSTING, SHORT_DRAFT } from "../support/studio.ts";
import { all } from "../support/with-upstream.ts";
import { emptyFolder, jobreel } from "./jobreel.ts";

const { signal } = new AbortController();

const upstream = await startFakeUpstream();
upstream.draft = SHORT_DRAFT;
const relay = await startRelay(upstream.url, { UPSTREAM: "studio" });
const { key } = await relay.mint({ scope: "make" });
afterAll(() => Promise.all([relay.close(), upstream[Symbol.asyncDispose]()]));

const says = (text: string): { stream: string[] } => ({
  stream: [`data: {"type":"text","content":${JSON.stringify(text)}}\n\n`],
});

/** The first bytes of a picture. */
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1);

/** Before the first message there is no timeline. */
function silentBefore(): void {
  upstream.script("state", { code: 0, data: { state: { draft: null } } });
}

it("gets from draft to film with a relay, by its address and a key", async () => {
  await using folder = await emptyFolder();
  const cwd = folder.path;
  await writeFile(join(cwd, "cook.md"), POSTING);
  silentBefore();
  upstream.script("run", says("The film is laid out."), says("Shorter now."));
  const { code, stdout, stderr } = await jobreel(["chat", "cook.md", "--api", relay.url, "--token", key], {
    cwd,
    input: "make it shorter\ncredits\nexport\nexport\n",
    env: { XDG_STATE_HOME: join(cwd, "state") },
  });
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain("error:");
  expect(stdout).toMatch(/The film is laid out\.\nTimeline \(3 tracks\)[^]*Shorter now\.\n90 credits/u);
  expect(stdout.match(/^out\/line-cook-1x1\.mp4$/gmu)).toHaveLength(2);
  expect(await readFile(join(cwd, "out/line-cook-1x1.mp4"), "utf8")).toBe("the film");
  expect(upstream.calls("run").map(({ json }) => JSON.stringify(json))).toEqual([
    expect.stringContaining("Line Cook"),
    expect.stringContaining("make it shorter"),
  ]);
  expect(upstream.calls("render")).toHaveLength(1);
});

describe("a conversation over a relay's API", () => {
  it("goes on after breaks where it was: nothing is sent, told or lost twice", async () => {
    await using proxy = await startBreakingProxy(relay.url);
    const api = relayApi({ url: proxy.url, key, language: "en" }, () => Promise.resolve());
    const before = upstream.calls("run").length;
    silentBefore();
    const tool = 'data: {"type":"tool_call","name":"read_posting","args":{}}\n\n';
    upstream.script("run", { stream: [tool, proxy.mended, ...says("The film is laid out.").stream] });
    expect(await all<ChatEvent>(chatOverRelay(api, "cook").say(POSTING, signal, "en"))).toEqual([
      { type: "tool", name: "read_posting", done: false },
      { type: "text", text: "The film is laid out." },
    ]);
    expect(upstream.calls("run").length - before).toBe(1);
    const [first, second = 0, third] = proxy.from;
    expect(first).toBe(0);
    expect(second).toBeGreaterThan(0);
    expect(third).toBe(second);
    expect(proxy.from).toHaveLength(3);
  });

  it("uploads files before it says what they are for", async () => {
    silentBefore();
    upstream.script("run", says("Your photo stands behind scene 2."));
    const backend = chatOverRelay(relayApi({ url: relay.url, key, language: "en" }), "cook");
    const file = { name: "team.jpg", body: new Blob([JPEG]) };
    const events = await all<ChatEvent>(backend.say("use team.jpg in scene 2", signal, "en", [file]));
    expect(events).toEqual([
      // The backend tells what it calls the file.
      { type: "notice", text: "Uploaded: clip.mp4." },
      { type: "text", text: "Your photo stands behind scene 2." },
    ]);
    expect(upstream.calls("upload")).toHaveLength(1);
  });

  it("ends with the relay's own words where it refuses the key", async () => {
    const backend = chatOverRelay(relayApi({ url: relay.url, key: "jr_nobody", language: "en" }), "cook");
    await expect(all(backend.say(POSTING, signal, "en"))).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining("The key isn't known here."),
    });
  });

  it("tells a failure of the backend as the relay tells it, and what a relay does not do", async () => {
    const backend = chatOverRelay(relayApi({ url: relay.url, key, language: "en" }), "cook");
    expect(await backend.draft(signal)).toBeNull();
    upstream.script("createSession", { code: 2001, message: "no credits" });
    const [error, ...more] = await all<ChatEvent>(backend.say(POSTING, signal, "en"));
    expect(error).toMatchObject({ type: "error", text: expect.stringContaining("credits") });
    expect(more).toEqual([]);
    await expect(all(backend.say("export", signal, "en"))).rejects.toThrow("no timeline");
    await expect(backend.quickFilm(SHORT_DRAFT, () => {}, signal)).rejects.toThrow('Say "sheet"');
  });
});

describe("an address", () => {
  it("is known by what answers there", async () => {
    expect(await whatIsAt(relay.url, signal)).toBe("relay");
    expect(await whatIsAt(upstream.url, signal)).toBe("nemo");
  });

  it("of neither is refused with what it answered; nobody's with how to start one", async () => {
    const site = createServer((_, answer) => answer.writeHead(404, { "Content-Type": "text/html" }).end("<h1>No</h1>"));
    await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    await expect(whatIsAt(url, signal)).rejects.toThrow(/neither a relay, nor a studio[^]*404 text\/html/u);
    await new Promise((resolve) => site.close(resolve));
    await expect(whatIsAt(url, signal)).rejects.toThrow("jobreel serve");
  });
});
