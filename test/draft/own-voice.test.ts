import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderDraft } from "../../engine/draft/index.ts";
import { layOut, startProject } from "../../engine/project/index.ts";
import { createVoice } from "../../engine/speech/index.ts";
import { voiceEnvironment, voiceSources } from "../../engine/speech/voice-sources.ts";
import { sample } from "../project/jobs.ts";
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
