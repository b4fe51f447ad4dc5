import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DraftError, draftOf, type FilmPlan, planOf } from "../../engine/draft/index.ts";
import { joined } from "../../engine/timeline/joined.ts";
import { ASPECTS, type Aspect, MOODS, SAMPLES_PER_FRAME, type TimedWord } from "../../engine/timeline/timeline.ts";
import { samplePlan } from "../support/sample-plan.ts";

/** As it goes over the wire. */
function wired(plan: FilmPlan): Wire {
  return JSON.parse(JSON.stringify(draftOf(plan))) as Wire;
}

interface Wire {
  t: {
    tt: number;
    m: Record<string, unknown>;
    sg: { id: string; s: number; d: number; m: Record<string, unknown> }[];
  }[];
  d: number;
  m: Record<string, unknown>;
}

const word = fc
  .tuple(fc.stringMatching(/^[a-z€0-9.,’]{1,12}$/u), fc.nat(40_000), fc.nat(40_000))
  .map(([text, start, length]) => ({ text, start, length }));

/** Words from a sample on, as they may come: also one upon another. */
function timed(words: readonly { text: string; start: number; length: number }[], origin: number): TimedWord[] {
  return words.map(({ text, start, length }) => ({ text, start: origin + start, end: origin + start + length }));
}

const aspects = Object.keys(ASPECTS) as Aspect[];

/** The sample's scenes cut anew, with other words, captions and looks. */
const plans = fc
  .record({
    aspect: fc.constantFrom(...aspects),
    lengths: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 8, maxLength: 8 }),
    said: fc.array(fc.tuple(fc.nat(7), fc.array(word, { minLength: 1, maxLength: 8 })), { maxLength: 12 }),
    shown: fc.array(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 }), {
      maxLength: 10,
    }),
    music: fc.option(fc.constantFrom(...MOODS)),
    voice: fc.option(fc.constantFrom("rms", "slt")),
    speed: fc.option(fc.double({ min: 0.8, max: 1.3, noNaN: true })),
    musicVolume: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    own: fc.boolean(),
    kit: fc.option(
      fc.record({
        hash: fc.constant("d4".repeat(32)),
        name: fc.constant("brand.yaml"),
        logo: fc.boolean(),
        files: fc.subarray([
          { hash: "e5".repeat(32), name: "mark.svg" },
          { hash: "f6".repeat(32), name: "title.woff2" },
        ]),
      }),
    ),
    seed: fc.nat(0xffff_ffff),
    volume: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ aspect, lengths, said, shown, music, voice, speed, musicVolume, own, kit, seed, volume }): FilmPlan => {
    const base = samplePlan(aspect);
    const cut = base.timeline.scenes.map((scene, index) => ({
      ...scene,
      frames: lengths[index] ?? 1,
      words: [] as TimedWord[],
    }));
    const frames = cut.reduce((sum, scene) => sum + scene.frames, 0);
    const lines = said.map(([at, words], index) => {
      const start = index * 7_919 + 1;
      const own = timed(words, start);
      return { scene: cut[at]?.id ?? "hook", text: joined(own), start, length: 1 + index * 3_331, words: own, volume };
    });
    let start = 0;
    const scenes = cut.map((scene) => {
      const words = lines.flatMap((line) => (line.scene === scene.id ? line.words : []));
      start += scene.frames;
      return { ...scene, start: start - scene.frames, words };
    });
    const cues = shown.map((cue, index) => {
      const begin = index * 9_973;
      return { lines: cue.map((line) => timed(line, begin)), start: begin, end: begin + 9_001 };
    });
    const timeline = {
      ...base.timeline,
      ...(speed === null ? {} : { speed }),
      ...(musicVolume === null || (music === null && !own) ? {} : { musicVolume }),
      ...(own ? { musicFile: "tune.mp3" } : {}),
    };
    return {
      ...base,
      lines,
      ownMusic: own ? "c3".repeat(32) : null,
      kit,
      timeline: { ...timeline, aspect, frames, scenes, cues, music, voice, seed },
    };
  });

describe("a draft", () => {
  it("gives back the very film that it was made of, over the wire and to the sample", () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(planOf(wired(plan))).toEqual(plan);
      }),
      { numRuns: 150 },
    );
  });

  it("is the same whatever the order of tracks and segments, and keeps nothing that it does not know", () => {
    const draft = wired(samplePlan());
    const shuffled = {
      ...draft,
      unknown: { deep: [1] },
      t: draft.t.toReversed().map((track) => ({
        ...track,
        x: 1,
        sg: track.sg.toReversed().map((each) => ({ ...each, m: { ...each.m, y: 2 } })),
      })),
    };
    expect(planOf(shuffled).timeline).toEqual(samplePlan().timeline);
    expect(JSON.stringify(draftOf(planOf(shuffled)))).not.toContain('"y"');
  });

  it("has the summary's form: typed tracks, segments with ms and names", () => {
    const draft = wired(samplePlan());
    expect(draft.t.map(({ tt, m, sg }) => [tt, m.kind, sg.length > 0])).toEqual([
      [0, "scene", true],
      [0, "picture", true],
      [1, "narration", true],
      [1, "music", true],
      [7, "caption", true],
    ]);
    expect(draft.d).toBe(45_000);
    expect(draft.t[0]?.sg[0]).toMatchObject({ id: "hook", s: 0, m: { kind: "scene", name: "hook", scene: "hook" } });
    expect(draft.m).toMatchObject({
      title: "Senior Engineer",
      width: 1920,
      height: 1080,
      fps: 30,
      theme: "editorial",
      colour: "#d02d15",
    });
  });

  it("tells a changed film where a client changed it", () => {
    const draft = wired(samplePlan());
    const captions = draft.t.find(({ m }) => m.kind === "caption")!.sg;
    captions[0]!.m.text = "Two new\nlines";
    captions[1]!.s += 100;
    captions.splice(2, 1);
    const narration = draft.t.find(({ m }) => m.kind === "narration")!.sg;
    narration[0]!.m.text = "Something else.";
    draft.m.colour = "#112233";
    draft.t = draft.t.filter(({ m }) => m.kind !== "music");
    const before = samplePlan();
    const { timeline, lines } = planOf(draft);
    expect(timeline.cues).toHaveLength(before.timeline.cues.length - 1);
    expect(timeline.cues[0]?.lines.map(joined)).toEqual(["Two new", "lines"]);
    expect(timeline.cues[1]?.start).toBe((before.timeline.cues[1]?.start ?? 0) + 4_800);
    expect(timeline.cues[1]?.lines[0]?.[0]?.start).toBe((before.timeline.cues[1]?.lines[0]?.[0]?.start ?? 0) + 4_800);
    expect([timeline.brand, timeline.music]).toEqual(["#112233", null]);
    // The times of the old words mean nothing: the voice tells those of the new ones.
    expect(lines[0]).toMatchObject({ text: "Something else.", words: [] });
  });

  it.each<[string, DraftError["code"], (draft: Wire) => unknown]>([
    ["nothing", "malformed", () => null],
    ["an empty object", "malformed", () => ({})],
    ["no scenes", "empty", (draft) => ({ ...draft, t: [] })],
    ["a negative time", "malformed", (draft) => ((draft.t[0]!.sg[1]!.s = -1), draft)],
    ["a time that is no number", "malformed", (draft) => ((draft.t[0]!.sg[1]!.s = Number.NaN), draft)],
    ["an endless film", "too-large", (draft) => ({ ...draft, d: 1e12 })],
    ["a gap between scenes", "scenes", (draft) => (draft.t[0]!.sg.splice(1, 1), draft)],
    ["scenes that end before the film", "scenes", (draft) => ({ ...draft, d: draft.d + 500 })],
    ["a kind that is not rendered", "unsupported", (draft) => ((draft.t[4]!.sg[0]!.m.kind = "sticker"), draft)],
    ["music for a part of the film", "unsupported", (draft) => ((draft.t[3]!.sg[0]!.d = 5_000), draft)],
    ["a size that no film has", "malformed", (draft) => ({ ...draft, m: { ...draft.m, width: 4_000_000 } })],
    ["a colour that is none", "malformed", (draft) => ({ ...draft, m: { ...draft.m, colour: "red" } })],
    ["one id twice", "malformed", (draft) => ((draft.t[4]!.sg[1]!.id = draft.t[4]!.sg[0]!.id), draft)],
    [
      "a million segments",
      "too-large",
      (draft) => ({ ...draft, t: [{ tt: 7, sg: Array.from({ length: 1_000_000 }, () => ({})) }] }),
    ],
    [
      "a circle",
      "malformed",
      (draft) => {
        const circle: Record<string, unknown> = { ...draft };
        circle.t = [circle];
        return circle;
      },
    ],
  ])("with %s is refused, by name", (_, code, spoil) => {
    expect(() => planOf(spoil(wired(samplePlan())))).toThrow(
      expect.objectContaining({ name: "DraftError", code }) as Error,
    );
  });

  it("made of anything at all, or spoilt anywhere, gives a film or a DraftError", () => {
    const spoilt = fc
      .record({ path: fc.array(fc.nat(6), { minLength: 1, maxLength: 6 }), value: fc.anything({ maxDepth: 2 }) })
      .map(({ path, value }) => {
        const draft: unknown = wired(samplePlan());
        let at = draft as Record<string, unknown>;
        for (const step of path) {
          const keys = Object.keys(at);
          const key = keys[step % Math.max(1, keys.length)] ?? "x";
          const inner = at[key];
          if (typeof inner !== "object" || inner === null || step === path.at(-1)) {
            at[key] = value;
            break;
          }
          at = inner as Record<string, unknown>;
        }
        return draft;
      });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), spoilt), (draft) => {
        let failure: unknown = null;
        try {
          const { timeline } = planOf(draft);
          expect(timeline.scenes.reduce((sum, { frames }) => sum + frames, 0)).toBe(timeline.frames);
          expect(timeline.frames * SAMPLES_PER_FRAME).toBeLessThanOrEqual(120 * 48_000);
        } catch (error) {
          failure = error;
        }
        expect(failure === null || (failure instanceof DraftError && failure.message.length < 2_000)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
