import type { Clause } from "../clause.ts";
import { beforeDash, endless, labelled, tidy } from "../tidy.ts";
import { withArticle } from "./article.ts";
import { lowerFirst, sentenceCase } from "./casing.ts";
import { fromGerund } from "./verbs.ts";

/** Rewrites a posted offer so that it can follow "You get" or "You can". */

const LEAD =
  /^(?:(?:we|you(?:['’]ll| will| can)?|the company|our company)\s+(?:also\s+)?(?:offer|provide|give|pay|get|receive|enjoy|have|expect)(?: you| for)?|(?:includes?|including|offering|enjoy|receive|get|access to|what we offer:?)\s)\s*/iu;

/** "Reimbursement of tuition of up to $2,500 per year" is "up to $2,500 per year in tuition reimbursement". */
const REIMBURSED = /^(reimbursement|refund|allowance) of (\w+) of ((?:up to )?[€$£]\s?\d.*)$/iu;

export function benefit(posted: string, names: ReadonlySet<string>): Clause | null {
  if (/\?\s*$/u.test(posted)) return null;
  let text = sentenceCase(first(tidy(posted).replace(/\s&\s/gu, " and ")), names);
  const label = labelled(text);
  // "Hours: between 7 and 15": without its label it would be no offer at all.
  if (label !== null && /^(?:between|from|after|before|until|only|not|no|if|on|in|at)\s/iu.test(label.rest))
    return null;
  if (label !== null)
    text =
      /\d/u.test(label.rest) && label.rest.split(" ").length <= 10 && !/^(?:we|you|our|your)\b/iu.test(label.rest)
        ? label.rest
        : label.label;
  text = endless(beforeDash(text, 1));
  if (text.length < 3) return null;
  if (/^(?:to|with|and|or|of|for|please)\s/iu.test(text)) return null;
  const sum = REIMBURSED.exec(text);
  if (sum !== null)
    return {
      kind: "noun",
      text: `${sum[3] ?? ""} in ${lowerFirst(sum[2] ?? "", names)} ${(sum[1] ?? "").toLowerCase()}`,
    };
  const owned = LEAD.test(text);
  const core = text.replace(LEAD, "");
  const word = (core.split(/[\s,]/u)[0] ?? "").toLowerCase();
  if (!owned && /^(?:you|we|our|your|it|this|there|the (?:role|position|job)|if|all)\b/iu.test(core)) {
    return /^(?:you|we|our)\b/iu.test(core) ? { kind: "sentence", text: core } : null;
  }
  if (
    !owned &&
    core.split(" ").length > 2 &&
    (/^(?:choose|bring|take|join|learn|earn|grow|be|become|make|see|help|contribute|develop|save|buy|set|shape|decide|build|meet|gain)\s/iu.test(
      core,
    ) ||
      /^work (?:together|with|from|on|in|alongside|remotely|closely|for|at)\b/iu.test(core))
  ) {
    return { kind: "verb", text: lowerFirst(core, names) };
  }
  if (
    fromGerund(word) !== null &&
    !/^(?:training|learning|parking|housing|clothing|catering|building|housing|working|standing|meeting)$/u.test(
      word,
    ) &&
    core.split(" ").length > 3
  ) {
    return { kind: "noun", text: lowerFirst(core, names) };
  }
  const small = lowerFirst(core, names);
  return {
    kind: "noun",
    text: /^(?:opportunity|chance|option|possibility|freedom|choice)\b/u.test(small)
      ? `the ${small}`
      : withArticle(small),
  };
}

function first(text: string): string {
  return /^(.{6,}?[^.\s]{2}[.!?;])\s+(?=\S)/u.exec(text)?.[1] ?? text;
}
