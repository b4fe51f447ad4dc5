/**
 * Reviews of postings before they go out: who may feel left out, what a law asks for, what can't be read or found.
 *
 * posting → subject (prose, sentences) → rules → findings; tables of words in `words/`, of laws and places in `law/`
 */
export { isClosed } from "./closing.ts";
export { type Finding, SEVERITIES, type Severity } from "./finding.ts";
export type { Readability } from "./readability.ts";
export { type ReviewedPosting, reviewedPosting, reviewJson } from "./review-json.ts";
export { type Review, type ReviewOptions, reviewPosting } from "./review.ts";
export { RULES, type RuleId } from "./rule-names.ts";
export type { GenderBalance, GenderVerdict } from "./rules/gender-coded.ts";
export { type SarifLog, sarifLog } from "./sarif.ts";
