import type { Posting } from "../../posting/posting.ts";
import { isUnspaced, sentences } from "../../script/segment.ts";
import type { Scene, SceneContent } from "../../script/storyboard.ts";
import { statementOf } from "../statement.ts";
import type { ProjectState } from "../state.ts";
import { tooWide } from "../widths.ts";
import { asSentence, reworded } from "../wording.ts";
import { type Apply, type Changed, noScene, type Outcome, refuse, sceneOf, withTouched } from "./outcome.ts";

/** Edits of words. What the user typed is noted as theirs; what is derived and stays, stays traced. */

export const setNarration: Apply<"setNarration"> = (state, { scene: id, text }) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  const narration = asSentence(text);
  const typed = sentences(narration, state.storyboard.language).map((sentence) => sentence.text);
  return {
    state: withTouched(state, reworded(scene, { narration, typed })),
    changes: [{ scene: id, before: scene.narration, after: narration }],
  };
};

export const setCopy: Apply<"setCopy"> = (state, { scene: id, text }, { posting }) => {
  const scene = sceneOf(state, id);
  if (scene === null) return noScene(id);
  const content = withCopy(scene.content, text, posting);
  if (content === null) return refuse("too-wide", { text, mostChars: MOST_STATEMENT_CHARS });
  if (content === scene.content) return refuse("facts-scene", { scene: id });
  return withContent(state, scene, content, text, followed(scene, text, content, state.storyboard.language));
};

/** About what a lead, a hero and a tail hold. */
const MOST_STATEMENT_CHARS = 90;

/** The picture with other words; null if they are too long for it, the same if it sets facts that have each their place. */
function withCopy(content: SceneContent, text: string, posting: Posting): SceneContent | null {
  switch (content.purpose) {
    case "hook":
      return { ...content, title: text };
    case "why":
    case "do": {
      const statement = statementOf(text, posting);
      return statement === null ? null : { ...content, ...statement };
    }
    case "quote":
      // Nobody is made to have said what the user typed.
      return { ...content, text, speaker: null };
    case "bring":
      return { ...content, figure: null, items: rowsOf(text) };
    case "cta":
      return { ...content, lead: text };
    case "pay":
      return content;
  }
}

const MOST_ROWS = 4;

function rowsOf(text: string): readonly string[] {
  return text
    .split(/\s*[,;、，；\n]\s*/u)
    .filter((row) => row !== "")
    .slice(0, MOST_ROWS);
}

/** What a scene says follows what it shows, where it said just that. */
function followed(scene: Scene, text: string, content: SceneContent, language: string): string {
  const follows = content.purpose === "why" || content.purpose === "do" || content.purpose === "quote";
  return follows && sentences(scene.narration, language).length === 1 ? asSentence(text) : scene.narration;
}

function withContent(
  state: ProjectState,
  scene: Scene,
  content: SceneContent,
  text: string,
  narration: string,
): Outcome {
  const wide = tooWide(content, scene.content);
  if (wide !== null) return refuse("too-wide", { ...wide });
  const spoken = narration === scene.narration ? [] : [narration];
  const changed = reworded(scene, { content, narration, typed: [text, ...spoken] });
  // A statement is set in pieces, and none of them is the text that was typed.
  const own = [...new Set([...(changed.own ?? []), text])];
  return {
    state: withTouched(state, { ...changed, own }),
    changes: [{ scene: scene.id, before: scene.copy.join(" / "), after: changed.copy.join(" / ") }],
  };
}

export const replaceText: Apply<"replaceText"> = (state, { find, replace, scene: id }, { posting }) => {
  if (id !== null && sceneOf(state, id) === null) return noScene(id);
  const within = state.storyboard.scenes.filter((scene) => id === null || scene.id === id);
  let next = state;
  const changes: Changed[] = [];
  for (const scene of within) {
    const put = replacerFor(scene, find, replace);
    const whole = statementWith(scene, find, replace, posting);
    if (put === null && whole === null) continue;
    const content = whole ?? (put === null ? scene.content : mapStrings(scene.content, put));
    const wide = tooWide(content, scene.content);
    if (wide !== null) return refuse("too-wide", { ...wide });
    const narration = put === null ? scene.narration : put(scene.narration);
    const typed = replace === "" ? [] : [replace];
    next = withTouched(next, reworded(scene, { content, narration, typed }));
    const [before, after] =
      narration === scene.narration ? [scene.copy.join(" / "), null] : [scene.narration, narration];
    changes.push({ scene: scene.id, before, after: after ?? sceneOf(next, scene.id)?.copy.join(" / ") ?? null });
  }
  return changes.length === 0 ? refuse("not-said", { find }) : { state: next, changes };
};

/** "Mentor | two | engineers": words that a statement sets in pieces, with the new ones in their place; null where it has none such. */
function statementWith(scene: Scene, find: string, replace: string, posting: Posting): SceneContent | null {
  const { content, copy } = scene;
  if ((content.purpose !== "why" && content.purpose !== "do") || replace === "") return null;
  const small = find.toLowerCase();
  if (copy.some((piece) => piece.toLowerCase().includes(small))) return null;
  const shown = copy.join(isUnspaced(copy.join("")) ? "" : " ");
  const at = shown.toLowerCase().indexOf(small);
  if (at === -1) return null;
  const statement = statementOf(shown.slice(0, at) + replace + shown.slice(at + find.length), posting);
  return statement === null ? null : { ...content, ...statement };
}

/** Puts the new text for the old, in any case if it does not stand there as typed; null where it does not stand at all. */
function replacerFor(scene: Scene, find: string, replace: string): ((text: string) => string) | null {
  const all = [...scene.copy, scene.narration];
  if (all.some((text) => text.includes(find)))
    return (text) =>
      tidied(
        text.replaceAll(find, () => replace),
        replace,
      );
  const small = find.toLowerCase();
  if (!all.some((text) => text.toLowerCase().includes(small))) return null;
  return (text) => {
    let out = "";
    let from = 0;
    for (let at = text.toLowerCase().indexOf(small); at !== -1; at = text.toLowerCase().indexOf(small, from)) {
      out += text.slice(from, at) + replace;
      from = at + find.length;
    }
    return tidied(out + text.slice(from), replace);
  };
}

/** Nothing in a text's place leaves no double space behind. */
function tidied(text: string, replace: string): string {
  return replace === ""
    ? text
        .replace(/ {2,}/gu, " ")
        .replace(/ (?=[.,;:!?])/gu, "")
        .trim()
    : text;
}

/** Kinds and names of icons are no text. */
const NO_TEXT = new Set(["purpose", "icon", "kind", "qr"]);

function mapStrings(content: SceneContent, put: (text: string) => string): SceneContent {
  const map = (value: unknown): unknown => {
    if (typeof value === "string") return put(value);
    if (Array.isArray(value)) return value.map(map).filter((one) => one !== "");
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, NO_TEXT.has(key) ? one : map(one)]));
  };
  // The same form with other strings.
  return map(content) as SceneContent;
}
