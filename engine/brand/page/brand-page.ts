import { IntakeError, SAVE_INSTEAD } from "../../intake/errors.ts";
import { type FetchedPosting, type FetchOptions, fetchPosting } from "../../intake/index.ts";
import { shown } from "../../intake/url.ts";
import { within } from "../../intake/within.ts";
import { toOklch } from "../../picture/colour.ts";
import { decode } from "../../posting/decode.ts";
import { PostingError } from "../../posting/errors.ts";
import { parsePage } from "../../posting/formats/html/page.ts";
import type { BrandKit } from "../brand-kit.ts";
import { BrandError } from "../errors.ts";
import type { Artwork } from "../logo/artwork.ts";
import { logoOf } from "../logo/logo.ts";
import { MAX_LOGO_BYTES, openLogo } from "../logo/open-logo.ts";
import { ownColour } from "../logo/own-colour.ts";
import { type LogoSign, type PageSigns, signsOf } from "./page-signs.ts";

const MAX_PAGE_BYTES = 10 * 1024 * 1024;
/** For the page and all pictures of it together. */
const TOTAL_MS = 30_000;
/** Pictures that are tried before a page is taken for one without a logo. */
const MAX_TRIED = 4;
/** What a QR code can hold, see the schema of brand files. */
const MAX_URL_CHARS = 300;
const INSTEAD = "Or write a brand file with the colour and the logo and name that: --brand brand.yaml";

/**
 * Reads name, colour and logo off a company's page. Everything is fetched as postings are: checked addresses, bounded
 * bytes and time, as robots.txt allows.
 * @throws {IntakeError} if the page can't be had; {@link BrandError} `page` if it says nothing of a brand; the reason of
 * `options.signal`
 */
export async function readBrandPage(address: string, options: FetchOptions = {}): Promise<BrandKit> {
  const source = shown(address);
  const late = (): IntakeError =>
    new IntakeError(
      "too-slow",
      source,
      `the page and its pictures have not come within ${TOTAL_MS / 1000} s; expected them sooner. Try again later. ${INSTEAD}.`,
    );
  return within(TOTAL_MS, options.signal, late, async (signal) => {
    const fetch = (what: string, limitBytes: number): Promise<FetchedPosting> =>
      fetchPosting(what, {
        ...options,
        signal,
        limits: { ...options.limits, textBytes: limitBytes, documentBytes: limitBytes },
      });
    const page = await fetch(address, MAX_PAGE_BYTES).catch((error: unknown) => {
      throw error instanceof IntakeError ? ofPage(error) : error;
    });
    const signs = signsIn(page, source);
    const { artwork, notes, from } = await firstLogo(signs.logos, (url) => fetch(url, MAX_LOGO_BYTES), signal);
    const own = artwork === null ? null : ownColour([artwork]);
    const said = signs.colours.find(isBrandColour) ?? null;
    const colour = said ?? own;
    const name = signs.names[0] ?? null;
    if (artwork === null && colour === null) throw sayingNothing(source, notes);
    const taken = [
      ...(name === null ? [] : [`the name "${name}"`]),
      ...(colour === null ? [] : [`the colour ${colour}${said === null ? " (from the logo)" : ""}`]),
      ...(artwork === null ? [] : [`the logo (${from})`]),
    ];
    return {
      source,
      name,
      colour,
      logo: artwork === null ? null : logoOf([artwork]),
      faces: { display: null, text: null },
      endLine: null,
      url: page.url.length <= MAX_URL_CHARS ? page.url : null,
      voice: undefined,
      music: undefined,
      lexicon: new Map(),
      notes: [
        `From ${source} are taken ${taken.join(", ")}: look whether that is right.`,
        ...(artwork === null ? [`No logo was found on ${source} that could be used. ${INSTEAD}.`] : []),
        ...(colour === null ? [`No colour was found on ${source}: one of ours is used. ${INSTEAD}.`] : []),
        ...notes,
      ],
    };
  });
}

function signsIn({ bytes, charset, url }: FetchedPosting, source: string): PageSigns {
  try {
    return signsOf(parsePage(source, decode(source, bytes, charset)), url);
  } catch (error) {
    if (!(error instanceof PostingError)) throw error;
    throw new BrandError(
      "page",
      source,
      `what is there is no page that can be read (${error.code}); expected a page of the company's site. Check the address. ${INSTEAD}.`,
      { cause: error },
    );
  }
}

interface FoundLogo {
  readonly artwork: Artwork | null;
  readonly from: string;
  readonly notes: readonly string[];
}

/** The first picture that is a logo that can be used; why others could not be is noted. */
async function firstLogo(
  signs: readonly LogoSign[],
  fetch: (address: string) => Promise<FetchedPosting>,
  signal: AbortSignal,
): Promise<FoundLogo> {
  const notes: string[] = [];
  for (const { from, at } of signs.slice(0, MAX_TRIED)) {
    const named = "svg" in at ? "the drawing in the page" : shown(at.address);
    try {
      const bytes = "svg" in at ? Buffer.from(at.svg) : Buffer.from((await fetch(at.address)).bytes);
      const opened = await openLogo(bytes, named);
      return { artwork: opened.artwork, from: `${from}, ${named}`, notes: [...notes, ...opened.notes] };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof IntakeError) notes.push(`The picture ${named} was not to be had (${error.code}).`);
      else if (error instanceof BrandError) notes.push(`The picture is not used. ${error.message}`);
      else throw error;
    }
  }
  return { artwork: null, from: "", notes };
}

/** Pages give themselves white and light greys for the browser's frame. */
function isBrandColour(colour: string): boolean {
  const { l, c } = toOklch(colour);
  return c >= 0.04 && l < 0.96 && l > 0.12;
}

/** The same failure with the advice that fits a brand's page. */
function ofPage(error: IntakeError): IntakeError {
  const told = error.message
    .slice(error.source.length + 2)
    .replaceAll(SAVE_INSTEAD, INSTEAD)
    .replace(/, or save the (?:page|posting)[^.]*name that/u, "")
    .replaceAll("a posting", "a page")
    .replaceAll("the posting", "the page")
    .replaceAll("no posting", "no page");
  return new IntakeError(error.code, error.source, told, { cause: error });
}

function sayingNothing(source: string, notes: readonly string[]): BrandError {
  const why = notes.length === 0 ? "" : ` ${notes.join(" ")}`;
  return new BrandError(
    "page",
    source,
    `the page shows neither a colour (theme-color) nor a logo that can be used; expected one of them. ${INSTEAD}.${why}`,
  );
}
