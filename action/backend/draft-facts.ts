import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { type Draft, segmentsOf, tracksOf } from "../../shared/draft/index.ts";

/** What a draft tells of its film, as far as it is as our studio writes it. */

/** Seconds; 0 where it is not told. */
export function durationOf(draft: Draft | null): number {
  const ends = draft === null ? [] : tracksOf(draft).flatMap((track) => segmentsOf(track).map(endOf));
  const told = numberOf(draft?.["d"]);
  return (told ?? Math.max(0, ...ends)) / 1000;
}

/** Width and height in pixels. */
export function shapeOf(draft: Draft | null): readonly [number, number] | null {
  const meta = recordOf(draft?.["m"]);
  const [width, height] = [numberOf(meta["width"]), numberOf(meta["height"])];
  return width !== null && height !== null && width > 0 && height > 0 ? [width, height] : null;
}

/** The shape of a picture; null for one that films don't have. */
export function aspectOf(width: number, height: number): Aspect | null {
  const names = Object.keys(ASPECTS) as Aspect[];
  return names.find((name) => ASPECTS[name][0] * height === ASPECTS[name][1] * width) ?? null;
}

/** The captions as WebVTT; null where there are none. */
export function captionsOf(draft: Draft | null): string | null {
  const cues = (draft === null ? [] : tracksOf(draft)).flatMap((track) =>
    segmentsOf(track).flatMap((segment) => {
      const { kind, text } = recordOf(segment["m"]);
      if (kind !== "caption" || typeof text !== "string" || text.trim() === "") return [];
      // No blank line within a cue, and nothing that a player takes for markup or a time.
      const words = text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll(/\s*[\r\n]+\s*/gu, "\n")
        .trim();
      return [`${clock(numberOf(segment["s"]) ?? 0)} --> ${clock(endOf(segment))}\n${words}\n`];
    }),
  );
  return cues.length === 0 ? null : `WEBVTT\n\n${cues.join("\n")}`;
}

function endOf(segment: Readonly<Record<string, unknown>>): number {
  return (numberOf(segment["s"]) ?? 0) + (numberOf(segment["d"]) ?? 0);
}

/** "00:00:02.500" */
function clock(ms: number): string {
  const digits = (value: number, count: number): string => String(Math.floor(value)).padStart(count, "0");
  return `${digits(ms / 3_600_000, 2)}:${digits((ms / 60_000) % 60, 2)}:${digits((ms / 1000) % 60, 2)}.${digits(ms % 1000, 3)}`;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
