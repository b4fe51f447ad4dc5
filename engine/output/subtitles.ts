import { isRightToLeft } from "../picture/direction.ts";
import { joined } from "../timeline/joined.ts";
import type { Cue } from "../timeline/timeline.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";

/**
 * WebVTT (https://www.w3.org/TR/webvtt1/).
 * @param language BCP 47
 */
export function toVtt(cues: readonly Cue[], language: string): string {
  const blocks = timed(cues).map(
    ({ cue, startMs, endMs }) =>
      `${clock(startMs, ".")} --> ${clock(endMs, ".")}\n${linesOf(cue, language).map(escapeVtt).join("\n")}\n`,
  );
  return ["WEBVTT\n", ...blocks].join("\n");
}

/**
 * SubRip, as players take it: numbered from 1, no markup.
 * @param language BCP 47
 */
export function toSrt(cues: readonly Cue[], language: string): string {
  return timed(cues)
    .map(
      ({ cue, startMs, endMs }, index) =>
        `${index + 1}\n${clock(startMs, ",")} --> ${clock(endMs, ",")}\n${linesOf(cue, language).map(plainSrt).join("\n")}\n`,
    )
    .join("\n");
}

/** Cues that show something, in whole milliseconds: each ends after it starts, and not after the next one starts. */
function timed(cues: readonly Cue[]): { readonly cue: Cue; readonly startMs: number; readonly endMs: number }[] {
  const ms = (samples: number): number => Math.round((samples / SAMPLE_RATE) * 1000);
  return cues
    .map((cue) => ({ cue, startMs: ms(cue.start), endMs: ms(cue.end) }))
    .filter(({ cue, startMs, endMs }) => endMs > startMs && cue.lines.some((line) => joined(line).trim() !== ""));
}

/** Tells players which way a line runs that begins with a figure or a name in Latin letters. */
const RIGHT_TO_LEFT_MARK = "\u200F";

/** An empty line would end the cue. */
function linesOf(cue: Cue, language: string): string[] {
  const mark = isRightToLeft(language) ? RIGHT_TO_LEFT_MARK : "";
  return cue.lines
    .map((line) => joined(line).replaceAll(CONTROLS, " ").trim())
    .filter((line) => line !== "")
    .map((line) => mark + line);
}

/** Line breaks and characters that no caption holds. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001F\u007F\u0085\u2028\u2029]+/gu;

function escapeVtt(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** SubRip has no escapes: what looks like its arrow, a tag or a style is written otherwise. */
function plainSrt(text: string): string {
  return text
    .replaceAll("-->", "→")
    .replaceAll(/<(?=[\p{L}/])/gu, "‹")
    .replaceAll("{\\", "{ \\");
}

/** hh:mm:ss.mmm */
function clock(ms: number, point: string): string {
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, "0");
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}${point}${part(ms % 1000, 3)}`;
}
