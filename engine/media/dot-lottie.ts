import { openZip, type Zip } from "../posting/formats/docx-zip.ts";
import { PostingError } from "../posting/errors.ts";
import { MediaError } from "./errors.ts";

/** What a .lottie unpacks to; the animation itself and its pictures. */
const MAX_ANIMATION_BYTES = 20 * 1024 * 1024;
/** How a ZIP archive begins, and where in it the name of its first file stands. */
const ZIP_SIGN = [0x50, 0x4b, 3, 4];
const FIRST_NAME_AT = 30;
const FIRST_NAME = /^(?:manifest\.json|(?:animations|a|images|i|themes|t|states|s)\/)/u;
/** https://dotlottie.io/spec/1.0 and 2.0: where animations and their pictures are. */
const ANIMATION = /^(?:animations|a)\/[^/]+\.json$/u;
const PICTURE_FOLDERS = ["images", "i"];

/** True for a .lottie: a ZIP archive that begins with what such an archive holds. */
export function isDotLottie(head: Uint8Array): boolean {
  if (!ZIP_SIGN.every((byte, index) => head[index] === byte)) return false;
  const length = (head[26] ?? 0) | ((head[27] ?? 0) << 8);
  return FIRST_NAME.test(Buffer.from(head.subarray(FIRST_NAME_AT, FIRST_NAME_AT + length)).toString("utf8"));
}

/**
 * The animation in a .lottie as JSON, with its pictures in it: the one to be shown first, where there are several.
 * @throws {MediaError} for an archive that is broken, too large or holds no animation
 */
export function animationIn(file: string, archive: Uint8Array): string {
  try {
    const zip = openZip(file, archive);
    const name = animationName(zip);
    if (name === null) {
      throw new MediaError(
        "unsupported",
        file,
        "this archive holds no animation; expected animations/….json or a/….json in it. Export the animation again.",
      );
    }
    return withPictures(zip, textOf(zip, name));
  } catch (error) {
    if (!(error instanceof PostingError)) throw error;
    throw new MediaError("damaged", file, "this .lottie is damaged or encrypted. Export the animation again.", error);
  }
}

function animationName(zip: Zip): string | null {
  const animations = zip.names.filter((name) => ANIMATION.test(name)).toSorted();
  const wanted = zip.has("manifest.json") ? firstIn(textOf(zip, "manifest.json")) : null;
  return animations.find((name) => wanted !== null && name.endsWith(`/${wanted}.json`)) ?? animations[0] ?? null;
}

/** The animation that a manifest names first. */
function firstIn(manifest: string): string | null {
  const of = objectOf(manifest);
  const { initial, activeAnimationId, animations } = of;
  const chosen = isObject(initial) ? initial["animation"] : activeAnimationId;
  if (typeof chosen === "string") return chosen;
  const first: unknown = Array.isArray(animations) ? animations[0] : null;
  return isObject(first) && typeof first["id"] === "string" ? first["id"] : null;
}

/** Pictures that the archive holds beside the animation go into it: it is drawn with nothing else at hand. */
function withPictures(zip: Zip, text: string): string {
  const animation = objectOf(text);
  const { assets } = animation;
  if (!Array.isArray(assets)) return text;
  const embedded = assets.map((asset: unknown) => {
    const picture = isObject(asset) ? asset["p"] : null;
    if (!isObject(asset) || typeof picture !== "string" || picture.startsWith("data:")) return asset;
    const name = PICTURE_FOLDERS.map((folder) => `${folder}/${picture}`).find((path) => zip.has(path));
    if (name === undefined) return asset;
    const bytes = Buffer.from(zip.read(name));
    return { ...asset, u: "", e: 1, p: `data:image/${typeOf(bytes)};base64,${bytes.toString("base64")}` };
  });
  return JSON.stringify({ ...animation, assets: embedded });
}

function typeOf(bytes: Buffer): "png" | "jpeg" | "webp" {
  if (bytes[0] === 0x89) return "png";
  return bytes[0] === 0xff ? "jpeg" : "webp";
}

function textOf(zip: Zip, name: string): string {
  const bytes = zip.read(name);
  return bytes.length > MAX_ANIMATION_BYTES
    ? ""
    : Buffer.from(bytes)
        .toString("utf8")
        .replace(/^\uFEFF/u, "");
}

/** What is no object has none of what is looked for. */
function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {}; // Told as any other content that is no animation.
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
