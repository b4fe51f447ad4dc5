/** YAML or TOML between two rules at the head of a text; longer than this is no front matter. */
const FRONT_MATTER =
  /^(?:---[ \t]*\n(?:[\s\S]{0,20000}?\n)?(?:---|\.\.\.)|\+\+\+[ \t]*\n(?:[\s\S]{0,20000}?\n)?\+\+\+)[ \t]*(?:\n|$)/u;

/** What is no prose: addresses, code, tags, comments. Every quantifier is bounded: this meets hostile text. */
const NO_PROSE: readonly RegExp[] = [
  /<!--[\s\S]{0,2000}?-->/gu,
  /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s<>()"]{1,2000}/giu,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/gu,
  /`[^`\n]{1,300}`/gu,
  /<\/?[a-z][^<>\n]{0,300}>/giu,
  /[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}/gu,
];

/** The front matter at the head of a posting's text; empty where there is none. */
export function frontMatterOf(text: string): string {
  return FRONT_MATTER.exec(text)?.[0] ?? "";
}

/**
 * The words that a person wrote, each where it stands: the same length as the text, blanks in place of front matter's
 * keys, addresses, code and markup.
 */
export function proseOf(text: string): string {
  const front = frontMatterOf(text);
  let prose =
    front.replace(/!!?[a-z]{1,20}(?= )|^(?:---|\.\.\.)$|^[ \t]{0,16}-? ?[\p{L}\p{N}_ -]{1,60}[:=]/gmu, blank) +
    text.slice(front.length);
  for (const pattern of NO_PROSE) prose = prose.replace(pattern, blank);
  return prose;
}

/** As many blanks; lines stay lines. */
export function blank(stretch: string): string {
  return stretch.replace(/[^\n]/gu, (char) => " ".repeat(char.length));
}
