import { readdir, readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openTokens } from "../../engine/studio/index.ts";
import { makeClip, evenly } from "../support/make-clip.ts";
import { makePdf, column } from "../support/make-pdf.ts";
import { fakeWorkshop } from "../support/fake-workshop.ts";
import { openStudio, POSTING, SHORT_DRAFT, type TestStudio, type Wired } from "../support/studio.ts";

const MIB = 1024 * 1024;

async function upload(
  studio: TestStudio,
  session: string,
  ...files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[]
) {
  const form = new FormData();
  for (const [name, content] of files) form.append("files", new Blob([content]), name);
  const response = await fetch(`${studio.url}/api/upload-video/nemo_agent/me/${session}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${studio.token}` },
    body: form,
  });
  return { status: response.status, ...((await response.json()) as { code: number; message: string; data: Wired }) };
}

/** Files that lie anywhere below, without the database. */
async function stored(studio: TestStudio): Promise<string[]> {
  const names = await readdir(studio.dataDir, { recursive: true, withFileTypes: true });
  return names
    .filter((each) => each.isFile() && !/^(?:studio|lock)\.db|^secret$/u.test(each.name))
    .map(({ name }) => name);
}

/** A RIFF file of one second of silence. */
function wav(): Uint8Array {
  const samples = Buffer.alloc(16_000);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8_000, 24);
  head.writeUInt32LE(16_000, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

describe("an upload", () => {
  it("is known by its content and not by its name, told with what it is, kept once, and served under an address that ends", async () => {
    await using studio = await openStudio();
    const session = await studio.session();
    const clip = join(studio.dataDir, "clip.mp4");
    await makeClip(clip, { width: 320, height: 240, timesMs: evenly(25), sample: (frame) => frame * 8 });
    const pdf = new Uint8Array(await makePdf([column(["Line Cook", "Copper Spoon, Lisbon"], { x: 50, y: 50 })]));
    const mp4 = new Uint8Array(await readFile(clip));
    const { status, code, data } = await upload(
      studio,
      session,
      ["a.txt", mp4],
      ["../../etc/cook.md", POSTING],
      ["cook.bin", pdf],
      ["hum.mp3", new Uint8Array(wav())],
    );
    expect([status, code]).toEqual([200, 0]);
    expect(data.session_state_applied).toBe(true);
    expect(data.files).toMatchObject([
      {
        filename: "a.txt",
        file_type: "mp4",
        width: 320,
        height: 240,
        fps: expect.any(Number),
        duration: expect.closeTo(1, 0),
      },
      { filename: "cook.md", file_type: "md", duration: null },
      { filename: "cook.bin", file_type: "pdf" },
      { filename: "hum.mp3", file_type: "wav", duration: expect.closeTo(1, 1) },
    ]);
    const before = (await stored(studio)).length;
    const again = await upload(studio, session, ["b.mp4", mp4]);
    expect(again.data.files[0]).toMatchObject({ hash: data.files[0].hash, width: 320, filename: "b.mp4" });
    expect((await stored(studio)).length).toBe(before);
    const { data: state } = await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`);
    expect(state.state.video_infos).toHaveLength(4);
    const served = await fetch(data.files[1].cdn_url as string);
    expect([served.headers.get("content-disposition"), await served.text()]).toEqual([
      expect.stringContaining("attachment"),
      POSTING,
    ]);
    studio.clock.nowMs += 3 * 86_400_000;
    expect((await fetch(data.files[1].cdn_url as string)).status).toBe(404);
  });

  it("that is refused leaves nothing: 4001 for what no film is made of, 4002 for what is too large, by name", async () => {
    await using studio = await openStudio({ limits: { uploadBytes: 2 * MIB, filesPerUpload: 2 } });
    const session = await studio.session();
    const cases: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, number])[] = [
      ["a.exe", Buffer.from("4d5a90000300000004000000ffff", "hex"), 4001],
      ["drawing.svg", '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 4001],
      ["list.m3u8", "#EXTM3U\nfile:///etc/passwd", 4001],
      ["empty.md", "", 4001],
      ["cut.mp4", Buffer.from("000000206674797069736f6d0000020069736f6d", "hex"), 4001],
      ["large.mp4", Buffer.alloc(3 * MIB), 4002],
    ];
    for (const [name, content, code] of cases) {
      const answer = await upload(studio, session, ["fine.md", POSTING], [name, content]);
      expect(answer, name).toMatchObject({ code, message: expect.stringContaining(name) });
    }
    expect(await upload(studio, session, ["1.md", "# One"], ["2.md", "# Two"], ["3.md", "# Three"])).toMatchObject({
      status: 400,
      code: 400,
    });
    expect(await upload(studio, session)).toMatchObject({ code: 400 });
    expect(await upload(studio, "no-session", ["a.md", POSTING])).toMatchObject({ code: 1002 });
    expect(await stored(studio)).toEqual([]);
  });

  it("by address keeps to the public internet", async () => {
    await using studio = await openStudio();
    const session = await studio.session();
    const path = `/api/upload-video/nemo_agent/me/${session}`;
    for (const url of [
      "https://127.0.0.1/a.mp4",
      "http://example.com/a.mp4",
      "file:///etc/passwd",
      "https://user:secret@example.com/",
      "https://169.254.169.254/latest",
    ]) {
      const answer = await studio.ask("POST", path, { urls: [url], source_type: "url" });
      expect(answer, url).toMatchObject({ status: 400, code: 400 });
      expect(answer.message).not.toContain("secret");
    }
    expect(await studio.ask("POST", path, { urls: [] })).toMatchObject({ code: 400 });
    expect(await stored(studio)).toEqual([]);
  });
});

describe("room on the disk", () => {
  it("is bounded for anonymous users, files and films together, and not for those with a token of the operator's", async () => {
    await using studio = await openStudio({ anonymousBytes: 20 * MIB }, fakeWorkshop());
    const session = await studio.session();
    expect((await upload(studio, session, ["1.txt", Buffer.alloc(4 * MIB, "a")])).code).toBe(0);
    // A film that is waited for is counted, too: 4 + 16 MB, and then nothing fits any more.
    const order = { id: "a", sessionId: session, draft: SHORT_DRAFT };
    expect((await studio.ask("POST", "/api/render/proxy/lambda", order)).code).toBe(0);
    await expect
      .poll(async () => (await studio.call("GET", "/api/render/proxy/lambda/a")).text())
      .toContain('"completed"');
    expect(await upload(studio, session, ["2.txt", Buffer.alloc(17 * MIB, "b")])).toMatchObject({
      status: 413,
      message: expect.stringContaining("20 MB"),
    });
    expect((await upload(studio, session, ["3.txt", Buffer.alloc(8 * MIB, "c")])).code).toBe(0);
    expect(await studio.ask("POST", "/api/render/proxy/lambda", { ...order, id: "b" })).toMatchObject({ status: 413 });
    expect((await stored(studio)).filter((name) => /^[\da-f]{64}$/u.test(name))).toHaveLength(2);
    const desk = await openTokens(studio.dataDir, () => studio.clock.nowMs);
    const auth = { Authorization: `Bearer ${desk.operator("careers site", 100, null).token}` };
    desk.close();
    const theirs = (await studio.ask("POST", "/api/tasks/me/with-session/nemo_agent", {}, auth)).data.session_id;
    expect((await studio.ask("POST", "/api/render/proxy/lambda", { ...order, sessionId: theirs }, auth)).code).toBe(0);
  });
});

describe("an upload that takes its time", () => {
  it("is waited for longer than a socket may be silent", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({ limits: { silentMs: 200 } }, workshop);
    const session = await studio.session();
    workshop.hold = true;
    const answered = upload(studio, session, ["a.md", POSTING]);
    await expect.poll(() => workshop.begun.length).toBe(1);
    // Opened after the upload came in, ended for its silence: the upload's own has been silent for longer.
    const silent = connect(Number(new URL(studio.url).port), "127.0.0.1");
    await new Promise((ended) => silent.on("close", ended).resume());
    workshop.release();
    expect((await answered).code).toBe(0);
  });
});

describe("a body that is anything at all", () => {
  let studio: TestStudio;
  let session: string;
  beforeAll(async () => {
    studio = await openStudio();
    session = await studio.session();
    return async () => studio[Symbol.asyncDispose]();
  });

  it("gets a typed answer wherever it is sent", async () => {
    const paths = [
      "/api/tasks/me/with-session/nemo_agent",
      "/run_sse",
      "/api/auth/claim-token",
      "/api/render/proxy/lambda",
      `/api/upload-video/nemo_agent/me/${session}`,
    ];
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant("[".repeat(200_000)),
      fc
        .record({ id: fc.string(), sessionId: fc.constant(session), draft: fc.jsonValue() })
        .map((body) => JSON.stringify(body)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), bodies, async (path, body) => {
        const response = await studio.call("POST", path, body);
        expect(response.status).toBeLessThan(500);
        await response.body?.cancel();
      }),
      { numRuns: 120 },
    );
  });

  it("in multipart form gets one, too, however it is cut and spoilt", async () => {
    const boundary = "----b";
    const whole = Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="a.md"\r\nContent-Type: text/markdown\r\n\r\n# Title\r\n--${boundary}--\r\n`,
    );
    const spoilt = fc.oneof(
      fc.nat(whole.length).map((end) => whole.subarray(0, end)),
      fc
        .tuple(fc.nat(whole.length - 1), fc.nat(255))
        .map(([at, byte]) => Buffer.from(whole.map((each, index) => (index === at ? byte : each)))),
      fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    );
    const types = fc.constantFrom(
      `multipart/form-data; boundary=${boundary}`,
      "multipart/form-data",
      "multipart/form-data; boundary=",
    );
    await fc.assert(
      fc.asyncProperty(spoilt, types, async (body, type) => {
        const response = await fetch(`${studio.url}/api/upload-video/nemo_agent/me/${session}`, {
          method: "POST",
          headers: { Authorization: `Bearer ${studio.token}`, "Content-Type": type },
          body,
        });
        expect(response.status).toBeLessThan(500);
        expect(await response.json()).toMatchObject({ code: expect.any(Number) });
      }),
      { numRuns: 100 },
    );
  });
});
