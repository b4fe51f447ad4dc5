import { RecordingError } from "./errors.ts";

/** FFmpeg's names of the containers that recordings are read from. */
export type RecordingKind = "wav" | "mp3" | "aac" | "mov";

/** As many bytes as {@link kindOf} looks at. */
export const HEAD_BYTES = 16;

/**
 * What a file is by its first bytes; its name is not asked.
 * @throws {RecordingError} `empty`, `unsupported`
 */
export function kindOf(file: string, head: Uint8Array): RecordingKind {
  const text = (from: number, length: number): string => String.fromCharCode(...head.subarray(from, from + length));
  if (head.length === 0) throw new RecordingError("empty", file, "the file is empty. Record or copy it again.");
  if (/^(?:RIFF|RF64)$/.test(text(0, 4)) && text(8, 4) === "WAVE") return "wav";
  if (text(0, 3) === "ID3") return "mp3";
  if (text(4, 4) === "ftyp") return "mov";
  const [first = 0, second = 0] = head;
  // Both begin with eleven ones; AAC in ADTS has "layer" 0, which MPEG audio never has.
  if (first === 0xff && (second & 0xe0) === 0xe0) return (second & 0x06) === 0 ? "aac" : "mp3";
  throw new RecordingError(
    "unsupported",
    file,
    "this is no recording that is read here; expected WAV, MP3, M4A or AAC. Export it as WAV.",
  );
}
