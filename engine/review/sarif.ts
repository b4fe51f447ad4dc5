import type { Posting, Span } from "../posting/posting.ts";
import type { Finding } from "./finding.ts";
import { positionsIn } from "./positions.ts";
import type { Review } from "./review.ts";
import { RULES, type RuleId } from "./rule-names.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface SarifResult {
  readonly ruleId: RuleId;
  readonly ruleIndex: number;
  readonly level: Finding["severity"];
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region?: Region;
    };
  }[];
}

/** A log of SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly { readonly id: RuleId; readonly shortDescription: { readonly text: string } }[];
      };
    };
    readonly columnKind: "utf16CodeUnits";
    readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
    readonly results: readonly SarifResult[];
  }[];
}

const RULE_IDS = Object.keys(RULES) as RuleId[];
/** Files that the text is read out of. */
const NOT_THE_TEXT = /\.(?:html?|xhtml|json|jsonl|ya?ml|docx?|pdf|rtf|odt)$|^https?:/iu;

/**
 * The reviews as a SARIF log, for GitHub code scanning and editors. Of Markdown and plain text the regions are right;
 * of other formats, and of
 * files that hold several jobs, only the file is named.
 * @param version of the program
 */
export function sarifLog(reviewed: readonly { posting: Posting; review: Review }[], version: string): SarifLog {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "jobreel",
            version,
            rules: RULE_IDS.map((id) => ({ id, shortDescription: { text: RULES[id] } })),
          },
        },
        columnKind: "utf16CodeUnits",
        artifacts: [...new Set(reviewed.map(({ posting }) => uriOf(posting.source)))].map((uri) => ({
          location: { uri },
        })),
        results: reviewed.flatMap(({ posting, review }) => resultsOf(posting, review, isWhole(posting, reviewed))),
      },
    ],
  };
}

/** False for files whose lines are not those of the posting's text: of other formats, or that hold several jobs. */
function isWhole({ source }: Posting, reviewed: readonly { posting: Posting }[]): boolean {
  return !NOT_THE_TEXT.test(source) && reviewed.filter(({ posting }) => posting.source === source).length === 1;
}

function resultsOf(posting: Posting, review: Review, whole: boolean): SarifResult[] {
  const uri = uriOf(posting.source);
  const regionOf = regionsIn(posting.text);
  return review.findings.map(({ rule, severity, message, span }) => ({
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          // What is missing has no place, but services that show a log beside the file need a line.
          ...(whole ? { region: regionOf(span ?? [0, 0]) } : {}),
        },
      },
    ],
  }));
}

function regionsIn(text: string): (span: Span) => Region {
  const positionOf = positionsIn(text);
  return ([from, to]) => {
    const start = positionOf(from);
    const end = positionOf(to);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
}

/** A relative path as a URI reference, an absolute one as a `file:` URI. */
function uriOf(source: string): string {
  if (source === "-") return "stdin";
  if (/^https?:\/\//iu.test(source)) return source;
  const path = source.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "");
  const encoded = path.split("/").map(encodeURIComponent).join("/");
  if (/^[a-z]:\//iu.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf("/"))}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}
