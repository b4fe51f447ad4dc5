import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderDraft } from "../../engine/draft/index.ts";
import { layOut, startProject } from "../../engine/project/index.ts";
import { createVoice, SAMPLE_RATE } from "../../engine/speech/index.ts";
import { voiceEnvironment, voiceSources } from "../../engine/speech/voice-sources.ts";
import { sample } from "../project/jobs.ts";
import { lacking, run } from "../support/debian.ts";
import { startSpeechEndpoint } from "../support/speech-endpoint.ts";
import { SHORT_DRAFT } from "../support/studio.ts";
import { wavOf } from "../support/wav.ts";

it("a voice at an endpoint speaks where a film is laid out and where it is rendered; one that is not there is an error", async () => {
  const { samples } = await createVoice("slt").say("Line cook.");
  const endpoint = await startSpeechEndpoint([{ type: "audio/wav", body: wavOf(samples) }]);
  const folder = await mkdtemp(join(tmpdir(), "jobreel-own-voice-"));
  try {
    const env = voiceEnvironment({ OPENAI_BASE_URL: endpoint.baseUrl, HOME: folder, SECRET: "x" });
    expect(env).toEqual({ OPENAI_BASE_URL: endpoint.baseUrl, JOBREEL_VOICES: join(folder, ".cache/jobreel/voices") });
    const voicesFor = (voice: string | null) => voiceSources(voice, env);
    const project = startProject(await sample("shop-assistant"), { lengthS: 15, voice: "openai:test" });
    const { timeline } = await layOut(project, "1:1", { voicesFor });
    expect(timeline.voice).toBe("openai:test");
    const asked = endpoint.received.length;
    expect(asked).toBeGreaterThan(2);

    const line = { kind: "narration", scene: "hook", text: "Line cook." };
    const draft = {
      ...SHORT_DRAFT,
      t: [...SHORT_DRAFT.t, { tt: 1, sg: [{ id: "line-1", s: 100, d: 800, m: line }] }],
      m: { ...SHORT_DRAFT.m, voice: "openai:test" },
    };
    const io = { fileOf: () => null, quality: "preview" } as const;
    await renderDraft(draft, join(folder, "film.mp4"), { ...io, voicesFor });
    expect(endpoint.received.slice(asked).map(({ body }) => body)).toMatchObject([
      { input: "Line cook.", voice: "test" },
    ]);

    const away = { ...draft, m: { ...draft.m, voice: "piper-en-ryan" } };
    await expect(renderDraft(away, join(folder, "away.mp4"), { ...io, voicesFor })).rejects.toThrow("is not installed");
    const foreign = { ...draft, m: { ...draft.m, voice: "rms", language: "de" } };
    await expect(renderDraft(foreign, join(folder, "away.mp4"), io)).rejects.toThrow('does not speak "de"');
  } finally {
    await endpoint.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it("a recording that the draft names speaks its lines; other words and a lost file are errors", async () => {
  const folder = await mkdtemp(join(tmpdir(), "jobreel-own-voice-"));
  try {
    const read = async (name: string, text: string): Promise<string> => {
      const { samples } = await createVoice("slt").say(text);
      const padded = new Float32Array(samples.length + SAMPLE_RATE);
      padded.set(samples, SAMPLE_RATE / 2);
      await writeFile(join(folder, name), wavOf(padded));
      return join(folder, name);
    };
    const hash = "ab".repeat(32);
    const text = "Line cook wanted in Lisbon.";
    const line = { kind: "narration", scene: "hook", text };
    const draft = {
      ...SHORT_DRAFT,
      t: [...SHORT_DRAFT.t.slice(0, 1), { tt: 1, sg: [{ id: "line-1", s: 100, d: 800, m: line }] }],
      m: { ...SHORT_DRAFT.m, voice: "recording", recording: { file: "me.wav", hash } },
    };
    const film = join(folder, "film.mp4");
    const render = (fileOf: (asked: string) => string | null) =>
      renderDraft(draft, film, { fileOf, quality: "preview" });
    const mine = await read("mine.wav", text);
    await render((asked) => (asked === hash ? mine : null));
    expect(lacking("ffmpeg") === null ? peakDb(film) : 0).toBeGreaterThan(-20);

    await expect(render(() => null)).rejects.toThrow(/me\.wav .* not here any more/u);
    const other = await read(
      "other.wav",
      "The moon is made of cheese, and nobody has ever asked the mice what they think of it.",
    );
    await expect(render(() => other)).rejects.toThrow(/^me\.wav: /u);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** The highest level of a film's sound, dB of full scale. */
function peakDb(film: string): number {
  const { stderr } = run("ffmpeg", ["-i", film, "-vn", "-af", "volumedetect", "-f", "null", "-"]);
  return Number(/max_volume: (-?[\d.]+) dB/u.exec(stderr)?.[1] ?? Number.NaN);
}
