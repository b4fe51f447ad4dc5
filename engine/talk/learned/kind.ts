import type { Edit } from "../../../shared/edit/index.ts";
import type { Project } from "../../project/index.ts";

/** What a message can be told to ask for, apart from whom and how much: "music:null", "scene:longer", "detail:place". */
export type Kind = string;

/** Asks for nothing. */
export const NOTHING: Kind = "none";
/** Asks for more than one thing. */
export const SEVERAL: Kind = "several";

/** The kind of wish that an edit carries out. */
export function kindOf(edit: Edit, { choices }: Project): Kind {
  switch (edit.op) {
    case "setLength":
      return `length:${edit.lengthS}`;
    case "setAspects":
      return `aspects:${edit.aspects.at(-1) ?? ""}`;
    case "setTheme":
      return `theme:${edit.theme}`;
    case "setColour":
      return "colour";
    case "setBrand":
      return "brand";
    case "setLogo":
      return `logo:${String(edit.shown)}`;
    case "setMusic":
      return `music:${edit.music ?? "null"}`;
    case "setMusicVolume":
      return edit.volume < choices.musicVolume ? "volume:down" : "volume:up";
    case "setVoice":
      return edit.voice === null ? "voice:none" : WOMEN.has(edit.voice) ? "voice:woman" : "voice:other";
    case "setSpeed":
      return edit.speed < choices.speed ? "speed:down" : "speed:up";
    case "setCaptions":
      return `captions:${edit.captions}`;
    case "setDetail":
      return `detail:${edit.detail}`;
    case "addScene":
      return "add";
    case "resizeScene":
      return edit.factor > 1 ? "scene:longer" : "scene:shorter";
    case "emphasise":
      return `lead:${edit.topic}`;
    case "hide":
      return `hide:${edit.topic}:${edit.from}`;
    case "show":
      return `show:${edit.topic}`;
    case "setTone":
      return `tone:${edit.tone}`;
    default:
      return edit.op;
  }
}

const WOMEN: ReadonlySet<string> = new Set(["slt", "espeak-f"]);

/** True if an edit is of a kind; of lengths, whichever it is. */
export function isOf(edit: Edit, kind: Kind, project: Project): boolean {
  return edit.op === "setLength" ? kind.startsWith("length:") : kindOf(edit, project) === kind;
}
