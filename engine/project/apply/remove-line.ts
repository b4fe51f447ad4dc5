import type { Posting, Span } from "../../posting/posting.ts";
import { type Phrases, phrasesOf } from "../../script/phrases/index.ts";
import { sentences } from "../../script/segment.ts";
import { LENGTHS_S, type Scene } from "../../script/storyboard.ts";
import { fill, listed, nounFrame } from "../../script/template.ts";
import { evidenceOfLine, linesOf, withoutLine } from "../lines.ts";
import { mentions } from "../mask.ts";
import { overlap } from "../needles.ts";
import type { ProjectState } from "../state.ts";
import { storyAt } from "../stories.ts";
import { toned } from "../tone.ts";
import { joinedClaims, reworded, spokenTogether } from "../wording.ts";
import { type Apply, type Changed, type Grounds, noScene, refuse, sceneOf, withTouched } from "./outcome.ts";
import { removeScene } from "./remove-scene.ts";

/** How much denser a scene is written in search of a telling that is no longer than the one that was. */
const PACES = [1, 1.35, 1.75];

/** One benefit or requirement goes from picture and narration, wherever it is shown; the others stay. */
export const removeLine: Apply<"removeLine"> = (state, { scene: id, text }, grounds) => {
  if (id !== null && sceneOf(state, id) === null) return noScene(id);
  const small = text.toLowerCase();
  let next = state;
  const changes: Changed[] = [];
  for (const scene of state.storyboard.scenes) {
    const line = linesOf(scene.content).find((one) => one.text.toLowerCase() === small)?.text;
    if (line === undefined || (id !== null && scene.id !== id)) continue;
    const content = withoutLine(scene.content, line);
    if (content === null) {
      const gone = removeScene(next, { op: "removeScene", scene: scene.id }, grounds);
      if ("refusal" in gone) return gone;
      next = gone.state;
      changes.push(...gone.changes);
      continue;
    }
    const { narration, claims } = unsaid(scene, line, state, grounds);
    next = withTouched(next, reworded({ ...scene, claims }, { content, narration }));
    changes.push({ scene: scene.id, before: line, after: null });
  }
  return changes.length === 0 ? refuse("not-said", { find: text }) : { state: next, changes };
};

/**
 * What the scene says without the line: its list without it, its other sentences, or as jobreel would tell it had the posting not
 * said it; nothing, where nothing else of the scene can be told.
 */
function unsaid(
  scene: Scene,
  line: string,
  { storyboard: { language }, choices }: ProjectState,
  { posting }: Grounds,
): Pick<Scene, "narration" | "claims"> {
  const { narration, claims } = scene;
  const evidence = evidenceOfLine(scene, line);
  const ofLine = evidence === null ? [] : claims.filter((claim) => overlap(claim.evidence, evidence));
  const needles = [line, ...ofLine.map(({ text }) => text)];
  if (!mentions(narration, needles)) return { narration, claims };
  const left = claims.filter((claim) => !ofLine.includes(claim));
  const said = sentences(narration, language).flatMap(({ text }) => {
    const shorter = mentions(text, needles) ? unlisted(text, claims, needles, phrasesOf(language)) : text;
    return shorter === null ? [] : [shorter];
  });
  const others = spokenTogether(...said);
  if (
    evidence === null ||
    mentions(
      others,
      left.map(({ text }) => text),
    )
  )
    return { narration: others, claims: left };
  const silent = silentOf(evidence, posting);
  const told = LENGTHS_S.flatMap((lengthS) =>
    PACES.flatMap((pace) =>
      toned(storyAt(silent, lengthS, pace), choices.tone).scenes.filter(
        (other) =>
          other.id === scene.id &&
          other.narration.length <= narration.length &&
          mentions(
            other.narration,
            left.map(({ text }) => text),
          ) &&
          !mentions(other.narration, needles),
      ),
    ),
  );
  const [best] = told.toSorted((a, b) => b.narration.length - a.narration.length);
  if (best === undefined || scene.own !== undefined)
    return { narration: others === "" ? listOf(scene, line, phrasesOf(language)) : others, claims: left };
  return { narration: best.narration, claims: joinedClaims([...left, ...best.claims]) };
}

/** What the scene still shows, as a list: it does not fall silent because what it said is gone. */
function listOf({ purpose, content }: Scene, line: string, phrases: Phrases): string {
  const lines = linesOf(content).flatMap(({ text }) => (text === line ? [] : [text]));
  const frames = purpose === "bring" ? phrases.requirement : phrases.benefit;
  const list = listed(lines.slice(0, MOST_SAID), phrases);
  return lines.length === 0 ? "" : fill(nounFrame(frames, 0), { list, x: list });
}

const MOST_SAID = 2;

/** "You get A, B and C." without its B; null where the sentence lists nothing else. */
function unlisted(
  sentence: string,
  claims: Scene["claims"],
  needles: readonly string[],
  phrases: Phrases,
): string | null {
  const small = sentence.toLowerCase();
  const found = claims
    .map(({ text }) => ({ from: small.indexOf(text.toLowerCase()), length: text.length }))
    .filter(({ from }) => from !== -1)
    .toSorted((a, b) => b.length - a.length)
    .filter(
      ({ from, length }, at, all) =>
        !all.slice(0, at).some((other) => from < other.from + other.length && other.from < from + length),
    )
    .toSorted((a, b) => a.from - b.from);
  const parts = found.map(({ from, length }) => sentence.slice(from, from + length));
  const rest = parts.filter((part) => !mentions(part, needles) && !needles.some((needle) => mentions(needle, [part])));
  const list = listed(parts, phrases);
  const from = found[0]?.from ?? -1;
  if (rest.length === 0 || sentence.slice(from, from + list.length) !== list) return null;
  return sentence.slice(0, from) + listed(rest, phrases) + sentence.slice(from + list.length);
}

/** The posting that does not say it, the same one each time: what is written of it is remembered by posting. */
const silenced = new WeakMap<Posting, Map<number, Posting>>();

function silentOf(evidence: Span, posting: Posting): Posting {
  const known = silenced.get(posting) ?? new Map<number, Posting>();
  silenced.set(posting, known);
  const found = known.get(evidence[0]);
  if (found !== undefined) return found;
  const { facts } = posting;
  const others = <One extends { readonly evidence: readonly Span[] }>(items: readonly One[]): readonly One[] =>
    items.filter((item) => !item.evidence.some((span) => overlap(span, evidence)));
  const silent = {
    ...posting,
    facts: {
      ...facts,
      benefits: others(facts.benefits),
      requirements: others(facts.requirements),
      prose: {
        ...facts.prose,
        benefits: others(facts.prose.benefits),
        requirements: others(facts.prose.requirements),
      },
    },
  };
  known.set(evidence[0], silent);
  return silent;
}
