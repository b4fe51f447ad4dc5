import { CREDIT } from "./employer-name.ts";
import { cut, type Passage } from "../passage.ts";
import type { Fact } from "../posting.ts";
import type { Reading } from "../reading.ts";

/** A name that an address in the text is made of. */
export interface NameByDomain {
  readonly words: Passage;
  /** False where the address may be anybody's. */
  readonly sure: boolean;
}

const MOST_HOSTS = 20;
const MANY_PAGES = 3;

/** Hosts that carry postings of many employers, and say nothing of this one. */
const SHARED_HOSTS =
  /(?:^|\.)(?:linkedin|indeed|glassdoor|stepstone|xing|monster|github|gitlab|google|facebook|twitter|x|instagram|youtube|goo|bit|t|greenhouse|lever|ashbyhq|workable|smartrecruiters|recruitee|personio|theresumator|applytojob|join|jobs|homerun|pinpointhq|myworkdayjobs|workday|gupy|teamtailor|jobvite|icims|taleo|brassring|bamboohr|breezy|talent-soft|herokuapp|medium|notion|typeform|forms|docs|gmail|outlook|hotmail|yahoo|qq|163|wikipedia)\./iu;

/**
 * The employer's own domain, if its name occurs in the text as a name: `career.northwind.example` and "Northwind",
 * `@blueoven.example` and "Blue Oven".
 */
export function namesByDomain(reading: Reading, title: Fact | null): NameByDomain[] {
  const links = reading.outline.flatMap((block) => block.links.map(({ url }) => url));
  const hosts = hostsIn([reading.text, ...links].join(" "));
  const pages = [...hosts.values()].filter((mailed) => !mailed).length;
  const job = fold(title?.value ?? "");
  return [...hosts].slice(0, MOST_HOSTS).flatMap(([host, mailed]) => {
    const words = reading.statements
      // "Tea" in "Tea Buyer" is a word of the job.
      .filter(({ words: { plain } }) => !(holdsWords(job, host) && fold(plain).includes(job)))
      .map((statement) => wordOf(host, statement.words) ?? wordsOf(host, statement.words))
      .find((found) => found !== null && (mailed ? BRAND : CAPITAL).test(found.plain) && !isCredited(found, reading));
    // A text that links to many sites links to what it works with.
    return words ? [{ words, sure: mailed || pages < MANY_PAGES }] : [];
  });
}

/** True for "Template by Acruza". */
function isCredited(name: Passage, { text }: Reading): boolean {
  const at = name.starts[0] ?? 0;
  return CREDIT.test(text.slice(Math.max(0, at - MOST_CREDIT_CHARS), at).replace(/[[*_]+$/u, ""));
}

const MOST_CREDIT_CHARS = 40;

const CAPITAL = /^(?:\d{1,3})?\p{Lu}/u;
/** "Blue Oven", "3Ovens", and where mail goes to it "oven42", "blueOven" */
const BRAND = /^(?:\d{1,3})?\p{Lu}|^\p{Ll}+\d+$|^\p{Ll}{1,8}\p{Lu}/u;

/** Boards that name whose postings they are in the path: "boards.example/northwind/…". */
const EMPLOYER_IN_PATH =
  /(?:ashbyhq\.com|greenhouse\.io|lever\.co|apply\.workable\.com|smartrecruiters\.com|jobs\.jobvite\.com|(?:welcometothejungle\.com\/(?:[a-z]{2}\/)?|join\.com\/|(?:^|[/.])linkedin\.com\/|wellfound\.com\/)(?:companies|company))\/(?<own>[a-z\d][\w-]{2,40})/giu;

/** Names of domains in a text, and whether mail goes to them. */
export function hostsIn(text: string): Map<string, boolean> {
  const hosts = new Map<string, boolean>();
  for (const match of text.matchAll(EMPLOYER_IN_PATH)) {
    const own = (match.groups?.["own"] ?? "").toLowerCase();
    if (!/^(?:jobs?|embed|company|careers?|postings|api|v\d)$/u.test(own)) hosts.set(own, true);
  }
  for (const match of text.matchAll(/(https?:\/\/|@|www\.)([a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,60}){1,4})/giu)) {
    const host = (match[2] ?? "").toLowerCase();
    const labels = host.split(".");
    const shared = SHARED_HOSTS.test(`${host}.`);
    const own = shared
      ? labels.length > 2
        ? labels[0]
        : undefined
      : labels.at(/^(?:co|com|org|gov|ac|gouv)$/u.test(labels.at(-2) ?? "") ? -3 : -2);
    if (
      own &&
      own.length >= 3 &&
      !/^(?:maps|blog|docs|forms|shop|www|jobs?|careers?|apply|boards?|mail|hire)$/u.test(own)
    )
      hosts.set(own, match[1] === "@" || shared || hosts.get(own) === true);
  }
  return hosts;
}

/** The word of a text that a domain is named for; a "system called" so is one to work with. */
function wordOf(host: string, words: Passage): Passage | null {
  const name = host.replace(/[^a-z0-9-]/gu, "");
  const at = words.plain
    .toLowerCase()
    .search(
      new RegExp(
        `(?<![\\p{L}\\p{N}./@-]|(?:system|software|platform|tool|app|program) called )${name}(?![\\p{L}\\p{N}/@-]|\\.[a-z])`,
        "u",
      ),
    );
  return at < 0 ? null : cut(words, at, at + name.length);
}

/** Words with capitals that a domain is put together of: "Blue Oven" for `blueoven`. */
function wordsOf(host: string, words: Passage): Passage | null {
  const letters = host.replaceAll("-", "");
  if (letters.length < 6) return null;
  for (const match of words.plain.matchAll(/\p{Lu}[\p{L}\p{N}'’]*(?: (?:&|of|and|\p{Lu}[\p{L}\p{N}'’]*)){1,5}/gu)) {
    const run = match[0].split(" ");
    for (let first = 0; first < run.length; first++) {
      for (let last = first + 2; last <= run.length; last++) {
        const name = run.slice(first, last).join(" ");
        if (
          name
            .toLowerCase()
            .replace("&", "and")
            .replace(/[^a-z0-9]/gu, "") !== letters
        )
          continue;
        const at = match.index + run.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
        return cut(words, at, at + name.length);
      }
    }
  }
  return null;
}

/** True if the words of a name stand whole in another. */
export function holdsWords(whole: string, part: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

export function fold(plain: string): string {
  return plain.toLowerCase();
}
