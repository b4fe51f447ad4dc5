import type { Clause } from "../clause.ts";
import { endless, labelled, tidy } from "../tidy.ts";
import { withArticle } from "./article.ts";
import { lowerFirst, sentenceCase } from "./casing.ts";
import { fromGerund, isVerb } from "./verbs.ts";
import { NOUNS_TOO } from "./words.ts";

/** Rewrites a posted offer so that it can follow "You get" or "You can". */

const LEAD =
  /^(?:(?:we|you(?:['’]ll| will| can)?|the company|our company)\s+(?:also\s+)?(?:offer|provide|give|pay|get|receive|enjoy|have|expect)(?: you| for)?|(?:includes?|including|offering|enjoy|receive|get|access to|what we offer:?)\s)\s*/iu;

export function benefit(posted: string, names: ReadonlySet<string>): Clause | null {
  let text = sentenceCase(first(tidy(posted)), names);
  const label = labelled(text);
  if (label !== null) text = /\d/u.test(label.rest) && label.rest.split(" ").length <= 10 && !/^(?:we|you|our|your)\b/iu.test(label.rest) ? label.rest : label.label;
  text = endless(text);
  if (text.length < 3) return null;
  const owned = LEAD.test(text);
  const core = text.replace(LEAD, "");
  const word = (core.split(/[\s,]/u)[0] ?? "").toLowerCase();
  if (!owned && /^(?:you|we|our|your|it|this|there|the (?:role|position|job)|if|all)\b/iu.test(core)) {
    return /^(?:you|we|our)\b/iu.test(core) ? { kind: "sentence", text: core } : null;
  }
  if (!owned && isVerb(word) && !NOUNS_TOO.has(word) && core.split(" ").length > 2 && !/^(?:pay|share|travel|training|care|leave|cover|lunch|award|work|place|drive|change|study|play|lift)\b/iu.test(core)) {
    return { kind: "verb", text: lowerFirst(core, names) };
  }
  if (fromGerund(word) !== null && !/^(?:training|learning|parking|housing|clothing|catering|building|housing|working|standing|meeting)$/u.test(word) && core.split(" ").length > 3) {
    return { kind: "noun", text: lowerFirst(core, names) };
  }
  const small = lowerFirst(core, names);
  return { kind: "noun", text: /^(?:opportunity|chance|option|possibility|freedom|choice)\b/u.test(small) ? `the ${small}` : withArticle(small) };
}

function first(text: string): string {
  return /^(.{6,}?[^.\s]{2}[.!?;])\s+(?=\S)/u.exec(text)?.[1] ?? text;
}
