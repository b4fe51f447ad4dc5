import { describe, expect, it } from "vitest";
import { createVoice, SAMPLE_RATE } from "../../engine/speech/index.ts";
import { wavOf } from "../support/wav.ts";
import { openStudio, POSTING, type TestStudio, type Wired } from "../support/studio.ts";

async function say(studio: TestStudio, session: string, text: string): Promise<string> {
  const body = { session_id: session, new_message: { parts: [{ text }] } };
  const stream = await (await studio.call("POST", "/run_sse?shape=flat", body)).text();
  const texts = Array.from(stream.matchAll(/^data: (\{"type":"text".*)$/gmu), ([, data]) => JSON.parse(data!) as Wired);
  return texts.map(({ content }) => String(content)).join("\n");
}

async function upload(studio: TestStudio, session: string, name: string, bytes: Buffer): Promise<string> {
  const form = new FormData();
  form.append("files", new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${studio.url}/api/upload-video/nemo_agent/me/${session}`, {
    method: "POST",
    headers: { Authorization: `Bearer ${studio.token}` },
    body: form,
  });
  return String(((await response.json()) as Wired).data.files[0].hash);
}

const draftIn = async (studio: TestStudio, session: string): Promise<Wired> =>
  (await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`)).data.state.draft;

const linesOf = (draft: Wired): Wired[] => draft.t.find((track: Wired) => track.m.kind === "narration").sg;

/** Somebody else reads the lines, with a pause after each. */
async function readAloud(lines: readonly string[]): Promise<Buffer> {
  const voice = createVoice("slt");
  const pause = new Float32Array(SAMPLE_RATE * 0.3);
  const parts: Float32Array[] = [pause];
  for (const line of lines) parts.push((await voice.say(line, { speed: 1.2 })).samples, pause);
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return wavOf(samples);
}

describe("an own recording in a studio", () => {
  it("speaks the film as it is, is named by its hash in the draft, and keeps its words from being changed", async () => {
    await using studio = await openStudio();
    const session = await studio.session();
    await say(studio, session, `Turn this job posting into a 15-second square video:\n\n${POSTING}`);
    const first = await draftIn(studio, session);
    const script = linesOf(first).map(({ m }) => String(m.text));

    expect(await say(studio, session, '{"op": "setRecording", "file": "me.wav"}')).toMatch(
      /no file "me\.wav".*Upload/u,
    );
    const hash = await upload(studio, session, "me.wav", await readAloud(script));
    expect(await say(studio, session, '{"op": "setRecording", "file": "me.wav"}')).toContain("Your recording");
    const draft = await draftIn(studio, session);
    expect(draft.m).toMatchObject({ voice: "recording", recording: { file: "me.wav", hash } });
    expect(linesOf(draft).map(({ m }) => m.text)).toEqual(script);

    expect(await say(studio, session, "make it 30 seconds")).toMatch(/recording says the film's words/u);
    expect(await say(studio, session, "make it vertical")).toContain("9:16");
    expect((await draftIn(studio, session)).m).toMatchObject({ height: 1920, voice: "recording" });

    const order = async (m: Wired): Promise<string> => {
      const body = { id: "render_1", sessionId: session, draft: { ...draft, m: { ...draft.m, ...m } } };
      return (await studio.ask("POST", "/api/render/proxy/lambda", body)).message;
    };
    expect(await order({ recording: undefined })).toContain("no recording");
    expect(await order({ recording: { file: "hers.wav", hash: "ab".repeat(32) } })).toContain("have not uploaded");
    expect(await say(studio, session, "use the female voice instead")).toMatch(/voice/iu);
    expect((await draftIn(studio, session)).m).not.toHaveProperty("recording");
  });

  it("is refused where it says something else, and so are a logo, a brand file and a voice that is not there: nothing changes", async () => {
    await using studio = await openStudio({ voices: { OPENAI_BASE_URL: "http://127.0.0.1:9" } });
    const session = await studio.session();
    await say(studio, session, `Turn this job posting into a 15-second video without a voice:\n\n${POSTING}`);
    const before = await draftIn(studio, session);
    const other = ["The moon is made of cheese.", "Nobody has ever asked the mice about it.", "They would be glad."];
    await upload(studio, session, "moon.wav", await readAloud([...other, ...other]));
    expect(await say(studio, session, '{"op": "setRecording", "file": "moon.wav"}')).toMatch(/^moon\.wav: /u);
    expect(await say(studio, session, "show the logo")).toMatch(/no brand file/u);
    expect(await say(studio, session, '{"op": "setBrand", "kit": "brand.yaml"}')).toMatch(/no brand file/u);
    expect(await say(studio, session, "不要标志")).toMatch(/没有品牌文件/u);
    expect(await say(studio, session, '{"op": "setVoice", "voice": "openai:alloy"}')).toMatch(/127\.0\.0\.1:9/u);
    expect(await say(studio, session, '{"op": "setVoice", "voice": "piper-en-ryan"}')).toMatch(/is not installed/u);
    expect(await draftIn(studio, session)).toEqual(before);
  });
});
