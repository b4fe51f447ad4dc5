import type { Detail } from "../../../shared/edit/index.ts";
import type { Project } from "../../project/index.ts";
import { filmFacts } from "./film-facts.ts";
import {
  BUT,
  CHANGES,
  CHINESE_FRAMES,
  ENGLISH_FRAMES,
  type Frame,
  INTO,
  NO_MORE,
  SHOULD,
  TENTATIVE,
} from "./frames.ts";
import { reworded } from "./reworded.ts";
import type { Told } from "./told-fact.ts";
import { factAt } from "./values.ts";

const MOST_CHARS = 400;

/** Facts that are told without being asked to be set: "we're in Hamburg now", "it's Munich, not Berlin", 我们搬到重庆了. */
export function factsTold(
  { typed, plain: sentence }: { readonly typed: string; readonly plain: string },
  project: Project,
): readonly Told[] {
  if (sentence.length > MOST_CHARS || TENTATIVE.test(sentence)) return [];
  const frames = /\p{Script=Han}/u.test(sentence) ? [...CHINESE_FRAMES, ...ENGLISH_FRAMES] : ENGLISH_FRAMES;
  const found = [...contrasted(sentence, project), ...framed(sentence, frames), ...reworded(sentence, project)];
  return found
    .map((one) => asTyped(one, sentence, typed))
    .filter(({ edit }) => edit.op !== "setDetail" || !A_SCENE.test(edit.text))
    .filter(
      ({ edit }, at) =>
        edit.op !== "setDetail" ||
        found.findIndex(({ edit: other }) => other.op === "setDetail" && other.detail === edit.detail) === at,
    );
}

/** "The city farms scene … Make that scene shorter" gives no place. */
const A_SCENE = /^(?:that|this|the) (?:scene|slide|card|part|one|bit)\b/iu;

/** A wording that was found in plain characters, as it was typed. */
function asTyped(one: Told, plain: string, typed: string): Told {
  const text = one.edit.op === "setDetail" ? one.edit.text : one.edit.op === "replaceText" ? one.edit.replace : "";
  const at = plain.lastIndexOf(text, one.to);
  const wording = text === "" || at === -1 ? text : typed.slice(at, at + text.length);
  if (one.edit.op === "setDetail") return { ...one, edit: { ...one.edit, text: wording } };
  return one.edit.op === "replaceText" ? { ...one, edit: { ...one.edit, replace: wording } } : one;
}

function told(detail: Detail, text: string, from: number, to: number): Told {
  return { edit: { op: "setDetail", detail, text }, from, to };
}

const QUOTED = /^["“「『]([^"”」』]{1,60})["”」』]/u;
/** Facts that can be anything in quotation marks. */
const NAMES: ReadonlySet<Detail> = new Set<Detail>(["title", "company"]);

function framed(sentence: string, frames: readonly Frame[]): readonly Told[] {
  return frames.flatMap(([detail, lead]) =>
    Array.from(sentence.matchAll(lead)).flatMap((match): readonly Told[] => {
      const at = match.index + match[0].length;
      const quoted = QUOTED.exec(sentence.slice(at))?.[1];
      const text = quoted !== undefined && NAMES.has(detail) ? quoted : factAt(detail, sentence.slice(at));
      return text === null ? [] : [told(detail, text, match.index, sentence.indexOf(text, at) + text.length)];
    }),
  );
}

/** "Change Berlin to Hamburg", "Munich, not Berlin", 不是成都，是重庆: what the film tells is named, and what it is instead. */
function contrasted(sentence: string, project: Project): readonly Told[] {
  const small = sentence.toLowerCase();
  return filmFacts(project).flatMap(({ detail, text }): readonly Told[] => {
    const from = small.indexOf(text.toLowerCase());
    if (from === -1) return [];
    const to = from + text.length;
    const [before, after] = [sentence.slice(0, from), sentence.slice(to)];
    const changes = CHANGES.exec(before);
    const into = INTO.exec(after) ?? SHOULD.exec(after);
    if (into !== null && (changes !== null || SHOULD.test(after)))
      return following(detail, sentence, changes?.index ?? from, to + into[0].length);
    const denied = NO_MORE.exec(before);
    if (denied === null) return [];
    const but = BUT.exec(after);
    if (but !== null) {
      const next = following(detail, sentence, denied.index, to + but[0].length);
      if (next.length > 0) return next;
    }
    return preceding(detail, sentence, denied.index, to);
  });
}

function following(detail: Detail, sentence: string, from: number, at: number): readonly Told[] {
  const text = factAt(detail, sentence.slice(at));
  return text === null ? [] : [told(detail, text, from, sentence.indexOf(text, at) + text.length)];
}

const MOST_WORDS = 7;

/** "Munich, not Berlin": the longest wording of that kind that ends where the other is denied. */
function preceding(detail: Detail, sentence: string, end: number, to: number): readonly Told[] {
  const before = sentence.slice(0, end).replace(/[,，;\s]+$/u, "");
  const starts = Array.from(before.matchAll(/(?<=^|[\s是在叫])\S/gu), ({ index }) => index).slice(-MOST_WORDS);
  for (const start of starts) {
    const text = factAt(detail, before.slice(start));
    if (text !== null && start + text.length >= before.length) return [told(detail, text, 0, to)];
  }
  return [];
}
