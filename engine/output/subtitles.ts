import { joined } from "../timeline/joined.ts";
import type { Cue } from "../timeline/timeline.ts";
import { SAMPLE_RATE } from "../speech/voice.ts";

/** WebVTT (https://www.w3.org/TR/webvtt1/). */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map((cue) => {
    const text = cue.lines.map(joined).map(escapeVtt).join("\n");
    return `${clock(cue.start, ".")} --> ${clock(cue.end, ".")}\n${text}\n`;
  });
  return `WEBVTT\n\n${blocks.join("\n")}`;
}

/** SubRip. */
export function toSrt(cues: readonly Cue[]): string {
  return cues
    .map((cue, index) => {
      const text = cue.lines.map(joined).join("\n");
      return `${index + 1}\n${clock(cue.start, ",")} --> ${clock(cue.end, ",")}\n${text}\n`;
    })
    .join("\n");
}

function escapeVtt(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** hh:mm:ss.mmm */
function clock(samples: number, point: string): string {
  const ms = Math.round((samples / SAMPLE_RATE) * 1000);
  const part = (value: number, digits: number): string => String(Math.floor(value)).padStart(digits, "0");
  return `${part(ms / 3_600_000, 2)}:${part((ms / 60_000) % 60, 2)}:${part((ms / 1000) % 60, 2)}${point}${part(ms % 1000, 3)}`;
}
