import { moneyIn } from "./money.ts";
import type { Section, Topic } from "./sections.ts";

/**
 * Sections of a posting in a language that is not understood, by their order: what the work is comes first, then what
 * people bring, then what they get; a list that names money is what they get.
 */
export function nameByOrder(sections: readonly Section[]): Section[] {
  const lists = sections.filter(isUnnamedList);
  // A heading that was understood after all has taken its place in the order.
  const has = (topic: Topic): boolean => sections.some((section) => section.topic === topic);
  const paid = has("benefits")
    ? undefined
    : (lists.findLast(namesMoney) ?? (lists.length >= 3 || has("must") ? lists.at(-1) : undefined));
  const work = has("duties") ? undefined : lists.find((section) => section !== paid);
  const topicOf = (section: Section): Topic => {
    if (section === work) return "duties";
    return section === paid ? "benefits" : "must";
  };
  return sections.map((section) => (lists.includes(section) ? { ...section, topic: topicOf(section) } : section));
}

function isUnnamedList(section: Section): boolean {
  if (section.topic !== "other" && section.topic !== "top") return false;
  return section.blocks.filter((block) => block.kind === "entry").length >= 2;
}

function namesMoney(section: Section): boolean {
  return section.blocks.some((block) => moneyIn(block.words).some((money) => money.named));
}
