/** Readers of caption files that take nothing but what the formats say; they throw on the first fault. */

export interface ReadCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly lines: readonly string[];
}

/** WebVTT: https://www.w3.org/TR/webvtt1/#file-structure, as far as jobreel writes it. */
export function readVtt(text: string): ReadCue[] {
  const [header, ...blocks] = blocksOf(text);
  if (header !== "WEBVTT") throw new Error(`The file begins with ${JSON.stringify(header)}.`);
  return inOrder(
    blocks.map((block) => {
      const [timing = "", ...lines] = block.split("\n");
      const found = /^(\d{2,}:[0-5]\d:[0-5]\d\.\d{3}) --> (\d{2,}:[0-5]\d:[0-5]\d\.\d{3})$/u.exec(timing);
      if (found === null) throw new Error(`No timing: ${JSON.stringify(timing)}`);
      for (const line of lines)
        if (/<|>|&(?!amp;|lt;|gt;)/u.test(line)) throw new Error(`Not escaped: ${JSON.stringify(line)}`);
      const plain = lines.map((line) => line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"));
      return cueOf(found[1], found[2], plain);
    }),
  );
}

/** SubRip: a number, a timing, lines; numbers count from 1. */
export function readSrt(text: string): ReadCue[] {
  return inOrder(
    blocksOf(text).map((block, index) => {
      const [number, timing = "", ...lines] = block.split("\n");
      if (number !== String(index + 1)) throw new Error(`Cue ${index + 1} is numbered ${JSON.stringify(number)}.`);
      const found = /^(\d{2,}:[0-5]\d:[0-5]\d,\d{3}) --> (\d{2,}:[0-5]\d:[0-5]\d,\d{3})$/u.exec(timing);
      if (found === null) throw new Error(`No timing: ${JSON.stringify(timing)}`);
      for (const line of lines) {
        if (/-->|<\/?\p{L}|\{\\/u.test(line)) throw new Error(`Would be taken for markup: ${JSON.stringify(line)}`);
      }
      return cueOf(found[1], found[2], lines);
    }),
  );
}

function blocksOf(text: string): string[] {
  if (/[\r\0\uFEFF]/u.test(text)) throw new Error("The file holds a carriage return, a NUL or a byte order mark.");
  if (!text.endsWith("\n") || text.endsWith("\n\n")) throw new Error("The file does not end with one line break.");
  return text.slice(0, -1).split("\n\n");
}

function cueOf(start = "", end = "", lines: readonly string[]): ReadCue {
  if (lines.length === 0 || lines.length > 2) throw new Error(`A cue of ${lines.length} lines.`);
  if (lines.some((line) => line.trim() === "")) throw new Error("An empty line in a cue.");
  return { startMs: msOf(start), endMs: msOf(end), lines };
}

function msOf(clock: string): number {
  const [hours = 0, minutes = 0, seconds = 0, ms = 0] = clock.split(/[:.,]/u).map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + ms;
}

function inOrder(cues: readonly ReadCue[]): ReadCue[] {
  let before = 0;
  for (const { startMs, endMs } of cues) {
    if (startMs < before || endMs <= startMs) throw new Error(`A cue from ${startMs} to ${endMs} ms after ${before}.`);
    before = endMs;
  }
  return [...cues];
}
