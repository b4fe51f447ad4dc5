import type { Facts } from "./posting.ts";

export const NO_EMPLOYER = "No employer is named: the film will not name one.";
export const NO_APPLICATION =
  "No link, mail address or phone number to apply with was found: the film will end without one.";

/**
 * What a person should know before filming, a sentence each.
 *
 * @param now today as `YYYY-MM-DD`; without it no deadline is called past
 */
export function warningsOf(facts: Facts, now: string | undefined): string[] {
  const warnings: string[] = [];
  if (!facts.title)
    warnings.push("No job title was found: put it on the first line or into the front matter as `title:`.");
  if (!facts.company) warnings.push(NO_EMPLOYER);
  if (!facts.apply?.value.url && !facts.apply?.value.email && !facts.apply?.value.phone) {
    warnings.push(NO_APPLICATION);
  }
  if (!facts.salary) warnings.push("No pay is stated: the film will not name any, and some places require it by law.");
  if (!facts.location && facts.workplace?.value !== "remote") warnings.push("No place of work was found.");
  if (facts.responsibilities.length + facts.prose.responsibilities.length === 0)
    warnings.push('No duties were found: add a list under a heading such as "What you\'ll do".');
  if (facts.requirements.length + facts.prose.requirements.length === 0)
    warnings.push('No requirements were found: add a list under a heading such as "What you bring".');
  const deadline = facts.deadline?.value ?? "";
  if (now !== undefined && /^\d{4}-\d\d-\d\d$/u.test(deadline) && deadline < now)
    warnings.push(`The deadline has passed: applications closed on ${deadline}, and today is ${now}.`);
  return warnings;
}
