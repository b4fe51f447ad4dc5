import { keepsCaveats } from "../caveats.ts";
import { shownStrings } from "../shown.ts";
import type { PayShown, Scene } from "../storyboard.ts";
import type { Proposal } from "./answer.ts";
import { againstDenial, againstLoss, againstUntraced, againstWords } from "./evidence.ts";
import { againstLength, againstShape, againstSigns, type Estimate, quoted } from "./form.ts";
import { type Grounds, type Ground, ownGround } from "./ground.ts";
import { slotsOf, withSlots } from "./slots.ts";

/** A scene in a model's words, or why it stays in our own. */
export type Verdict = { readonly scene: Scene } | { readonly reason: string };

/**
 * Judges a model's wording of one scene. It may say what the scene's evidence says, in about the same time; numbers,
 * names, denials, pay, links and dates must be those of the scene. Claims and their evidence stay as they are.
 * Pure.
 */
export function validateScene(original: Scene, proposal: Proposal, grounds: Grounds, estimate: Estimate): Verdict {
  const { narration, copy } = proposal;
  const own = ownGround(original, grounds);
  const { language } = grounds.storyboard;
  const said =
    narration === original.narration
      ? null
      : (againstSigns(narration, original) ??
        againstShape(narration, original) ??
        againstPay(narration, original) ??
        againstDate(narration, original) ??
        againstDenial(narration, original.narration, own, grounds.language) ??
        againstWords(narration, own, grounds) ??
        againstLoss(narration, original, grounds.language) ??
        againstLimits(narration, original, grounds.language) ??
        againstLength(narration, language, original, language, estimate));
  const reason = said ?? againstCopy(copy, original, own, grounds);
  if (reason !== null) return { reason };
  const content = copy === undefined ? original.content : withSlots(original.content, "rephrase", copy);
  const scene: Scene = {
    ...original,
    narration,
    content,
    copy: copy === undefined ? original.copy : shownStrings(content),
  };
  const untold = narration === original.narration && copy === undefined ? null : againstUntraced(scene, grounds);
  return untold === null ? { scene } : { reason: untold };
}

/** Pay that was said is said, word for word. */
export function againstPay(narration: string, original: Scene): string | null {
  const { content } = original;
  const pay: PayShown | null = "pay" in content ? content.pay : null;
  if (pay === null) return null;
  const lost = [pay.text, ...(pay.unit === "" ? [] : [`${pay.text} ${pay.unit}`])].find(
    (text) => original.narration.includes(text) && !narration.includes(text),
  );
  return lost === undefined ? null : `leaves out the pay as posted (${quoted(lost)})`;
}

/** "Up to", "after six months", "not": what limits what is told stays with it. */
function againstLimits(narration: string, original: Scene, language: string): string | null {
  return keepsCaveats(original.narration, narration, language) ? null : "leaves out what limits it";
}

/** What the last scene says of where and until when stays word for word. */
function againstDate(narration: string, original: Scene): string | null {
  if (original.purpose !== "cta") return null;
  const lost = original.claims.find(({ text }) => original.narration.includes(text) && !narration.includes(text));
  return lost === undefined ? null : `leaves out ${quoted(lost.text)}`;
}

/** Every line of copy by itself: it must fit its place and hold nothing but its own scene's words. */
function againstCopy(
  copy: readonly string[] | undefined,
  original: Scene,
  own: Ground,
  grounds: Grounds,
): string | null {
  if (copy === undefined) return null;
  const slots = slotsOf(original.content, "rephrase");
  if (copy.length !== slots.length) return `has ${copy.length} lines of copy where there are ${slots.length}`;
  for (const [index, { text: before, mostChars }] of slots.entries()) {
    const line = copy[index] ?? "";
    if (line === before) continue;
    const reason =
      againstRoom(line, mostChars) ??
      againstSigns(line, original) ??
      againstDenial(line, before, own, grounds.language) ??
      againstWords(line, own, grounds);
    if (reason !== null) return `${reason}, in its copy`;
  }
  return null;
}

export function againstRoom(line: string, mostChars: number): string | null {
  if (line === "") return "is empty";
  return line.length > mostChars ? `has ${line.length} characters where ${mostChars} fit` : null;
}
