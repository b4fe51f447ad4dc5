import type { Item, Span } from "../../posting/posting.ts";
import { gistOf } from "../gist.ts";
import { bestShot } from "../hero.ts";
import { runsOf } from "../lines.ts";
import { sentences, wordCount } from "../segment.ts";
import type { Material, Part, Telling } from "../telling.ts";
import { MAX_SENTENCE_WORDS, SILENCE, UTMOST_SENTENCE_WORDS } from "../telling.ts";
import { capital, endless, labelled, tidy } from "../tidy.ts";

const SIDE_CLAUSE =
  /^(?:with|for|as|in|from|to|by|since|while|whilst|if|when|although|founded|based|through|over|at|on|after|during|because|mit|als|seit|um|bei|avec|depuis|pour|con|desde|para|com)\s/iu;

/** Without a subject it asks something of the reader, and tells nothing of the employer. */
const DEMAND = /^(?:must|should|need|have to|e-?mail|send|call|apply|drop|pop) /iu;

/** What a statement carries of a sentence that is longer. */
const MAX_GIST_CHARS = 64;
/** Sentences after the first, at most. */
const MAX_MORE = 6;

/** What the employer is there for, in the posting's own words. */
export function why(material: Material, loose: readonly Item[]): Part[] {
  const { facts, tongue, phrases, posting } = material;
  const mission = (facts.mission?.evidence ?? []).flatMap((span) => statements(material, span));
  const others = loose.flatMap(({ evidence }) => evidence.flatMap((span) => statements(material, span)));
  const told = [...mission, ...others];
  const first = told[0];
  if (first === undefined) return [];
  const main: Telling[] = [{ ...SILENCE, value: mission.length === 0 ? 0 : material.lengthS === 15 ? -0.5 : -4.5 }];
  for (const cut of first.cuts) {
    const words = wordCount(cut);
    if (words < 4 || words > UTMOST_SENTENCE_WORDS) continue;
    const shot = bestShot(
      first.cuts.filter((shown) => cut.startsWith(shown)).concat(cut),
      tongue,
      posting.facts.language,
      true,
    );
    if (shot === null) continue;
    main.push({
      sentences: [capital(cut) + phrases.stop],
      claims: [{ text: capital(cut), evidence: first.span }],
      value:
        (mission.length > 0 ? 3 : material.lengthS >= 45 ? 0.4 : -1.5) -
        Math.max(0, words - MAX_SENTENCE_WORDS) * 0.5 +
        Math.min(words, 12) * 0.1,
      content: { purpose: "why", ...shot.statement },
      views: [
        { claims: [{ text: capital(cut), evidence: first.span }], content: { purpose: "why", ...shot.statement } },
      ],
    });
  }
  if (main.length === 1) return [];
  const parts: Part[] = [{ scene: "why", purpose: "why", order: 1, tellings: main }];
  if (phrases.open.why !== "")
    parts.push({
      scene: "why",
      purpose: "why",
      order: 0,
      tellings: [SILENCE, { sentences: [phrases.open.why], claims: [], value: -4 }],
    });
  told.slice(1, 1 + MAX_MORE).forEach(({ cuts, span }, index) => {
    const more = cuts
      .filter((cut) => wordCount(cut) >= 4 && wordCount(cut) <= UTMOST_SENTENCE_WORDS)
      .slice(0, 3)
      .map((cut) => {
        const claims = [{ text: capital(cut), evidence: span }];
        const shown = cuts.filter((other) => other !== cut && cut.startsWith(other));
        const gist = gistOf(cut, MAX_GIST_CHARS, tongue, posting.facts.language);
        const shot =
          bestShot([cut, ...shown], tongue, posting.facts.language, true) ??
          (gist === null ? null : bestShot([gist], tongue, posting.facts.language, true));
        return {
          sentences: [capital(cut) + phrases.stop],
          claims,
          value: (index + 1 < mission.length ? 0.2 : -1.2) - index * 0.3,
          views: [{ claims, content: shot === null ? null : ({ purpose: "why", ...shot.statement } as const) }],
        };
      });
    if (more.length > 0) parts.push({ scene: "why", purpose: "why", order: 2 + index, tellings: [SILENCE, ...more] });
  });
  return parts;
}

/** The sentences of a span, with their cuts and places. */
function statements(
  { posting, tongue }: Material,
  within: Span,
): { readonly cuts: readonly string[]; readonly span: Span }[] {
  const said = runsOf(posting.text, within).flatMap((run) =>
    sentences(run.text, posting.facts.language).map((sentence) => ({ ...sentence, start: run.start + sentence.start })),
  );
  return said.flatMap((sentence) => {
    const tidied = tidy(sentence.text);
    const label = labelled(tidied);
    // "Who we are: We are …": the heading before the sentence goes.
    const clean = endless(
      label !== null && /^\p{Lu}/u.test(label.rest) && label.rest.split(" ").length > 3 ? label.rest : tidied,
    );
    if (DEMAND.test(clean)) return [];
    if (clean === "" || sentence.text.endsWith("?") || tongue.isBoilerplate(clean)) return [];
    const span: Span = [sentence.start, sentence.start + sentence.text.length];
    const all = tongue.cuts(clean, false);
    // What opens with a side clause has its main clause last: it is told whole or not at all.
    const cuts = SIDE_CLAUSE.test(clean) ? all.filter((cut) => cut === clean) : all;
    return cuts.length === 0 ? [] : [{ cuts, span }];
  });
}
