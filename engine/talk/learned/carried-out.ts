import type { Edit } from "../../../shared/edit/index.ts";
import { complains, remedied } from "../reasons.ts";
import { firstFirst } from "./edits-for.ts";
import type { Part } from "./guesser.ts";
import { type Heard, ruledOf } from "./heard.ts";
import { editsOf } from "./parts.ts";

/** The edits of each wish, in their order: "it" in one is the scene of the one before. */
export function carriedOut(wishes: readonly Part[], heard: Heard): readonly (readonly Edit[])[] {
  const { context } = heard;
  let { focus } = context;
  let named: string | null = null;
  return wishes.map((part) => {
    // Shapes add up as the whole message says it.
    const whole = wishes.length > 1 && part.kind.startsWith("aspects:") ? ruledOf(heard, part.kind) : [];
    const shaped = whole.map((edit) =>
      edit.op === "setAspects" ? { ...edit, aspects: firstFirst(edit.aspects, context.message) } : edit,
    );
    const edits =
      shaped.length > 0 ? shaped : (editsOf(part, { ...context, focus, named }) ?? ruledOf(heard, part.kind));
    for (const edit of edits) {
      const scene = "scene" in edit && edit.scene !== null ? edit.scene : reworded(edit, heard);
      if (scene !== null) focus = named = scene;
    }
    return edits;
  });
}

/** "Replace “city farms” …, then put roof.jpg in that scene": the one scene that has the words. */
function reworded(edit: Edit, { context }: Heard): string | null {
  if (edit.op !== "replaceText") return null;
  const [only, other] = context.project.storyboard.scenes.filter(({ copy }) =>
    copy.join(" ").toLowerCase().includes(edit.find.toLowerCase()),
  );
  return only !== undefined && other === undefined ? only.id : null;
}

/** The edits of wishes, without those of complaints that another wish is the remedy of. */
export function remediesOf(
  wishes: readonly Part[],
  made: readonly (readonly Edit[])[],
  message: string,
): readonly Edit[] {
  return remedied(made.map((edits, at) => ({ edits, complaint: complains(wishes[at]?.items ?? [], message) })));
}
