import { afterEach, describe, expect, it } from "vitest";
import { parseSpeechEndpoint } from "../../../engine/speech/endpoint/config.ts";
import { endpointVoice } from "../../../engine/speech/endpoint/voice.ts";
import { createVoice, SAMPLE_RATE, SpeechError } from "../../../engine/speech/index.ts";
import { percentile } from "../../support/percentile.ts";
import { type SpeechReply, startSpeechEndpoint } from "../../support/speech-endpoint.ts";
import { wavOf } from "../../support/wav.ts";

const SENTENCE = "You'll earn £31,200 a year in Leeds.";
let stop: (() => Promise<void>) | null = null;
afterEach(async () => {
  await stop?.();
  stop = null;
});

async function voiceAt(replies: readonly SpeechReply[], io = {}) {
  const server = await startSpeechEndpoint(replies);
  stop = () => server.close();
  const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_API_KEY: "sk-secret", OPENAI_SPEECH_MODEL: "tts-x" };
  const endpoint = parseSpeechEndpoint("openai:alloy", env);
  if (endpoint === null) throw new Error("no endpoint");
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  return { server, waits, voice: endpointVoice(endpoint, { language: "en" }, { sleep, ...io }) };
}

describe("a voice at an endpoint", () => {
  it("is asked in OpenAI's form, told in words, and its words are found", async () => {
    const own = await createVoice("slt").say(SENTENCE);
    const { server, voice } = await voiceAt([{ body: wavOf(own.samples) }]);
    const { words, samples, text } = await voice.say(SENTENCE, { speed: 1.1 });
    expect(server.received[0]).toMatchObject({
      path: "/v1/audio/speech",
      headers: { authorization: "Bearer sk-secret" },
      body: {
        model: "tts-x",
        voice: "alloy",
        response_format: "wav",
        speed: 1.1,
        input: "You will earn thirty-one thousand two hundred pounds a year in Leeds.",
      },
    });
    expect(text).toBe(SENTENCE);
    expect(Math.abs(samples.length - own.samples.length)).toBeLessThan(SAMPLE_RATE * 0.1);
    const errors = words.map((word, i) => Math.abs(word.start - (own.words[i]?.start ?? Number.NaN)) / 48);
    expect(words.map((word) => word.text)).toEqual(own.words.map((word) => word.text));
    expect(percentile(errors, 0.95)).toBeLessThanOrEqual(80);
  });

  it("may answer with raw samples", async () => {
    const raw = Buffer.alloc(24_000 * 2);
    for (let i = 0; i < 24_000; i++) raw.writeInt16LE(Math.round(9000 * Math.sin(i / 12)), 2 * i);
    const { voice } = await voiceAt([{ type: "audio/pcm;rate=24000", body: raw }]);
    const { samples } = await voice.say("Hello.");
    expect(samples.length / SAMPLE_RATE).toBeCloseTo(1, 1);
  });

  it("is asked again while it is busy, as long as it says", async () => {
    const own = await createVoice("slt").say("Hello.");
    const busy: SpeechReply = { status: 429, type: "text/plain", body: "no", headers: { "Retry-After": "3" } };
    const { server, voice, waits } = await voiceAt([
      busy,
      { status: 503, type: "text/plain", body: "no" },
      { body: wavOf(own.samples) },
    ]);
    await voice.say("Hello.");
    expect(server.received).toHaveLength(3);
    expect(waits).toEqual([3000, 2000]);
  });

  it.each<[string, SpeechReply, RegExp]>([
    ["a refused key", { status: 401, type: "text/plain", body: "sk-secret" }, /refused the key.*OPENAI_API_KEY/],
    ["an unknown voice", { status: 400, type: "text/plain", body: "sk-secret" }, /does not know this voice or model/],
    ["no such address", { status: 404, type: "text/plain", body: "" }, /is not there.*OPENAI_BASE_URL/],
    ["a page instead of sound", { type: "text/html", body: "<p>sk-secret" }, /text\/html that is neither WAV nor PCM/],
    ["a broken connection", "cut", /could not be reached|broke off its answer/],
    ["sound without end", "endless", /more than 12 MiB/],
    ["silence", { body: wavOf(new Float32Array(24_000)) }, /gave silence/],
  ])("is told of clearly: %s", async (_, reply, message) => {
    const { voice } = await voiceAt([reply]);
    const error = await voice.say("Hello.").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SpeechError);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain("sk-secret");
  });

  it("is given up when it is too slow, and when the work is cancelled", async () => {
    const { voice } = await voiceAt(["silence"], { callLimitMs: 60 });
    await expect(voice.say("Hello.")).rejects.toThrow(/did not answer within 0.06 s/);
    const cancel = new AbortController();
    const saying = voice.say("Hello.", { signal: cancel.signal });
    cancel.abort(new Error("changed my mind"));
    await expect(saying).rejects.toThrow("changed my mind");
  });

  it("needs a key where keys are sent encrypted, and never sends one in the open", () => {
    expect(() => parseSpeechEndpoint("openai:alloy", {})).toThrow(
      /The voice openai:alloy at api.openai.com needs a key/,
    );
    const open = { OPENAI_BASE_URL: "http://speech.example/v1", OPENAI_API_KEY: "sk-secret" };
    expect(() => parseSpeechEndpoint("openai:alloy", open)).toThrow(/unencrypted/);
    expect(() => parseSpeechEndpoint("openai:", open)).toThrow(/name of a voice/);
    expect(parseSpeechEndpoint("slt", {})).toBeNull();
  });
});
