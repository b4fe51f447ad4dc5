import type { Kind } from "./kind.ts";

/** What kinds of wishes have in common: what is learned of one teaches the others. */

const MOODS: Readonly<Record<string, string>> = {
  calm: "calm",
  lofi: "calm",
  formal: "serious",
  corporate: "serious",
  bold: "loud",
  upbeat: "loud",
  warm: "warm",
  friendly: "warm",
};

const GROUPS: Readonly<Record<string, RegExp>> = {
  away: /^(?:logo:false|music:null|voice:none|captions:none|removeScene|removeMedia|hide:.*)$/u,
  less: /^(?:length:15|scene:shorter|tightenCopy|speed:up)$/u,
  more: /^(?:length:45|length:60|scene:longer|speed:down)$/u,
  history: /^(?:undo|redo|startOver|goToVersion)$/u,
  scene: /^(?:removeScene|moveScene|splitScene|mergeScenes|scene:.*|setCopy|setNarration|add)$/u,
  text: /^(?:setCopy|setNarration|replaceText|add|detail:.*)$/u,
  file: /^(?:setMusicFile|setRecording|placeMedia|brand)$/u,
  music: /^(?:music:.*|volume:.*|setMusicFile)$/u,
  voice: /^(?:voice:.*|speed:.*|setRecording|setNarration)$/u,
};

/** The traits of a kind; itself is one of them. */
export function traitsOf(kind: Kind): readonly string[] {
  const [head = "", value = "", from = ""] = kind.split(":");
  const mood = /^(?:theme|music|tone)$/u.test(head) ? MOODS[value] : undefined;
  return [
    kind,
    ...(kind === head ? [] : [`${head}:`]),
    ...(/^(?:lead|hide|show|detail)$/u.test(head) ? [`:${value}`] : []),
    ...(head === "hide" ? [`from ${from}`] : []),
    ...(mood === undefined ? [] : [`mood ${mood}`]),
    ...Object.entries(GROUPS).flatMap(([name, group]) => (group.test(kind) ? [`group ${name}`] : [])),
  ];
}
