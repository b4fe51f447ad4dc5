import type { Language } from "../language.ts";
import type { Change } from "./change.ts";
import { LABELS, type TrackLabel } from "./labels.ts";
import { percent, shorten } from "./naming.ts";

const MAX_CHANGES_SHOWN = 12;
/** Times are told to a hundredth: two of them are off by up to one. */
const SAME_LENGTH_S = 0.015;

const WORDS = {
  en: { added: "Added", removed: "Removed", none: "none", film: "Film", colon: ": ", more: "and {n} more" },
  zh: { added: "新增", removed: "删除", none: "无", film: "影片", colon: "：", more: "另有 {n} 项" },
} as const;

/** Names of fields that have a word of their own; others are told as they are. */
const FIELDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  zh: {
    timing: "时间",
    length: "时长",
    volume: "音量",
    text: "文字",
    name: "名称",
    title: "标题",
    theme: "主题",
    colour: "颜色",
    language: "语言",
    width: "宽度",
    height: "高度",
  },
};

/**
 * Changes as people read them, one a line, such as `BGM "Lo-fi" (0-10s): volume 80% → 35%`. What was only pushed along by another
 * change comes last; at most 12 are told, and how many more there are. Empty if there are none.
 */
export function describeChanges(all: readonly Change[], language: Language = "en"): string {
  const words = WORDS[language];
  const ordered = [...all.filter((change) => !isShift(change)), ...all.filter(isShift)];
  const lines = ordered.slice(0, MAX_CHANGES_SHOWN).map((change) => line(change, language));
  if (ordered.length > lines.length) lines.push(words.more.replace("{n}", String(ordered.length - lines.length)));
  return lines.join("\n");
}

function line(change: Change, language: Language): string {
  const words = WORDS[language];
  const what = subject(change, language);
  if (change.kind === "added") return `${words.added}${words.colon}${what}`;
  if (change.kind === "removed") return `${words.removed}${words.colon}${what}`;
  const field = change.field ?? "";
  const name = FIELDS[language][field] ?? field;
  return `${what}${words.colon}${name} ${value(change.before, field, language)} → ${value(change.after, field, language)}`;
}

function subject({ what, track, name, timing, field }: Change, language: Language): string {
  if (what === "film") return WORDS[language].film;
  const named = name === null ? "" : ` "${name}"`;
  // Its timing is what changed: told once.
  const when = timing === null || field === "timing" ? "" : ` (${timing})`;
  return `${track === null ? "" : labelIn(track, language)}${named}${when}`;
}

function labelIn(english: string, language: Language): string {
  const label = (Object.keys(LABELS.en) as TrackLabel[]).find((key) => LABELS.en[key] === english);
  return label === undefined ? english : LABELS[language][label];
}

function value(of: unknown, field: string, language: Language): string {
  if (of === undefined || of === null) return WORDS[language].none;
  if (field === "volume" && typeof of === "number") return percent(of);
  if (typeof of !== "string") return shorten(JSON.stringify(of));
  return field === "timing" || field === "length" ? of : `"${shorten(of)}"`;
}

/** Lies elsewhere and is as long as before. */
function isShift(change: Change): boolean {
  if (change.field !== "timing") return false;
  const before = lengthS(change.before);
  const after = lengthS(change.after);
  return before !== null && after !== null && Math.abs(before - after) < SAME_LENGTH_S;
}

function lengthS(timing: unknown): number | null {
  const times = typeof timing === "string" ? /^(-?[\d.]+)-(-?[\d.]+)s$/.exec(timing) : null;
  return times === null ? null : Number(times[2]) - Number(times[1]);
}
