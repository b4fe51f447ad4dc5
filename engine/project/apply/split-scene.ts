import { phrasesOf } from "../../script/phrases/index.ts";
import { sentences } from "../../script/segment.ts";
import type { SceneContent } from "../../script/storyboard.ts";
import { fill, listed } from "../../script/template.ts";
import { freshId } from "../fresh-id.ts";
import { reworded, spokenTogether } from "../wording.ts";
import { added, type Apply, noScene, refuse, sceneOf, withScenes } from "./outcome.ts";

/** Parts a scene at a sentence's end, or its list in two. What both show is what was shown. */
export const splitScene: Apply<"splitScene"> = (state, { scene: id }) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  if (id === "cta") return refuse("ending-stays");
  const { language, scenes } = state.storyboard;
  const said = sentences(scene.narration, language).map(({ text }) => text);
  const [one, other] = halves(scene.content);
  const listedAgain = other === null ? "" : readOut(other, language);
  if (said.length < 2 && listedAgain === "") return refuse("one-sentence", { scene: id });
  const at = Math.ceil(said.length / 2);
  const narrations =
    said.length < 2
      ? [scene.narration, listedAgain]
      : [spokenTogether(...said.slice(0, at)), spokenTogether(...said.slice(at))];
  const first = reworded(scene, { content: one, narration: narrations[0] ?? "" });
  const second = {
    ...reworded(scene, { content: other ?? scene.content, narration: narrations[1] ?? "" }),
    id: freshId(scenes, scene.purpose),
  };
  return {
    state: {
      ...withScenes(
        state,
        scenes.flatMap((each) => (each === scene ? [first, second] : [each])),
      ),
      touched: added(state.touched, first.id, second.id),
    },
    changes: [{ scene: id, before: scene.narration, after: `${first.narration} | ${second.narration}` }],
  };
};

/** What each half shows; null where the picture can't be parted. */
function halves(content: SceneContent): readonly [SceneContent, SceneContent | null] {
  if (content.purpose === "bring") {
    const inFirst = content.figure === null ? Math.ceil(content.items.length / 2) : 0;
    const rest = content.items.slice(inFirst);
    if (rest.length === 0 || (content.figure === null && inFirst === 0)) return [content, null];
    return [
      { ...content, items: content.items.slice(0, inFirst) },
      { ...content, figure: null, items: rest },
    ];
  }
  if (content.purpose === "pay") {
    const inFirst = content.pay === null ? Math.ceil(content.cells.length / 2) : 0;
    const rest = content.cells.slice(inFirst);
    if (rest.length === 0 || (content.pay === null && inFirst === 0)) return [content, null];
    return [
      { ...content, cells: content.cells.slice(0, inFirst) },
      { ...content, pay: null, cells: rest },
    ];
  }
  return [content, null];
}

/** What a list shows, said: in the words it shows. */
function readOut(content: SceneContent, language: string): string {
  const phrases = phrasesOf(language);
  if (content.purpose === "bring")
    return fill(phrases.requirement.nounAgain, {
      list: listed(content.items, phrases),
      x: listed(content.items, phrases),
    });
  if (content.purpose !== "pay") return "";
  const between = phrases.and.trim() === phrases.and ? "" : " ";
  // Place and hours are no benefits.
  const offered = content.cells
    .filter(({ icon, label }) => icon !== "map-pin" && label !== "")
    .map(({ figure, label }) => `${figure}${between}${label}`);
  return offered.length === 0
    ? ""
    : fill(phrases.benefit.noun, { list: listed(offered, phrases), x: listed(offered, phrases) });
}
