import { sentences } from "../../script/segment.ts";
import { LENGTHS_S, type Scene } from "../../script/storyboard.ts";
import { clockOf } from "../clock.ts";
import type { ProjectState } from "../state.ts";
import { storyAt } from "../stories.ts";
import { reworded, spokenTogether } from "../wording.ts";
import { type Apply, type Grounds, noScene, type Outcome, refuse, sceneOf, withTouched } from "./outcome.ts";
import { seconds, standOf } from "./told.ts";

/** How much denser a scene is written in search of a shorter telling. */
const PACES = [1, 1.35, 1.75];

/** Longer: the scene is held after its words. Shorter: it is held less, or says less of what it says. */
export const resizeScene: Apply<"resizeScene"> = (state, { scene: id, factor }, grounds) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  const standS = standOf(state, id);
  return factor >= 1 ? longer(state, scene, standS, factor) : shorter(state, scene, standS, factor, grounds);
};

function resized(before: ProjectState, after: ProjectState, id: string): Outcome {
  return {
    state: after,
    changes: [{ scene: id, before: seconds(standOf(before, id)), after: seconds(standOf(after, id)) }],
  };
}

/** Pauses beside a scene give way to its hold, so it takes a few tries to hit what is asked. */
const MOST_TRIES = 6;
/** Nearer is no difference to the eye, s. */
const NEAR_S = 0.1;

function longer(state: ProjectState, { id }: Scene, standS: number, factor: number): Outcome {
  const wantedS = standS * factor;
  let after = state;
  let now = standS;
  for (let tries = 0; tries < MOST_TRIES && wantedS - now > NEAR_S; tries += 1) {
    const heldS = Math.round(((after.holds[id] ?? 0) + wantedS - now) * 100) / 100;
    const next = { ...after, holds: { ...after.holds, [id]: heldS } };
    if ("overrunS" in clockOf(next)) break;
    after = next;
    now = standOf(after, id);
  }
  return now - standS < NEAR_S ? refuse("not-longer", { scene: id }) : resized(state, after, id);
}

function shorter(state: ProjectState, scene: Scene, standS: number, factor: number, grounds: Grounds): Outcome {
  const { id } = scene;
  const wantedS = standS * factor;
  const candidates = [
    ...released(state, id, standS - wantedS),
    ...(scene.narration === "" ? [] : tellings(state, scene, grounds))
      .filter((told) => told.length < scene.narration.length)
      .map((narration) => withTouched(state, reworded(scene, { narration }))),
  ];
  const shorterOnes = candidates
    .map((after) => ({ after, stand: standOf(after, id) }))
    .filter(({ stand }) => stand > 0 && stand < standS - NEAR_S)
    .toSorted((a, b) => Math.abs(a.stand - wantedS) - Math.abs(b.stand - wantedS));
  const [nearest] = shorterOnes;
  return nearest === undefined ? refuse("not-shorter", { scene: id }) : resized(state, nearest.after, id);
}

/** The scene held less long; nothing if it isn't held. */
function released(state: ProjectState, id: string, byS: number): readonly ProjectState[] {
  const { [id]: heldS = 0, ...others } = state.holds;
  if (heldS <= 0) return [];
  const leftS = Math.round((heldS - byS) * 100) / 100;
  return [{ ...state, holds: leftS > 0 ? { ...others, [id]: leftS } : others }];
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
