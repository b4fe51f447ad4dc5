import { createReadStream } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { Face } from "../../picture/fonts.ts";
import type { BrandKit } from "../brand-kit.ts";
import { BrandError } from "../errors.ts";
import { openFont } from "../font/open-font.ts";
import { ownColour } from "../logo/own-colour.ts";
import { logoOf } from "../logo/logo.ts";
import { MAX_LOGO_BYTES, type OpenLogo, openLogo } from "../logo/open-logo.ts";
import { BRAND_FILE, type BrandFile, SPELLINGS } from "./schema.ts";
import { faultsOf } from "./schema-faults.ts";

const MAX_FILE_BYTES = 256 * 1024;
/** Fonts with all Han characters have some 20 MB. */
const MAX_FONT_BYTES = 40 * 1024 * 1024;
const MAX_ALIASES = 50;
const BARE_COLOUR = /[:{,]\s*#[0-9a-f]{3}/iu;
const EXAMPLE = 'For example: colours: { brand: "#1f4d3a" }';

/** A file, and what it is called in messages. */
export interface NamedFile {
  readonly name: string;
  /** Null where there is none of this name. */
  readonly path: string | null;
}

/** A brand file, and where the files lie that it names. */
export interface BrandSource {
  readonly name: string;
  readonly path: string;
  readonly beside: (name: string) => NamedFile;
  /** What is expected for a name, in words that follow "expected". */
  readonly expected: string;
}

/** A brand file on disk; paths are relative to it. */
export function brandOnDisk(path: string): BrandSource {
  const beside = (name: string): NamedFile => {
    const named = isAbsolute(name) ? name : join(dirname(path), name);
    return { name: named, path: named };
  };
  return { name: path, path, beside, expected: "a path relative to the brand file" };
}

/**
 * Reads a brand file (YAML or JSON) and opens what it names.
 * @throws {BrandError} for what is wrong in it; the system's own errors for a file that can't be read
 */
export async function readBrandFile(source: BrandSource): Promise<BrandKit> {
  const path = source.name;
  const file = parseBrandFile(path, await brandText(source));
  const logos: OpenLogo[] = [];
  for (const [key, name] of logoPaths(file)) {
    const named = source.beside(name);
    logos.push(await openLogo(await namedFile(source, key, named, MAX_LOGO_BYTES, "logo"), named.name));
  }
  const notes = logos.flatMap((logo) => logo.notes);
  const font = async (role: "display" | "text"): Promise<Face | null> => {
    const name = file.fonts?.[role];
    if (name === undefined) return null;
    const named = source.beside(name);
    const bytes = await namedFile(source, `fonts.${role}`, named, MAX_FONT_BYTES, "font");
    const opened = openFont(role, bytes, named.name);
    notes.push(...opened.notes);
    return opened.face;
  };
  const faces = { display: await font("display"), text: await font("text") };
  const artworks = logos.map(({ artwork }) => artwork);
  const [first, ...rest] = artworks;
  const colour = file.colours?.brand ?? ownColour(artworks);
  if (colour === null) throw withoutColour(path, first !== undefined);
  if (file.colours === undefined) notes.push(`${path} names no colour: ${colour} is taken from the logo.`);
  return {
    source: path,
    name: file.name ?? null,
    colour,
    logo: first === undefined ? null : logoOf([first, ...rest]),
    faces,
    endLine: file.endCard ?? file.tagline ?? null,
    url: file.url ?? null,
    voice: file.voice === "none" ? null : file.voice,
    music: file.music === "none" ? null : file.music,
    lexicon: new Map(Object.entries(file.lexicon ?? {})),
    notes,
  };
}

/**
 * Names of the files that a brand file asks for, as they stand in it.
 * @throws as {@link readBrandFile}
 */
export async function namesIn(source: Pick<BrandSource, "name" | "path">): Promise<readonly string[]> {
  const file = parseBrandFile(source.name, await brandText(source));
  const { display, text } = file.fonts ?? {};
  const fonts = [display, text].filter((name) => name !== undefined);
  return [...logoPaths(file).map(([, name]) => name), ...fonts];
}

async function brandText({ name, path }: Pick<BrandSource, "name" | "path">): Promise<string> {
  return (await bytesOf({ name, path }, MAX_FILE_BYTES, "file", "a brand file")).toString("utf8");
}

function logoPaths({ logo }: BrandFile): [key: string, path: string][] {
  if (logo === undefined) return [];
  if (typeof logo === "string") return [["logo", logo]];
  return Object.entries(logo).map(([key, path]) => [`logo.${key}`, path]);
}

/**
 * The values of a brand file, checked.
 * @throws {BrandError} that names each key, what was received and what was expected
 */
export function parseBrandFile(path: string, text: string): BrandFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "silent" });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const what = broken.message.split(/ at line |\n/u)[0] ?? "";
    throw new BrandError(
      "schema",
      path,
      `line ${line}, column ${col} is neither YAML nor JSON (${what}); expected a key, a colon and a value.${BARE_COLOUR.test(text) ? " Put the colour in quotes: a bare # begins a comment." : ""} ${EXAMPLE}`,
      { cause: broken },
    );
  }
  const data = dataOf(path, document);
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    const received = data === null ? "nothing" : Array.isArray(data) ? "a list" : "plain text";
    throw new BrandError(
      "schema",
      path,
      `the file holds ${received}; expected keys with values, of a brand. ${EXAMPLE}`,
    );
  }
  const spelled = respelled(path, data);
  const read = BRAND_FILE.safeParse(spelled);
  if (!read.success) throw new BrandError("schema", path, faultsOf(read.error.issues, spelled), { cause: read.error });
  return read.data;
}

function dataOf(path: string, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    throw new BrandError(
      "schema",
      path,
      `its aliases (*name) refer to too much; expected a value for each key. Write the values out.`,
      { cause: error },
    );
  }
}

/** The same under the names of the keys that are used here. */
function respelled(path: string, data: object): Record<string, unknown> {
  const spelled: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    const name = Object.hasOwn(SPELLINGS, key) ? (SPELLINGS[key] ?? key) : key;
    if (Object.hasOwn(spelled, name)) {
      throw new BrandError("schema", path, `\`${key}\` and another key both say \`${name}\`; expected one. ${EXAMPLE}`);
    }
    spelled[name] = value;
  }
  return spelled;
}

function withoutColour(path: string, hasLogo: boolean): BrandError {
  return new BrandError(
    "colour",
    path,
    `\`colours.brand\` is missing${hasLogo ? ", and the logo has no colour but greys" : ""}; expected the brand's colour, or a logo in colour to take it from. ${EXAMPLE}`,
  );
}

/** A file that a brand file names. */
async function namedFile(
  { name, expected }: BrandSource,
  key: string,
  named: NamedFile,
  limitBytes: number,
  code: "logo" | "font",
): Promise<Buffer> {
  const refused = (what: string, options?: ErrorOptions): BrandError =>
    new BrandError(
      code,
      name,
      `\`${key}\` names ${named.name}, and ${what}; expected ${expected}. For example: ${code === "logo" ? "logo: logo.svg" : "fonts: { display: title.woff2 }"}`,
      options,
    );
  if (named.path === null) throw refused("there is no such file");
  try {
    return await bytesOf({ name: named.name, path: named.path }, limitBytes, code, `a ${code}`);
  } catch (error) {
    if (!(error instanceof Error && "code" in error) || error instanceof BrandError) throw error;
    const what = error.code === "ENOENT" ? "there is no such file" : `the file cannot be read (${String(error.code)})`;
    throw refused(what, { cause: error });
  }
}

/** All of a file, unless it is larger than `limitBytes`. */
async function bytesOf(
  { name, path }: { readonly name: string; readonly path: string },
  limitBytes: number,
  code: "file" | "logo" | "font",
  what: string,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(path, { end: limitBytes })) {
    const part = Buffer.from(chunk);
    chunks.push(part);
    bytes += part.length;
  }
  if (bytes <= limitBytes) return Buffer.concat(chunks);
  const limit = limitBytes >= 1024 * 1024 ? `${limitBytes / 1024 / 1024} MB` : `${limitBytes / 1024} KB`;
  throw new BrandError(
    code,
    name,
    `this is larger than ${limit}, which ${what} is not. Check the path, or make it smaller.`,
  );
}
