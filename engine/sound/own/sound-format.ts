import { MediaError } from "../../media/errors.ts";

/** FFmpeg's names of what it reads sound files with. */
export type SoundFormat = "wav" | "mp3" | "aac" | "mov" | "flac" | "ogg" | "aiff" | "matroska";

/** What is read, for messages. */
export const HEARD = "WAV, MP3, M4A, AAC, FLAC, Ogg";

/**
 * What a file of sound is by its first bytes, the likeliest first; its name is not asked.
 * @throws {MediaError} for an empty file and for what holds no sound that is read
 */
export function soundFormats(file: string, head: Uint8Array): readonly [SoundFormat, ...SoundFormat[]] {
  if (head.length === 0) throw new MediaError("empty", file, "the file is empty. Export or copy it again.");
  const tag = ascii(head, 0, 4);
  const kind = ascii(head, 8, 4);
  if ((tag === "RIFF" || tag === "RF64") && kind === "WAVE") return ["wav"];
  if (tag === "FORM" && kind.startsWith("AIF")) return ["aiff"];
  if (tag === "fLaC") return ["flac"];
  if (tag === "OggS") return ["ogg"];
  if (ascii(head, 4, 4) === "ftyp") return ["mov"];
  if (head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3) return ["matroska"];
  // A tag may stand before either, and be too long to look behind it.
  if (tag.startsWith("ID3")) return ["mp3", "aac", "flac"];
  const [first = 0, second = 0] = head;
  // The sync word of MPEG audio; layer 0 is AAC's.
  if (first === 0xff && (second & 0xf6) === 0xf0) return ["aac"];
  if (first === 0xff && (second & 0xe0) === 0xe0) return ["mp3"];
  throw new MediaError(
    "unsupported",
    file,
    `this is no sound file that can be read; expected ${HEARD}. Export the music as one of these.`,
  );
}

function ascii(head: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...head.subarray(start, start + length));
}
