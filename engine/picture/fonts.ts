import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { existsSync } from "node:fs";
import { GlobalFonts } from "@napi-rs/canvas";

/** The faces that themes set type in. Each falls back to its sister for Chinese and Japanese. */
export type Face = "serif" | "serif-italic" | "sans";

interface FaceFiles {
  readonly fontPackage: string;
  /** File names below the package's `files/`, by subset. */
  readonly file: (subset: string) => string;
}

/** Scripts of the variable Latin faces. Every subset is registered under one name; Skia picks by character. */
const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "greek-ext", "vietnamese"];

const FACES: Record<Face, FaceFiles> = {
  serif: {
    fontPackage: "@fontsource-variable/noto-serif-display",
    file: (subset) => `noto-serif-display-${subset}-standard-normal.woff2`,
  },
  "serif-italic": {
    fontPackage: "@fontsource-variable/noto-serif-display",
    file: (subset) => `noto-serif-display-${subset}-standard-italic.woff2`,
  },
  sans: {
    fontPackage: "@fontsource-variable/libre-franklin",
    file: (subset) => `libre-franklin-${subset}-wght-normal.woff2`,
  },
};

/** Whole-script files: they are megabytes each, so they are registered when a text first needs them. */
const EAST_ASIAN: Record<"ja" | "zh", Record<"serif" | "sans", { fontPackage: string; file: string }>> = {
  ja: {
    serif: { fontPackage: "@fontsource/noto-serif-jp", file: "noto-serif-jp-japanese-800-normal.woff2" },
    sans: { fontPackage: "@fontsource/noto-sans-jp", file: "noto-sans-jp-japanese-600-normal.woff2" },
  },
  zh: {
    serif: { fontPackage: "@fontsource/noto-serif-sc", file: "noto-serif-sc-chinese-simplified-800-normal.woff2" },
    sans: { fontPackage: "@fontsource/noto-sans-sc", file: "noto-sans-sc-chinese-simplified-600-normal.woff2" },
  },
};

const require = createRequire(import.meta.url);
const registered = new Set<string>();

function register(alias: string, fontPackage: string, file: string): void {
  const key = `${alias} ${file}`;
  if (registered.has(key)) return;
  const path = join(dirname(require.resolve(`${fontPackage}/package.json`)), "files", file);
  if (!existsSync(path)) return; // Not every family has every subset.
  GlobalFonts.registerFromPath(path, alias);
  registered.add(key);
}

const HAN_OR_KANA = /[\u2E80-\u30FF\u31F0-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]/u;

/**
 * The CSS font-family list for a face, with the fonts for `text` loaded.
 * @param language BCP 47: Han characters look different in Chinese and Japanese
 */
export function familyFor(face: Face, text: string, language: string): string {
  const alias = `jobreel-${face}`;
  const { fontPackage, file } = FACES[face];
  for (const subset of SUBSETS) register(alias, fontPackage, file(subset));
  if (!HAN_OR_KANA.test(text)) return alias;
  const script = language.startsWith("zh") ? "zh" : "ja";
  const sister = EAST_ASIAN[script][face === "sans" ? "sans" : "serif"];
  register(`${alias}-${script}`, sister.fontPackage, sister.file);
  return `${alias}, ${alias}-${script}`;
}
