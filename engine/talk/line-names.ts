import type { Project } from "../project/index.ts";
import { evidenceOfLine, linesOf } from "../project/lines.ts";
import { overlap } from "../project/needles.ts";
import { chineseMeaning, englishMeaning, guessedWord } from "./lexicon.ts";
import { simplified } from "./normal.ts";

/** Which of the benefits and requirements that a film shows are meant by a wording: "the 30 days", 学习补贴. */

const AND = /\s*(?:,|，|、|\b(?:and|nor|or)\b|和|跟|与|以及|还有)\s*/iu;

/** The lines that a wording names, all of it; null where any of it names none. */
export function linesNamed(thing: string, project: Project): readonly string[] | null {
  const whole = lineNamed(thing, project);
  if (whole !== null) return [whole];
  const parts = thing.split(AND).filter((part) => part !== "");
  if (parts.length < 2) return null;
  const found = parts.map((part) => lineNamed(part, project));
  return found.includes(null) ? null : found.filter((line) => line !== null);
}

/** A line as it is shown, and all the words by which it may be called. */
interface Called {
  readonly text: string;
  readonly own: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly han: string;
}

export function lineNamed(thing: string, project: Project): string | null {
  const lines = calledOf(project);
  if (/\p{Script=Han}/u.test(thing)) {
    const name = thing.replace(HAN_AROUND, "");
    if (name.length < 2 || chineseMeaning(name) !== null) return null;
    const found = lines.filter(({ han }) => han.includes(name));
    // 15天年假 is "15天带薪年假".
    const alike =
      found.length > 0 || name.length < LEAST_ALIKE ? found : lines.filter(({ text }) => isWithin(name, text));
    return alike.length === 1 ? (alike[0]?.text ?? null) : null;
  }
  const name = wordsOf(thing).filter((word) => !AROUND.has(word));
  if (!name.some((word) => /\p{L}/u.test(word)) || !name.some(isTelling)) return null;
  const found = lines.filter(({ words }) => name.every((word) => words.has(word)));
  const [only] = found;
  if (found.length === 1) return only?.text ?? null;
  const shown = found.filter(({ own }) => name.every((word) => own.has(word)));
  return shown.length === 1 ? (shown[0]?.text ?? null) : null;
}

/** So much of a line's words is enough to tell it: "the learning budget" of "€1,500 learning budget". */
const ENOUGH_OF_IT = 0.5;
const LEAST_HAN = 3;

/** The line that a wording mentions among other words; null where it mentions none, or several as well. */
export function lineHolding(wording: string, project: Project): string | null {
  const lines = calledOf(project);
  if (/\p{Script=Han}/u.test(wording)) {
    const said = simplified(wording).replace(/\s+/gu, "");
    const held = lines.map((line) => ({ line, chars: longestHeld(line.han, said) }));
    const most = Math.max(0, ...held.map(({ chars }) => chars));
    const [best, ...others] = held.filter(({ chars }) => chars === most);
    return most >= LEAST_HAN && others.length === 0 ? (best?.line.text ?? null) : null;
  }
  const said = new Set(wordsOf(wording));
  const held = lines
    .map((line) => {
      const telling = [...line.own].filter((word) => !AROUND.has(word) && !TOPICS.has(word));
      const found = telling.filter((word) => said.has(word));
      return { line, found: found.length, share: found.length / Math.max(1, telling.length) };
    })
    .filter(({ found, share, line }) => share >= ENOUGH_OF_IT && (found > 1 || line.own.size <= 2));
  const most = Math.max(0, ...held.map(({ found }) => found));
  const [best, ...others] = held.filter(({ found }) => found === most);
  return best !== undefined && others.length === 0 ? best.line.text : null;
}

/** The line that a wording begins with, behind an article and the like; null where other words come first. */
export function lineHeld(wording: string, project: Project): string | null {
  const line = lineHolding(wording, project);
  const first = wordsOf(wording).find((word) => !AROUND.has(word));
  const own = line === null ? [] : wordsOf(line);
  return first !== undefined && own.includes(first) ? line : null;
}

/** How many characters of a name stand together in a text. */
function longestHeld(name: string, text: string): number {
  for (let length = name.length; length >= LEAST_HAN; length--)
    for (let at = 0; at + length <= name.length; at++) if (text.includes(name.slice(at, at + length))) return length;
  return 0;
}

const LEAST_ALIKE = 3;

/** True if the characters of a name stand in a text, in their order. */
function isWithin(name: string, text: string): boolean {
  let at = 0;
  for (const character of name.replace(/\s+/gu, "")) {
    const found = simplified(text).indexOf(character, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

const MOST_NAME_WORDS = 3;
/** True for a thing that has no name among those of a film, and whose words the film neither shows nor says. */
export function isNowhere(thing: string, { storyboard }: Project): boolean {
  const name = wordsOf(thing.toLowerCase()).filter((word) => !AROUND.has(word));
  if (!/^(?:the|any|our|your|free|that|this)\b/iu.test(thing) || name.length === 0 || name.length > MOST_NAME_WORDS)
    return false;
  if (
    name.some(
      (word) =>
        !/^\p{Script=Latin}{3,}$/u.test(word) ||
        englishMeaning(word) !== null ||
        guessedWord(word, () => false) !== null,
    )
  )
    return false;
  const told = new Set(storyboard.scenes.flatMap(({ copy, narration }) => wordsOf([...copy, narration].join(" "))));
  return !name.some((word) => told.has(word));
}

/** Words around a name: 那个, "the bit about". */
const AROUND: ReadonlySet<string> = new Set(
  "the a an our my your this that these those of about on for with in to any it its bit part thing line point item row bullet mention reference perk benefit requirement one stuff word as per from".split(
    " ",
  ),
);
const HAN_AROUND =
  /^(?:["“「『]|(?:要求|福利|待遇)里的?|今年|我们?|现在|关于|有关|那个|这个|那条|这条|那项|这项|里面?的|福利里的|要求里的|什么|讲(?!解)|说的?|写着|写的?)+|的?(?:那一?[条项个]|这一?[条项个]|的?(?:内容|说法|字样|福利|要求|事儿?)|之类的?|什么的|的|["”」』])+$/gu;

/** Names of whole topics: who drops "the pay" means it, and no "13th month's pay". */
const TOPICS: ReadonlySet<string> = new Set(
  "salary pay wage wages money earning offer requirement skill experience qualification place location company mission work job deadline link extra goody team".split(
    " ",
  ),
);

/** A word by which a line can be told from what a film has anyway: a figure, or none of the things that are changed. */
function isTelling(word: string): boolean {
  if (/\d/u.test(word)) return true;
  const meaning = englishMeaning(word);
  return word.length > 3 && !TOPICS.has(word) && (meaning === null || meaning.is === "topic");
}

const NUMBERS: Readonly<Record<string, string>> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  twelve: "12",
  thirty: "30",
};

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\d[\d.,]*%|\d(?:[\d.,]*\d)?|\p{L}+/gu) ?? []).map(
    (word) => NUMBERS[word] ?? word.replace(/(?<=\p{L}{3})s$/u, ""),
  );
}

const CALLED = new WeakMap<Project["storyboard"], readonly Called[]>();

function calledOf({ storyboard, posting }: Project): readonly Called[] {
  const known = CALLED.get(storyboard);
  if (known !== undefined) return known;
  const { facts } = posting;
  const items = [...facts.benefits, ...facts.requirements, ...facts.prose.benefits, ...facts.prose.requirements];
  const places = [...(facts.location?.evidence ?? []), ...(facts.workplace?.evidence ?? [])];
  const called = new Map<string, Called>();
  for (const scene of storyboard.scenes)
    for (const { text } of linesOf(scene.content)) {
      const evidence = evidenceOfLine(scene, text);
      // The place is told elsewhere, too: it is hidden as a topic.
      if (evidence !== null && places.some((span) => overlap(span, evidence))) continue;
      const posted =
        evidence === null
          ? []
          : items.filter((item) => item.evidence.some((span) => overlap(span, evidence))).map((item) => item.text);
      // "五险一金，每年2000元培训费": of two offers in one the line shows the one.
      const all = [text, ...posted.filter((item) => !/[，、；,;]/u.test(item))].join(" ");
      called.set(text, {
        text,
        own: new Set(wordsOf(text)),
        words: new Set(wordsOf(all)),
        han: simplified(all).replace(/\s+/gu, ""),
      });
    }
  const found = [...called.values()];
  CALLED.set(storyboard, found);
  return found;
}
