import { type Document, type YAMLParseError, visit } from "yaml";

/** What is wrong with front matter in YAML, and where. */
export interface Fault {
  /** Where in the YAML the line stands that is to blame. */
  readonly offset: number;
  /** What is wrong and what to do, in plain words. */
  readonly what: string;
}

/** A stretch that was opened by a sign: where it begins, where it ends, and whether by a quotation mark. */
interface Opened {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** The fault that a parser's first complaint comes from: the sign that was opened, not where its end was missed. */
export function faultOf(yaml: string, document: Document.Parsed, failure: YAMLParseError): Fault {
  const at = failure.pos[0];
  const opened = openedIn(document).filter(({ start }) => start < at);
  // A quotation that swallows the next keys ends at their first quotation mark, and the complaint comes behind it.
  const greedy = opened.find(
    ({ start, end, quoted }) => quoted && /\n[ \t]*[\p{L}_][\p{L}\p{N}_-]*:/u.test(yaml.slice(start, end)),
  );
  if (greedy) return unclosed(yaml, greedy.start);
  const message = failure.message;
  const last = opened.findLast(({ quoted }) => quoted === message.includes("quote"));
  if (/must end with a|end with a [\]}]|Missing closing/u.test(message) && last) return unclosed(yaml, last.start);
  const indented = failure.code === "BLOCK_AS_IMPLICIT_KEY" && !/: .*: /u.test(lineAt(yaml, at));
  if (indented) return { offset: at, what: "the next line is indented below a value; begin it where this one begins" };
  return { offset: at, what: PLAIN[failure.code] ?? "this line is none; put the value in quotes" };
}

function unclosed(yaml: string, offset: number): Fault {
  const sign = yaml[offset] ?? "";
  const closing = { "[": "]", "{": "}" }[sign];
  return {
    offset,
    what:
      closing === undefined
        ? `a quotation mark (${sign}) is opened there and never closed; add the closing one`
        : `a list is opened there with ${sign} and never closed; add the closing ${closing}`,
  };
}

function lineAt(yaml: string, offset: number): string {
  const start = yaml.lastIndexOf("\n", offset - 1) + 1;
  return yaml.slice(start).split("\n", 1)[0] ?? "";
}

function openedIn(document: Document.Parsed): Opened[] {
  const found: Opened[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE"))
        found.push({ start: range[0], end: range[1], quoted: true });
    },
    Collection(_, { flow, range }) {
      if (range && flow === true) found.push({ start: range[0], end: range[1], quoted: false });
    },
  });
  return found;
}

/** The parser's complaints, in words of people who write postings. */
const PLAIN: Readonly<Partial<Record<YAMLParseError["code"], string>>> = {
  BAD_DQ_ESCAPE: "a backslash in double quotation marks must be doubled; write \\\\, or use single quotation marks",
  BAD_INDENT: "the line is indented otherwise than those around it; give lines of one level the same blanks",
  BAD_SCALAR_START: "the value begins with a sign that has a meaning of its own; put the value in quotes",
  BLOCK_AS_IMPLICIT_KEY: 'the value holds a second ": "; put the value in quotes',
  MISSING_CHAR: "a colon and a value are missing; add them",
  MULTILINE_IMPLICIT_KEY: "a colon and a value are missing; add them",
  TAB_AS_INDENT: "the line is indented with a tab; use blanks",
  UNEXPECTED_TOKEN: "something follows the value that does not belong to it; put the whole value in quotes",
};
