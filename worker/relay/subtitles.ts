import { type Draft, segmentsOf, tracksOf } from "../../shared/draft/index.ts";

/** A track of text, on the wire. */
const TEXT_TRACK = 7;

interface Line {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** WebVTT of a draft's captions; null where it has none. */
export function captionsOf(draft: Draft): string | null {
  const lines = linesOf(draft, (kind, type) => kind === "caption" || (kind === null && type === TEXT_TRACK));
  if (lines.length === 0) return null;
  const cues = lines.map(({ startMs, endMs, text }) => `${clock(startMs)} --> ${clock(endMs)}\n${escapeCue(text)}\n`);
  return `WEBVTT\n\n${cues.join("\n")}`;
}

/** What is said, a sentence a line; what is shown in captions where nothing is said. Null where there is neither. */
export function transcriptOf(draft: Draft): string | null {
  const said = linesOf(draft, (kind) => kind === "narration");
  const lines = said.length > 0 ? said : linesOf(draft, (kind) => kind === "caption");
  return lines.length === 0 ? null : `${lines.map(({ text }) => text.replaceAll(/\s+/gu, " ")).join("\n")}\n`;
}

function linesOf(draft: Draft, wanted: (kind: string | null, type: number | null) => boolean): readonly Line[] {
  return tracksOf(draft)
    .flatMap((track) =>
      segmentsOf(track).flatMap((segment) => {
        const kind = segment.m?.["kind"] ?? track.m?.["kind"] ?? null;
        const text = segment.m?.["text"];
        const { s = 0, d = 0 } = segment;
        if (!wanted(typeof kind === "string" ? kind : null, track.tt ?? null)) return [];
        if (typeof text !== "string" || text.trim() === "" || !(s >= 0) || !(d > 0)) return [];
        return [{ startMs: s, endMs: s + d, text: text.trim() }];
      }),
    )
    .toSorted((a, b) => a.startMs - b.startMs);
}

function clock(ms: number): string {
  const whole = Math.round(ms);
  const part = (value: number, digits: number): string => String(value).padStart(digits, "0");
  return `${part(Math.floor(whole / 3_600_000), 2)}:${part(Math.floor(whole / 60_000) % 60, 2)}:${part(Math.floor(whole / 1000) % 60, 2)}.${part(whole % 1000, 3)}`;
}

/** A blank line or an arrow would end a cue, and the signs of markup begin a tag. */
function escapeCue(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/(?:\r\n?|\n)+/gu, "\n");
}
