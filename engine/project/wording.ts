import { isUnspaced } from "../script/segment.ts";
import { shownStrings } from "../script/shown.ts";
import type { Claim, Scene, SceneContent } from "../script/storyboard.ts";

/**
 * A scene with another picture or narration: its copy follows, claims that are no longer made go, and what the user
 * typed is noted as theirs for as long as it stands there.
 * @param typed what the user typed just now
 */
export function reworded(
  scene: Scene,
  change: { readonly content?: SceneContent; readonly narration?: string; readonly typed?: readonly string[] },
): Scene {
  const content = change.content ?? scene.content;
  const narration = change.narration ?? scene.narration;
  const copy = shownStrings(content);
  const made = madeBy([...copy, copy.join(" "), copy.join(""), narration]);
  const own = [...new Set([...(scene.own ?? []), ...(change.typed ?? [])])].filter((text) => made(text));
  const { own: _, ...rest } = scene;
  const claims = scene.claims.filter(({ text }) => made(text));
  return { ...rest, copy, narration, claims, content, ...(own.length === 0 ? {} : { own }) };
}

/** Looks texts up among others, whatever their case, spaces and closing points. */
function madeBy(texts: readonly string[]): (text: string) => boolean {
  const within = texts.map(plain);
  return (text) => within.some((each) => each.includes(plain(text)));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/gu, isUnspaced(text) ? "" : " ")
    .replace(/[.。!！?？\s]+$/u, "")
    .trim();
}

/** The claims of several scenes, each once. */
export function joinedClaims(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ text, evidence }) => {
    const key = `${evidence[0]} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A text that stands as a sentence of its own in narration. */
export function asSentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/gu, " ");
  if (trimmed === "" || /[.!?。！？…]["”’»」』)]*$/u.test(trimmed)) return trimmed;
  return trimmed.replace(/[,;:，；：、]+$/u, "") + (isUnspaced(trimmed) ? "。" : ".");
}

/** Sentences after one another. */
export function spokenTogether(...parts: readonly string[]): string {
  const told = parts.filter((part) => part !== "");
  return told.join(told.some((part) => /[。！？]$/u.test(part)) ? "" : " ");
}
