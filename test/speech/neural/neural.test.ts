import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_RATE, voiceFor } from "../../../engine/speech/index.ts";
import {
  findEntry,
  installedVoices,
  installVoice,
  NEURAL_VOICES,
  type NeuralEntry,
  neuralVoice,
} from "../../../engine/speech/neural/index.ts";
import { tinyVoice } from "../../support/tiny-voice.ts";

const { model, tokens } = tinyVoice();
const FILES: Readonly<Record<string, Buffer>> = { "/model": Buffer.from(model), "/tokens": Buffer.from(tokens) };
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

let folder: string;
let base: string;
let stop: () => Promise<void>;
/** Ranges that were asked for. */
let asked: (string | undefined)[];
/** After so many bytes the server says nothing more. */
let pauseAfter: number | null;
/** Where the server says that its part begins, if not where it was asked for. */
let sentFrom: number | null;
let breakOff: () => void;

// One folder for all: espeak-ng's data is written into it once.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobreel-voices-"));
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  asked = [];
  pauseAfter = null;
  sentFrom = null;
  const server = createServer((request, response) => {
    const whole = FILES[request.url ?? ""];
    if (whole === undefined) {
      response.writeHead(404).end();
      return;
    }
    asked.push(request.headers.range);
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? "")?.[1] ?? 0);
    const body = whole.subarray(from);
    if (from > 0 && body.length === 0) {
      response.writeHead(416, { "Content-Range": `bytes */${whole.length}` }).end();
      return;
    }
    const range = { "Content-Range": `bytes ${sentFrom ?? from}-${whole.length - 1}/${whole.length}` };
    response.writeHead(from > 0 ? 206 : 200, { "Content-Length": body.length, ...(from > 0 ? range : {}) });
    if (pauseAfter === null) response.end(body);
    else response.write(body.subarray(0, pauseAfter));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  breakOff = () => server.closeAllConnections();
  stop = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
});

afterEach(async () => {
  await stop();
  await rm(join(folder, "tiny-model"), { recursive: true, force: true });
});

const entry = (sum: string | null = null): NeuralEntry => ({
  name: "tiny",
  kind: "piper",
  model: "tiny-model",
  speaker: 0,
  language: "en",
  about: "a tone a phoneme",
  licence: "none",
  files: [
    { name: "model.onnx", url: `${base}/model`, bytes: null, sha256: sum },
    { name: "tokens.txt", url: `${base}/tokens`, bytes: null, sha256: null },
  ],
});

describe("installing a neural voice", () => {
  it("brings it here whole, and the real library speaks with it", async () => {
    const seen: number[] = [];
    const files = await installVoice(entry(sha256(model)), folder, { onProgress: (_, bytes) => seen.push(bytes) });
    expect(files.map(({ name, known }) => [name, known])).toEqual([
      ["model.onnx", true],
      ["tokens.txt", false],
    ]);
    expect(seen.at(-1)).toBe(Buffer.byteLength(tokens));
    const [here] = installedVoices(folder, [entry()]);
    if (here === undefined) throw new Error("not installed");
    const text = "We bake bread, and we sell it.";
    const { samples, words } = await neuralVoice(here, { language: "en" }).say(text);
    expect(words.map((word) => word.text)).toEqual(["We", "bake", "bread,", "and", "we", "sell", "it."]);
    expect(samples.length / SAMPLE_RATE).toBeGreaterThan(1);
    expect(words.at(-1)?.end).toBeLessThanOrEqual(samples.length);
    expect(voiceFor({ voice: "auto", voices: { installed: [here], endpoint: null } }, "en").voice?.name).toBe("tiny");
  });

  it("goes on where it broke off", async () => {
    pauseAfter = 1000;
    await expect(installVoice(entry(), folder, { onProgress: () => breakOff() })).rejects.toThrow(
      /Run the same command again/,
    );
    expect(installedVoices(folder, [entry()])).toEqual([]);
    pauseAfter = null;
    await installVoice(entry(), folder, {});
    expect(asked).toEqual([undefined, "bytes=1000-", undefined]);
    expect(sha256(await readFile(join(folder, "tiny-model", "model.onnx")))).toBe(sha256(model));
    expect((await readdir(join(folder, "tiny-model"))).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("begins anew where what is here is longer than the file, and where the server goes on elsewhere", async () => {
    const part = join(folder, "tiny-model", "model.onnx.part");
    await mkdir(join(folder, "tiny-model"));
    for (const [left, from] of [
      [Buffer.alloc(model.length + 1), null],
      [Buffer.from(model.subarray(0, 1000)), 0],
    ] as const) {
      sentFrom = from;
      await writeFile(part, left);
      await installVoice(entry(), folder, {});
      const path = join(folder, "tiny-model", "model.onnx");
      expect(sha256(await readFile(path))).toBe(sha256(model));
      await rm(path);
    }
    expect(asked.filter((range) => range !== undefined)).toHaveLength(2);
  });

  it("throws away what is not what it should be", async () => {
    await expect(installVoice(entry("0".repeat(64)), folder, {})).rejects.toThrow(/SHA-256 is .*thrown away/);
    expect(await readdir(join(folder, "tiny-model"))).toEqual([]);
  });

  it("remembers the sum of what came first, and mends what changed", async () => {
    await installVoice(entry(), folder, {});
    await writeFile(join(folder, "tiny-model", "tokens.txt"), "broken");
    const files = await installVoice(entry(), folder, {});
    expect(files.every(({ known }) => known)).toBe(true);
    expect(await readFile(join(folder, "tiny-model", "tokens.txt"), "utf8")).toBe(tokens);
  });

  it("gives up on a server that says nothing more, and when it is told to", async () => {
    pauseAfter = 1000;
    await expect(installVoice(entry(), folder, { stallLimitMs: 80 })).rejects.toThrow(/nothing came for 0.08 s/);
    const cancel = new AbortController();
    const installing = installVoice(entry(), folder, { signal: cancel.signal });
    cancel.abort(new Error("changed my mind"));
    await expect(installing).rejects.toThrow("changed my mind");
  });

  it("tells of a file that isn't there and of a model that can't be loaded", async () => {
    const lost = { ...entry(), files: [{ name: "model.onnx", url: `${base}/lost`, bytes: null, sha256: null }] };
    await expect(installVoice(lost, folder, {})).rejects.toThrow(/answered with status 404/);
    expect(() => findEntry("nobody")).toThrow(/There are: kokoro-bella/);
  });
});

it("the catalogue has a voice for each of jobreel's languages but Japanese, and safe addresses", () => {
  const languages = new Set(NEURAL_VOICES.map(({ language }) => language));
  for (const language of ["en", "de", "fr", "es", "pt", "zh"]) expect(languages).toContain(language);
  for (const { files, name } of NEURAL_VOICES) {
    expect(files.map((file) => file.name)).toEqual(expect.arrayContaining(["model.onnx", "tokens.txt"]));
    for (const { url } of files) expect(url, name).toMatch(/^https:\/\/huggingface\.co\//);
  }
});
