import type { Finding } from "../finding.ts";
import { type PhraseRule, findPhrases } from "../phrases.ts";
import type { Subject } from "../subject.ts";
import { ABILITY_CODED } from "../words/ability.ts";
import { AGE_CODED, AGE_LIMITS } from "../words/age.ts";
import { APPEARANCE } from "../words/appearance.ts";
import { GENDERED, RESTRICTIONS } from "../words/gendered.ts";
import { HYPE } from "../words/hype.ts";

/** The rules that are nothing but a table of wordings. */
const PHRASE_RULES: readonly PhraseRule[] = [
  { rule: "gender-restriction", severity: "error", table: RESTRICTIONS, englishEverywhere: true },
  { rule: "gendered-word", severity: "warning", table: GENDERED, englishEverywhere: false },
  { rule: "appearance", severity: "warning", table: APPEARANCE, englishEverywhere: false },
  { rule: "age-limit", severity: "warning", table: AGE_LIMITS, englishEverywhere: false },
  { rule: "age-coded", severity: "warning", table: AGE_CODED, englishEverywhere: true },
  { rule: "ability-coded", severity: "warning", table: ABILITY_CODED, englishEverywhere: false },
  { rule: "hype-title", severity: "warning", table: HYPE, englishEverywhere: true },
];

export function phraseFindings(subject: Subject): Finding[] {
  return PHRASE_RULES.flatMap((rule) => findPhrases(subject, rule));
}
