import { closingOf } from "../closing.ts";
import { type Finding, findingAt, findingOverall } from "../finding.ts";
import type { Subject } from "../subject.ts";

/** What every posting has to say, and this one does not. */
export function missing({ posting: { facts } }: Subject): Finding[] {
  const findings: Finding[] = [];
  if (!facts.title) {
    const message =
      "No job title was found: people search for it. Put it on the first line, or into the front matter as `title:`.";
    findings.push(findingOverall({ rule: "missing-title", severity: "warning", message }));
  }
  if (!facts.company) {
    const message =
      "No employer is named: people want to know whom they write to. Name it below the title, or in the front matter as `company:`.";
    findings.push(findingOverall({ rule: "missing-company", severity: "warning", message }));
  }
  if (!facts.location && facts.workplace?.value !== "remote") {
    const message =
      'No place of work was found: people look for jobs near them. Write "Location: Leeds", or say that the job is remote.';
    findings.push(findingOverall({ rule: "missing-location", severity: "warning", message }));
  }
  const apply = facts.apply?.value;
  if (!apply?.url && !apply?.email && !apply?.phone) {
    const how = apply?.instructions ? "The posting says how to apply, but gives" : "The posting gives";
    const message = `${how} no link, mail address or phone number to apply with. Add one, such as "Apply at https://…".`;
    findings.push(
      findingOverall({ rule: "missing-apply", severity: apply?.instructions ? "note" : "warning", message }),
    );
  }
  return findings;
}

/** The job can't be applied for any more. */
export function closed({ posting, now }: Subject): Finding[] {
  const closing = closingOf(posting, now);
  if (!closing) return [];
  const message = `The job can't be applied for any more: ${closing.why}. Take the posting down, or renew it.`;
  return [findingAt(posting, closing.span, { rule: "closed", severity: "error", message })];
}
