import { wordCount } from "../segment.ts";
import { paySaid } from "../pay.ts";
import type { Claim, HookContent } from "../storyboard.ts";
import type { Material, Part, Telling, View } from "../telling.ts";
import { name, SILENCE, spanOf, spoken, titleOf } from "../telling.ts";
import { capital } from "../tidy.ts";
import { fillIfKnown } from "../template.ts";

const bare = (template: string): boolean => !/\{company\}|\{in place\}|\{mode\}/u.test(template);

/** Who looks for whom, where. */
export function hook(
  { facts, employer, phrases, place, pay, tongue, lengthS }: Material,
  numeral: string | null,
): Part[] {
  const title = titleOf(facts.title);
  const shownPlace =
    place.name !== null
      ? [place.name, ...(place.mode === null ? [] : [place.mode])]
      : place.mode === null
        ? []
        : [place.mode];
  const content: HookContent = {
    purpose: "hook",
    company: title === null ? null : name(facts.company),
    // Sentences write "padeiro"; over a film it stands as a headline.
    title: capital(title ?? facts.company?.value ?? ""),
    place: shownPlace,
    pay,
    numeral,
  };
  const named = (text: string): boolean => place.name !== null && text.includes(place.name);
  const titled = named(title ?? "");
  const values = {
    company: employer,
    title: spoken(title),
    "a title": title === null ? null : tongue.withArticle(spoken(title) ?? title),
    "in place": titled ? null : place.phrase,
    mode: place.name === null ? place.aside : null,
  };
  const claims: Claim[] = [];
  if (facts.title !== null) claims.push({ text: facts.title.value, evidence: spanOf(facts.title.evidence) });
  if (facts.company !== null) claims.push({ text: facts.company.value, evidence: spanOf(facts.company.evidence) });
  const where = facts.location ?? facts.workplace;
  if (place.name !== null && facts.location !== null)
    claims.push({ text: place.name, evidence: spanOf(facts.location.evidence) });
  if (place.mode !== null && facts.workplace !== null)
    claims.push({ text: place.mode, evidence: spanOf(facts.workplace.evidence) });
  else if (place.phrase !== null && place.name === null && where !== null)
    claims.push({ text: place.phrase, evidence: spanOf(where.evidence) });
  if (pay !== null && facts.salary !== null)
    claims.push({ text: paySaid(pay), evidence: spanOf(facts.salary.evidence) });

  const tellings: Telling[] = [];
  phrases.hook.forEach((template, index) => {
    const sentence =
      fillIfKnown(template, {
        ...values,
        // The company's name tells where it is.
        ...(template.includes("{company}") && named(facts.company?.value ?? "") ? { "in place": null } : {}),
        // A phrase that belongs to a verb does not follow a bare title.
        ...(template.startsWith("{title}") && place.name === null ? { "in place": null } : {}),
      })?.replace(/^the /u, "The ") ?? null;
    if (sentence === null || (facts.company !== null && index > 1 && template.startsWith("We"))) return;
    const long = Math.max(0, wordCount(sentence) - 16);
    tellings.push({
      sentences: [sentence],
      claims,
      value:
        10 -
        (template.includes("{company}") || facts.company === null ? 0 : lengthS === 15 ? 1.5 : 7) -
        (template.includes("{in place}") ||
        values["in place"] === null ||
        (template.includes("{company}") && named(facts.company?.value ?? ""))
          ? 0
          : lengthS === 15
            ? 1.6
            : 2.6) -
        // A title alone says neither who nor where.
        (bare(template) && (facts.company !== null || place.phrase !== null) ? 5 : 0) -
        index * 0.2 -
        long * 0.4,
      content,
    });
  });
  if (tellings.length === 0) {
    const only = fillIfKnown(phrases.hiring, values)?.replace(/^the /u, "The ") ?? null;
    if (only !== null) tellings.push({ sentences: [only], claims, value: 5, content });
  }
  const parts: Part[] = [{ scene: "hook", purpose: "hook", order: 0, tellings }];
  if (pay !== null) {
    const payView: View = {
      claims: facts.salary === null ? [] : [{ text: paySaid(pay), evidence: spanOf(facts.salary.evidence) }],
      // The opening shows it; a picture of its own would be the one that the pay has later.
      content: null,
    };
    const said = phrases.hookPay
      .map((template) => fillIfKnown(template, { pay: paySaid(pay) }))
      .filter((sentence) => sentence !== null);
    parts.push({
      scene: "hook",
      purpose: "hook",
      order: 1,
      tellings: [
        SILENCE,
        ...said.map((sentence) => ({ sentences: [sentence], claims: [], value: -3, views: [payView] })),
      ],
    });
  }
  return parts;
}
