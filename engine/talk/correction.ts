import type { Edit } from "../../shared/edit/index.ts";
import { EDIT_DETAILS } from "../../shared/edit/index.ts";
import { apply, type Project } from "../project/index.ts";
import { has } from "./has.ts";
import type { Item } from "./item.ts";
import { plainMessage, simplified } from "./normal.ts";
import { read } from "./read.ts";
import { sceneRefs } from "./scene-refs.ts";

/** More words say more than what was meant. */
const MOST_ITEMS = 9;

/**
 * "No, I meant the title": the last edit, taken back and made of what was meant.
 * @returns null if the message is no such correction
 */
export function corrected(text: string, project: Project): readonly Edit[] | null {
  const [last] = project.talk?.last ?? [];
  if (last === undefined || (project.talk?.last.length ?? 0) !== 1 || project.past.length === 0) return null;
  if (BACK_AGAIN.test(text) && tookAway(last)) return [{ op: "undo", steps: 1 }];
  const message = plainMessage(text);
  const items = read(message, simplified(message), () => true);
  const opens = items.findIndex(({ is }) => is === "correction" || is === "not");
  // "No, the company": "no" by itself, and then only what was meant.
  const no = items[0]?.is === "not" && items[1]?.is === "comma";
  if (opens === -1 || opens > 1 || !(no || has(items, "correction")) || items.length > MOST_ITEMS) return null;
  if (has(items, "set", "remove", "add", "move", "shorter", "longer", "undo", "quote", "colon")) return null;
  // Scenes are numbered as they were when the last message was written.
  const before = apply(project, { op: "undo", steps: 1 });
  const meant = "project" in before ? aimed(last, items.slice(opens + 1), message, before.project) : null;
  return meant === null ? null : [{ op: "undo", steps: 1 }, meant];
}

/** "Bring it back", 还是留着吧: what was just taken away. */
const BACK_AGAIN =
  /^\W*(?:(?:hm+|no|nope|oh|actually|please|sorry)[,. ]+)*(?:(?:bring|put|get|take) (?:it|that|them) back|(?:keep|leave) (?:it|that|them)(?: in)?|i want (?:it|that) back)(?: (?:in|again|please|after all))*\W*$|^(?:算了|不对|哦|嗯|还是)?[，,]?(?:请|麻烦)?(?:还是)?(?:把)?(?:它|这个|那个)?(?:恢复|加回来|放回来|放回去|加回去|还原|拿回来|留着)(?:吧|一下|了)*[。！!]*$/iu;

/** True for an edit that took something out of the film. */
function tookAway(edit: Edit): boolean {
  if (edit.op === "setLogo") return !edit.shown;
  if (edit.op === "setMusic") return edit.music === null;
  if (edit.op === "setVoice") return edit.voice === null;
  if (edit.op === "setCaptions") return edit.captions === "none";
  return edit.op === "removeScene" || edit.op === "removeLine" || edit.op === "removeMedia" || edit.op === "hide";
}

const SCENE: Item = { is: "scene", value: "", from: 0, to: 0 };

function aimed(last: Edit, items: ReturnType<typeof read>, message: string, project: Project): Edit | null {
  if ("text" in last && last.text !== null && last.op !== "addScene") {
    const { text } = last;
    if (has(items, "title")) return { op: "setDetail", detail: "title", text };
    if (has(items, "cta")) return { op: "setDetail", detail: "callToAction", text };
    const topic = items.find(({ is }) => is === "topic");
    const detail = EDIT_DETAILS.find((each) => each === topic?.value);
    if (detail !== undefined && !has(items, "scene")) return { op: "setDetail", detail, text };
  }
  // "The third" of scenes is one.
  const refs = sceneRefs([...items, SCENE], {
    project,
    message,
    typed: message,
    all: items,
    focus: project.talk?.focus ?? null,
  });
  const scene = refs?.[0]?.ids[0];
  return scene !== undefined && "scene" in last && last.scene !== null ? { ...last, scene } : null;
}
