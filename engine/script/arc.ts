import { claimsOf, including, together, without } from "./parts.ts";
import { standsS } from "./reading.ts";
import { breaksOf } from "./scene-breaks.ts";
import { sentences } from "./segment.ts";
import { shownStrings } from "./shown.ts";
import type { Claim, Purpose, Scene, SceneContent } from "./storyboard.ts";
import type { Part, Telling } from "./telling.ts";

/** From the chosen tellings to scenes: in the order of the arc, and cut where one picture would stand too long. */

/** A sentence and what a picture of its own shows of it. */
interface Said {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly view: SceneContent | null;
  /** The first sentence of the telling that the act's picture is made of. */
  readonly main: boolean;
}

/** All that is told under one head, before it is cut into scenes. */
export interface Act {
  readonly id: string;
  readonly purpose: Purpose;
  readonly said: readonly Said[];
  readonly claims: readonly Claim[];
  readonly content: SceneContent;
  /** The same with less to read, the fullest first. */
  readonly briefer: readonly SceneContent[];
}

const ORDER = ["hook", "why", "do", "quote", "bring", "pay", "cta"];

export function actsOf(
  chosen: readonly { readonly part: Part; readonly telling: Telling | undefined }[],
): readonly Act[] {
  const byScene = new Map<string, { part: Part; telling: Telling }[]>();
  for (const { part, telling } of chosen) {
    if (telling === undefined || telling.sentences.length === 0) continue;
    byScene.set(part.scene, [...(byScene.get(part.scene) ?? []), { part, telling }]);
  }
  // A scene lives by the telling that the picture is made of; what would only be added to it goes with it.
  const lively = [...byScene].filter(([, told]) => told.some(({ telling }) => telling.content !== undefined));
  lively.sort(
    ([a, x], [b, y]) =>
      ORDER.indexOf(x[0]?.part.purpose ?? "") - ORDER.indexOf(y[0]?.part.purpose ?? "") || (a < b ? -1 : 1),
  );
  const beats = lively.filter(([, told]) => told[0]?.part.purpose === "do").length;
  let beat = 0;
  return lively.map(([id, told]) => {
    told.sort((a, b) => a.part.order - b.part.order);
    const purpose = told[0]?.part.purpose ?? "hook";
    const main = told.find(({ telling }) => telling.content !== undefined)?.telling;
    let content = main?.content as SceneContent;
    if (content.purpose === "do") {
      beat += 1;
      content = { ...content, beat, beats };
    }
    return {
      id: purpose === "do" ? `do-${beat}` : id,
      purpose,
      said: told.flatMap(({ telling }) =>
        telling.sentences.map((text, index) => ({
          text,
          claims: telling.views?.[index]?.claims ?? (telling.content === undefined ? telling.claims : []),
          view: telling.views?.[index]?.content ?? null,
          main: telling === main && index === 0,
        })),
      ),
      claims: told.flatMap(({ telling }) => telling.claims),
      content,
      briefer: main?.briefer ?? [],
    };
  });
}

/** What an act says, as one text. */
export function narrationOf(said: readonly { readonly text: string }[], language: string): string {
  const between = /[。！？]$/u.test(said[0]?.text ?? "") ? "" : " ";
  const whole = said.map(({ text }) => text).join(between);
  return sentences(whole, language)
    .map((sentence) => sentence.text)
    .join(/[。！？]$/u.test(whole) ? "" : " ");
}

export interface Cutting {
  readonly language: string;
  /** Seconds of a sentence with the pause after it. */
  readonly secondsOf: (sentence: string) => number;
  /** Scenes of several sentences that last longer get cut, in seconds. */
  readonly longestS: number;
  /** Seconds that a scene may stand beyond its sentences so that its copy can be read; Infinity: as long as it takes. */
  readonly airS: number;
}

/** The scenes of the film, ids unique: what is cut off an act is numbered from 2 by its purpose. */
export function scenesOf(acts: readonly Act[], cutting: Cutting): Scene[] {
  const cards = cardsOf(acts);
  const cut = merged(
    acts.flatMap((act) => cutAct(act, cards, cutting)),
    cutting,
  );
  const counts = new Map<Purpose, number>();
  return cut.map(({ id, ...scene }) => {
    if (id !== null) return { id, ...scene };
    const n = (counts.get(scene.purpose) ?? 1) + 1;
    counts.set(scene.purpose, n);
    return { id: `${scene.purpose}-${n}`, ...scene };
  });
}

/** A scene that shows what the one before it shows goes on with it, as long as that does not stand too long. */
function merged(scenes: readonly Uncounted[], { language, secondsOf, longestS }: Cutting): Uncounted[] {
  const kept: Uncounted[] = [];
  for (const scene of scenes) {
    const before = kept.at(-1);
    const narration =
      before === undefined ? "" : narrationOf([{ text: before.narration }, { text: scene.narration }], language);
    const seconds = sentences(narration, language).reduce((sum, { text }) => sum + secondsOf(text), 0);
    if (before === undefined || seconds > longestS || before.copy.join("\n") !== scene.copy.join("\n"))
      kept.push(scene);
    else
      kept[kept.length - 1] = { ...before, narration, claims: claimsOf(before.content, before.claims, scene.claims) };
  }
  return kept;
}

interface Card {
  readonly content: SceneContent;
  readonly claims: readonly Claim[];
}

/** What stands while a sentence leads over or can't be shown: who they are, the role, the place; in turn. */
function cardsOf(acts: readonly Act[]): readonly Card[] {
  const hook = acts.find(({ content }) => content.purpose === "hook");
  if (hook?.content.purpose !== "hook") return [];
  const { company, title, place } = hook.content;
  return [company, title, place[0] ?? null]
    .filter((text): text is string => text !== null && text !== "")
    .filter((text, index, all) => all.indexOf(text) === index)
    .map((text) => {
      const content: SceneContent = {
        purpose: "hook",
        company: null,
        title: text,
        place: [],
        pay: null,
        numeral: null,
      };
      const claims = claimsOf(content, [], hook.claims);
      return { content, claims: claims.length > 0 ? claims : hook.claims };
    });
}

type Uncounted = Omit<Scene, "id"> & { readonly id: string | null };

function cutAct(act: Act, cards: readonly Card[], { language, secondsOf, longestS, airS }: Cutting): Uncounted[] {
  const mainAt = act.said.findIndex(({ main }) => main);
  const starts = breaksOf(
    act.said.map(({ text, view, main }, index) => ({
      seconds: secondsOf(text),
      shows: view !== null || main,
      // How to apply stays in sight until the end.
      breaks: act.purpose !== "cta" || index <= mainAt,
    })),
    longestS,
  );
  const groups = starts.map((from, index) => act.said.slice(from, starts[index + 1]));
  const views = groups.map((group) => together(group.flatMap(({ view }) => (view === null ? [] : [view]))));
  return groups.map((group, index): Uncounted => {
    const said = group.flatMap(({ claims }) => claims);
    const narration = narrationOf(group, language);
    const card = cards[(index + (act.purpose === "why" || act.purpose === "cta" ? 0 : 1)) % Math.max(1, cards.length)];
    const isMain = group.some(({ main }) => main);
    const later = views.slice(index + 1).filter((view) => view !== null);
    const view = views[index] ?? null;
    const standS = group.reduce((sum, { text }) => sum + secondsOf(text), 0) + airS;
    const content = isMain
      ? readable(
          [act.content, ...act.briefer].map((one) => whole(including(without(one, later), view), card)),
          standS,
        )
      : (view ?? card?.content ?? act.content);
    const own = isMain ? mainClaims(act, groups, index) : [];
    const carded = content === card?.content ? card.claims : [];
    const claims = claimsOf(
      content,
      [...said, ...own, ...carded],
      [
        ...act.claims,
        // Who, what and where: known from the opening, shown again later.
        ...cards.flatMap((one) => one.claims),
      ],
    );
    return {
      id: isMain && content.purpose === act.purpose ? act.id : null,
      purpose: content.purpose,
      copy: shownStrings(content),
      narration,
      claims,
      content,
    };
  });
}

/** The fullest that can be read in so many seconds, else the briefest. */
function readable(contents: readonly SceneContent[], standS: number): SceneContent {
  return contents.reduce((found, next) => (standsS(shownStrings(found)) <= standS ? found : next));
}

/** A picture with nothing in it gives way to a card. */
function whole(content: SceneContent, card: Card | undefined): SceneContent {
  return shownStrings(content).length > 0 ? content : (card?.content ?? content);
}

/** What the act claims that no other part of it says or shows. */
function mainClaims(act: Act, groups: readonly (readonly Said[])[], at: number): Claim[] {
  const others = groups.filter((_, index) => index !== at).flatMap((group) => group.flatMap(({ claims }) => claims));
  const taken = new Set(others.map(({ text, evidence }) => `${text}@${evidence[0]}`));
  return act.claims.filter(({ text, evidence }) => !taken.has(`${text}@${evidence[0]}`));
}
