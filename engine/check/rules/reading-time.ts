import { FPS } from "../../timeline/timeline.ts";
import { type CheckFinding, quoted } from "../finding.ts";
import { createPresenceLog, type Presence } from "../presence.ts";
import { readingS, wordsIn } from "../../script/reading.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** What leaves with its scene is judged with the scene's other words; what leaves this long before its end stands alone. */
const LEAVES_EARLY_FRAMES = FPS / 2;

/**
 * Words that stand too short to be read: a scene's copy, and what leaves long before its scene does. What stood in the scene
 * before has been read already.
 */
export const readingTime: LayoutRuleFor = () => {
  const log = createPresenceLog();
  return {
    see: log.see,
    findings: () =>
      log.scenes().flatMap(({ scene, texts }, index, scenes): CheckFinding[] => {
        const known = new Set(scenes[index - 1]?.texts.map(({ text }) => text));
        const next = new Set(scenes[index + 1]?.texts.map(({ text }) => text));
        const fresh = texts.filter((one) => !known.has(one.text) && !isOnItsWay(one, texts));
        const end = scene.start + scene.frames;
        const short = fresh
          .filter(({ text, to }) => !next.has(text) && to < end - LEAVES_EARLY_FRAMES)
          .flatMap((one) => finding(scene.id, [one], [one.text], quoted(one.text)));
        // A scene may show, small, what was shown before or comes after; its copy is what it is for.
        const copy = scene.copy.length > 0 ? scene.copy : fresh.map(({ text }) => text);
        return [...finding(scene.id, fresh, copy, "the scene's copy"), ...short];
      }),
  };
};

/** True for a figure that counts up, and for letters that a longer text is put together of. */
function isOnItsWay(one: Presence, texts: readonly Presence[]): boolean {
  const form = (text: string): string => text.replaceAll(/[\d.,\s]+/gu, "0");
  if (Array.from(one.text).length === 1) return true;
  const later = texts.filter((other) => other.to > one.to);
  return later.some(({ text }) => text.includes(one.text) || (/\d/u.test(one.text) && form(text) === form(one.text)));
}

function finding(scene: string, texts: readonly Presence[], copy: readonly string[], what: string): CheckFinding[] {
  const words = copy.reduce((sum, text) => sum + wordsIn(text), 0);
  const from = Math.min(...texts.map((one) => one.from));
  const stands = (Math.max(...texts.map((one) => one.to)) - from + 1) / FPS;
  const least = readingS(words);
  // To the frame: a cut is rounded to one.
  if (words === 0 || texts.length === 0 || stands >= least - 1 / FPS) return [];
  return [
    {
      rule: "reading-time",
      scene,
      frame: from,
      text: copy.join(" "),
      message: `${what} (${words} ${words === 1 ? "word" : "words"}) stands ${stands.toFixed(1)} s, at least ${least.toFixed(1)} s`,
      measured: stands,
      floor: least,
      where: null,
    },
  ];
}
