import { sentences } from "../../script/segment.ts";
import { LENGTHS_S, type Scene } from "../../script/storyboard.ts";
import { clockOf } from "../clock.ts";
import type { ProjectState } from "../state.ts";
import { storyAt } from "../stories.ts";
import { reworded, spokenTogether } from "../wording.ts";
import { type Apply, type Grounds, noScene, type Outcome, refuse, sceneOf, withTouched } from "./outcome.ts";

/** How much denser a scene is written in search of a shorter telling. */
const PACES = [1, 1.35, 1.75];
/** A scene that stands no longer than this is held no shorter. */
const LEAST_STAND_S = 1.5;

/** Longer: the scene is held after its words. Shorter: it is held less, or says less of what it says. */
export const resizeScene: Apply<"resizeScene"> = (state, { scene: id, factor }, grounds) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  const standS = standOf(state, id);
  return factor >= 1 ? longer(state, scene, standS, factor) : shorter(state, scene, standS, factor, grounds);
};

function standOf(state: ProjectState, id: string): number {
  const clock = clockOf(state);
  const stand = "stands" in clock ? clock.stands.find((one) => one.id === id) : undefined;
  return stand === undefined ? 0 : stand.endS - stand.startS;
}

function resized(before: ProjectState, after: ProjectState, id: string): Outcome {
  return {
    state: after,
    changes: [{ scene: id, before: seconds(standOf(before, id)), after: seconds(standOf(after, id)) }],
  };
}

function seconds(s: number): string {
  return `${s.toFixed(1)} s`;
}

function longer(state: ProjectState, { id }: Scene, standS: number, factor: number): Outcome {
  const heldS = (state.holds[id] ?? 0) + standS * (factor - 1);
  const after = { ...state, holds: { ...state.holds, [id]: Math.round(heldS * 100) / 100 } };
  const clock = clockOf(after);
  if ("overrunS" in clock)
    return refuse("not-longer", { scene: id, spareS: Math.max(0, heldS - clock.overrunS).toFixed(1) });
  return resized(state, after, id);
}

function shorter(state: ProjectState, scene: Scene, standS: number, factor: number, grounds: Grounds): Outcome {
  const { id } = scene;
  const cutS = standS * (1 - factor);
  const holdS = state.holds[id] ?? 0;
  if (holdS > 0) {
    const { [id]: _, ...others } = state.holds;
    const leftS = Math.round((holdS - cutS) * 100) / 100;
    return resized(state, { ...state, holds: leftS > 0 ? { ...others, [id]: leftS } : others }, id);
  }
  if (standS <= LEAST_STAND_S || scene.narration === "") return refuse("not-shorter", { scene: id });
  const narration = tellings(state, scene, grounds)
    .filter((told) => told.length < scene.narration.length)
    // Nearest to what is asked, the longer of equals.
    .toSorted((a, b) => Math.abs(a.length - aim(scene, factor)) - Math.abs(b.length - aim(scene, factor)))[0];
  if (narration === undefined) return refuse("not-shorter", { scene: id });
  return resized(state, withTouched(state, reworded(scene, { narration })), id);
}

function aim({ narration }: Scene, factor: number): number {
  return narration.length * factor;
}

/** Other ways to tell the scene: without its last sentences, and as jobreel tells it in a shorter film. */
function tellings({ storyboard: { language } }: ProjectState, scene: Scene, { posting }: Grounds): readonly string[] {
  const said = sentences(scene.narration, language).map(({ text }) => text);
  const cut = said.slice(1).map((_, index) => spokenTogether(...said.slice(0, index + 1)));
  if (scene.own !== undefined) return cut;
  const evidence = scene.claims.map((claim) => claim.evidence[0]);
  const denser = LENGTHS_S.flatMap((lengthS) =>
    PACES.flatMap((pace) =>
      storyAt(posting, lengthS, pace).scenes.filter(
        (other) =>
          other.purpose === scene.purpose &&
          other.claims.length > 0 &&
          other.claims.every((claim) => evidence.includes(claim.evidence[0])),
      ),
    ),
  ).map(({ narration }) => narration);
  return [...cut, ...denser].filter((told) => told !== "");
}
