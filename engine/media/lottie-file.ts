import { z } from "zod";
import { MediaError } from "./errors.ts";
import { pictureHeader } from "./picture-header.ts";

const MAX_SIDE_PX = 8192;
const MAX_SECONDS = 600;
/** Layers that are drawn for a frame, those of nested compositions counted as often as they are shown. */
const MAX_LAYERS = 4000;
/** What draws an animation goes down a level for each. */
const MAX_DEPTH = 200;
/** Pixels of a picture inside. */
const MAX_INNER_PIXELS = 16_000_000;

const layer = z.object({ refId: z.string().optional(), ty: z.number().optional() });
/** What is looked at of https://lottie.github.io/lottie-spec/; all else is Skia's business. */
const animation = z.object({
  w: z.number().min(16).max(MAX_SIDE_PX),
  h: z.number().min(16).max(MAX_SIDE_PX),
  fr: z.number().min(1).max(240),
  ip: z.number(),
  op: z.number(),
  layers: z.array(layer).min(1),
  assets: z
    .array(z.object({ id: z.string().optional(), p: z.string().optional(), layers: z.array(layer).optional() }))
    .optional(),
  fonts: z.object({ list: z.array(z.object({ fPath: z.string().optional() })).optional() }).optional(),
});
type Animation = z.infer<typeof animation>;

/**
 * Checks that a Lottie animation stands on its own and takes no more to draw than animations do.
 * @throws {MediaError} for other JSON, for one that refers to other files, for one that is too large
 */
export function checkLottie(file: string, text: string): void {
  if (depthOf(text) > MAX_DEPTH) {
    throw new MediaError("too-large", file, `this animation nests deeper than ${MAX_DEPTH} groups. Simplify it.`);
  }
  const parsed = animation.safeParse(jsonOf(text));
  if (!parsed.success) {
    throw new MediaError(
      "unsupported",
      file,
      "this is JSON, but no Lottie animation of a usual size; expected w, h, fr, ip, op and layers. Export the animation again, or name a picture.",
    );
  }
  const { data } = parsed;
  const seconds = (data.op - data.ip) / data.fr;
  if (!(seconds > 0 && seconds <= MAX_SECONDS)) {
    throw new MediaError(
      "too-large",
      file,
      `this animation lasts ${seconds} s; expected up to ${MAX_SECONDS} s. Export it again.`,
    );
  }
  for (const { p } of data.assets ?? []) if (p !== undefined) checkPicture(file, p);
  const font = data.fonts?.list?.find(({ fPath }) => fPath !== undefined && fPath !== "")?.fPath;
  if (font !== undefined) throw refersTo(file, font);
  const layers = layersOf(data);
  if (layers > MAX_LAYERS) {
    const found = Number.isFinite(layers) ? `${layers} layers` : "compositions that hold themselves";
    throw new MediaError(
      "too-large",
      file,
      `this animation has ${found}; expected at most ${MAX_LAYERS} layers. Simplify it.`,
    );
  }
}

/** How deep brackets nest, outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gsu)) {
    if (bracket === "{" || bracket === "[") deepest = Math.max(deepest, ++depth);
    else if (bracket === "}" || bracket === "]") depth--;
  }
  return deepest;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Told as any other content that is no animation.
  }
}

function checkPicture(file: string, source: string): void {
  const embedded = /^data:image\/(png|jpe?g|webp);base64,/u.exec(source);
  if (embedded === null) throw refersTo(file, source);
  const format = embedded[1] === "png" || embedded[1] === "webp" ? embedded[1] : "jpeg";
  const header = pictureHeader(format, Buffer.from(source.slice(embedded[0].length), "base64"));
  if (header === null || header.width * header.height > MAX_INNER_PIXELS) {
    throw new MediaError(
      "damaged",
      file,
      "a picture in this animation is broken, or larger than 16 million pixels. Export it again.",
    );
  }
}

function refersTo(file: string, other: string): MediaError {
  const named = other.length > 60 ? `${other.slice(0, 60)}…` : other;
  return new MediaError(
    "unsupported",
    file,
    `this animation refers to another file (${named}), and only the named file is read. Export it with its assets embedded.`,
  );
}

/** How many layers a frame has; infinite for compositions that hold themselves. */
function layersOf({ layers, assets = [] }: Animation): number {
  const compositions = new Map(
    assets.flatMap(({ id, layers: inside }) => (id === undefined || inside === undefined ? [] : [[id, inside]])),
  );
  const counted = new Map<string, number>();
  const count = (inside: Animation["layers"]): number => {
    let sum = 0;
    for (const { refId } of inside) {
      const nested = refId === undefined ? undefined : compositions.get(refId);
      sum += 1;
      if (refId === undefined || nested === undefined) continue;
      let known = counted.get(refId);
      if (known === undefined) {
        counted.set(refId, Number.POSITIVE_INFINITY); // Until it is known: whoever asks meanwhile is inside of it.
        known = count(nested);
        counted.set(refId, known);
      }
      sum += known;
    }
    return sum;
  };
  return count(layers);
}
