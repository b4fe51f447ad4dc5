import { EDIT_TOPICS, type Topic } from "../../../shared/edit/index.ts";
import type { Posting } from "../../posting/posting.ts";
import { LENGTHS_S, type Purpose, type Scene } from "../../script/storyboard.ts";
import { shownStrings } from "../../script/shown.ts";
import { freshId } from "../fresh-id.ts";
import { masked, purposeOf } from "../mask.ts";
import { sceneKeys } from "../scene-keys.ts";
import { storyAt } from "../stories.ts";
import { gistStatement } from "../statement.ts";
import type { ProjectState } from "../state.ts";
import { asSentence } from "../wording.ts";
import { added, type Apply, noScene, type Outcome, refuse, sceneOf, withScenes } from "./outcome.ts";

/** A film of more scenes than this has no time for any. */
const MOST_SCENES = 16;
const ORDER: readonly Purpose[] = ["hook", "why", "do", "quote", "bring", "pay", "cta"];
const MOST_STATEMENT_CHARS = 90;

export const addScene: Apply<"addScene"> = (state, { text, about, after }, { posting }) => {
  if (after !== null && sceneOf(state, after) === null) return noScene(after);
  if (after === "cta") return refuse("ending-stays");
  if (state.storyboard.scenes.length >= MOST_SCENES) return refuse("too-many-scenes", { most: MOST_SCENES });
  if (text !== null) return withOwn(state, text, after, posting);
  return about === null ? refuse("bad-edit", { reason: "text or about" }) : withDerived(state, about, after, posting);
};

/** A scene in the user's words: shown as a statement, and said. */
function withOwn(state: ProjectState, text: string, after: string | null, posting: Posting): Outcome {
  // It is said whole, and shown as far as a picture holds it.
  const statement = gistStatement(text, posting);
  if (statement === null) return refuse("too-wide", { text, mostChars: MOST_STATEMENT_CHARS });
  const content = { purpose: "why", ...statement } as const;
  const narration = asSentence(text);
  const scene: Scene = {
    id: freshId(state.storyboard.scenes, "scene"),
    purpose: "why",
    copy: shownStrings(content),
    narration,
    claims: [],
    content,
    own: [...new Set([text, narration])],
  };
  return put(state, scene, after, "bring");
}

/** A scene that the posting has the words for. */
function withDerived(state: ProjectState, about: string, after: string | null, posting: Posting): Outcome {
  const told = new Set(state.storyboard.scenes.flatMap((scene) => sceneKeys(scene).slice(1)));
  const { language } = state.storyboard;
  // What was hidden is not told again by a scene that tells something else.
  const hidden = state.hidden.filter((one) => one.topic !== about);
  const candidates = masked(
    LENGTHS_S.flatMap((lengthS) => storyAt(posting, lengthS).scenes),
    hidden,
    posting,
    language,
  ).filter(
    (scene) =>
      scene.purpose !== "hook" &&
      scene.purpose !== "cta" &&
      sceneKeys(scene)
        .slice(1)
        .every((key) => !told.has(key)),
  );
  const topic = EDIT_TOPICS.find((each) => each === about);
  const scene = candidates.find((each) => (topic === undefined ? says(each, about) : isAbout(each, topic)));
  if (scene === undefined) return refuse("posting-silent", { about });
  const id = sceneOf(state, scene.id) === null ? scene.id : freshId(state.storyboard.scenes, scene.purpose);
  const keys = sceneKeys(scene);
  const open = { ...state, removed: state.removed.filter((key) => !keys.includes(key)) };
  return put(open, { ...scene, id }, after, scene.purpose);
}

function isAbout({ purpose, content }: Scene, topic: Topic): boolean {
  if (topic === "salary") return content.purpose === "pay" && content.pay !== null;
  if (topic === "benefits") return content.purpose === "pay" && content.cells.length > 0;
  return purposeOf(topic) === purpose;
}

function says({ copy, narration, claims }: Scene, about: string): boolean {
  const wanted = about.toLowerCase();
  return [...copy, copy.join(" "), narration, ...claims.map(({ text }) => text)].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

/** Puts a scene after another, or where its purpose has its place: before the first that comes later in the arc. */
function put(state: ProjectState, scene: Scene, after: string | null, purpose: Purpose): Outcome {
  const { scenes } = state.storyboard;
  const rank = ORDER.indexOf(purpose) + (scene.own === undefined ? 0.5 : -0.5);
  const later = scenes.findIndex((one, index) => index > 0 && ORDER.indexOf(one.purpose) > rank);
  const at = after === null ? (later === -1 ? scenes.length : later) : scenes.findIndex(({ id }) => id === after) + 1;
  return {
    state: {
      ...withScenes(state, scenes.toSpliced(at, 0, scene)),
      touched: added(state.touched, scene.id),
      arranged: state.arranged || after !== null,
    },
    changes: [{ scene: scene.id, before: null, after: scene.narration }],
  };
}
