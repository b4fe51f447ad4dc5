import { keepsCaveats, reserves } from "../caveats.ts";
import type { Tongue } from "../clause.ts";
import { gistOf } from "../gist.ts";
import { isUnspaced } from "../segment.ts";
import type { Claim } from "../storyboard.ts";
import type { View } from "../telling.ts";
import { spanOf } from "../telling.ts";
import { fill } from "../template.ts";
import { capital, endless } from "../tidy.ts";
import type { Wanted } from "./wanted.ts";

/** Demands as lines of a list. */

const MAX_ITEM_CHARS = 40;
/** Lines that one demand alone may take. */
const MOST_CLAUSES = 3;

const ALTERNATIVE = /(?<!\p{L})(?:or|oder|ou|o)(?!\p{L})|または|或/iu;

export function fits(text: string): boolean {
  return text.length * (isUnspaced(text) ? 1.6 : 1) <= MAX_ITEM_CHARS;
}

export function lineOf(text: string, frame: string): string {
  return text === "" ? "" : capital(fill(frame, { x: text }).replace(/[.。]$/u, "")).replace(/(?<=\b[ap]\.m)$/u, ".");
}

/**
 * The lines of what one sentence asks for.
 * @param said how each demand is said
 */
export function linesView(
  tongue: Tongue,
  language: string,
  wanted: readonly Wanted[],
  said: readonly string[],
  frame = "{x}",
): View {
  const claims: Claim[] = [];
  const items: string[] = [];
  for (const [index, { label, cuts, requirement }] of wanted.entries()) {
    const text = said[index] ?? "";
    const lines = linesOf(tongue, language, [label ?? "", ...cuts], text, frame);
    items.push(...lines);
    for (const claim of [capital(text), ...lines]) claims.push({ text: claim, evidence: spanOf(requirement.evidence) });
  }
  return {
    claims: uniqueClaims(claims),
    content: items.length === 0 ? null : { purpose: "bring", figure: null, items },
  };
}

/** A demand in a line where it fits one, else a line to each of its clauses, else what it is about. */
function linesOf(
  tongue: Tongue,
  language: string,
  short: readonly string[],
  said: string,
  frame: string,
): readonly string[] {
  const whole = short.map((text) => lineOf(text, frame)).find((line) => line !== "" && fits(line));
  if (whole !== undefined) return [whole];
  const clauses = lineOf(said, frame).split(/(?<=[,;])\s+|(?<=[，；])/u);
  // One line each would make a demand of what only may stand in for another one, or of what is not asked.
  const apart = !ALTERNATIVE.test(said) && !reserves(said, language);
  if (apart && clauses.length <= MOST_CLAUSES && clauses.every((clause) => fits(clause) && clause.length > 2))
    return clauses.map((clause) => capital(endless(clause)));
  const gist = gistOf(said, MAX_ITEM_CHARS - frame.length, tongue, language);
  return gist === null || !keepsCaveats(said, gist, language) ? [] : [lineOf(gist, frame)];
}

export function uniqueClaims(claims: readonly Claim[]): Claim[] {
  return claims.filter(
    ({ text, evidence }, index) =>
      claims.findIndex((other) => other.text === text && other.evidence[0] === evidence[0]) === index,
  );
}
