import type { Scene, SceneContent } from "../../script/storyboard.ts";
import { joinedClaims, reworded, spokenTogether } from "../wording.ts";
import { added, type Apply, noScene, refuse, sceneOf, withScenes } from "./outcome.ts";

/** Rows that a list has room for. */
const MOST_ROWS = 4;

/** Both scenes become one, where the first stood: it says what both said, and shows what it can of both. */
export const mergeScenes: Apply<"mergeScenes"> = (state, { first: firstId, second: secondId }) => {
  const first = sceneOf(state, firstId);
  const second = sceneOf(state, secondId);
  if (first === null) return noScene(firstId);
  if (second === null || first === second) return noScene(secondId);
  if (secondId === "hook") return refuse("opening-stays");
  // How to apply stays in sight: the call to action keeps its picture and its place.
  const [kept, gone] = secondId === "cta" ? [second, first] : [first, second];
  if (gone.id === "hook") return refuse("opening-stays");
  if (gone.id === "cta") return refuse("ending-stays");
  const narration = spokenTogether(first.narration, second.narration);
  const claims = joinedClaims([...first.claims, ...second.claims]);
  const own = [...(first.own ?? []), ...(second.own ?? [])];
  const merged = reworded(
    { ...kept, claims },
    { content: together(kept.content, gone.content), narration, typed: own },
  );
  const scenes = state.storyboard.scenes.flatMap((each): readonly Scene[] =>
    each === kept ? [merged] : each === gone ? [] : [each],
  );
  const { [gone.id]: heldS = 0, ...holds } = state.holds;
  return {
    state: {
      ...withScenes(state, scenes),
      holds: heldS > 0 ? { ...holds, [kept.id]: (holds[kept.id] ?? 0) + heldS } : holds,
      touched: added(
        state.touched.filter((id) => id !== gone.id),
        kept.id,
      ),
    },
    changes: [{ scene: kept.id, before: `${first.narration} | ${second.narration}`, after: narration }],
  };
};

function together(kept: SceneContent, gone: SceneContent): SceneContent {
  if (kept.purpose === "bring" && gone.purpose === "bring") {
    const figure = kept.figure ?? gone.figure;
    const items = [...new Set([...kept.items, ...gone.items])].slice(0, MOST_ROWS - (figure === null ? 0 : 1));
    return { ...kept, figure, items };
  }
  if (kept.purpose === "pay" && gone.purpose === "pay") {
    const cells = [...kept.cells, ...gone.cells].filter(
      (cell, index, all) =>
        all.findIndex((other) => other.figure === cell.figure && other.label === cell.label) === index,
    );
    return { ...kept, pay: kept.pay ?? gone.pay, cells: cells.slice(0, MOST_ROWS) };
  }
  return kept;
}
