import type { FrontMatterField } from "../../front-matter-keys.ts";
import type { Piece } from "../piece.ts";
import { proseOf, sectionOf } from "./markup.ts";
import { withPayInWords } from "./pay.ts";
import { type Json, type JsonObject, at, isArray, isObject, listOf, said } from "./value.ts";

/** One job as a board's public interface gives it. */
interface Board {
  /** True if an object is a job of this board. */
  readonly knows: (job: JsonObject) => boolean;
  readonly fields: readonly (readonly [field: FrontMatterField, path: readonly string[]])[];
  readonly body: (job: JsonObject) => Piece[];
}

const has = (job: JsonObject, ...keys: readonly string[]): boolean => keys.every((key) => job[key] !== undefined);

/** https://developers.greenhouse.io/job-board.html: `content` is HTML, written as text. */
const greenhouse: Board = {
  knows: (job) => has(job, "absolute_url", "title"),
  fields: [
    ["title", ["title"]],
    ["company", ["company_name"]],
    ["location", ["location", "name"]],
    ["department", ["departments", "name"]],
    ["reference", ["requisition_id"]],
    ["applyUrl", ["absolute_url"]],
    ["deadline", ["application_deadline"]],
    ["language", ["language"]],
  ],
  body: (job) => [
    ...proseOf(said(job["content"])),
    ...listOf(job["pay_input_ranges"]).flatMap((range): Piece[] => {
      const low = Number(at(range, "min_cents"));
      const high = Number(at(range, "max_cents"));
      if (!(low > 0) || !(high >= low)) return [];
      return [
        { kind: "field", field: "payMin", value: String(low / 100) },
        { kind: "field", field: "payMax", value: String(high / 100) },
        { kind: "field", field: "payCurrency", value: said(at(range, "currency_type")) },
      ];
    }),
  ],
};

/** https://github.com/lever/postings-api: lists have a heading (`text`) and entries (`content`, `li` elements alone). */
const lever: Board = {
  knows: (job) => has(job, "hostedUrl", "text"),
  fields: [
    ["title", ["text"]],
    ["location", ["categories", "location"]],
    ["department", ["categories", "department"]],
    ["department", ["categories", "team"]],
    ["employmentType", ["categories", "commitment"]],
    ["workplace", ["workplaceType"]],
    ["payMin", ["salaryRange", "min"]],
    ["payMax", ["salaryRange", "max"]],
    ["payCurrency", ["salaryRange", "currency"]],
    ["payPeriod", ["salaryRange", "interval"]],
    ["applyUrl", ["applyUrl"]],
    ["applyUrl", ["hostedUrl"]],
  ],
  body: (job) => [
    ...proseOf(said(job["description"]) || said(job["descriptionPlain"])),
    ...listOf(job["lists"]).flatMap((list) =>
      sectionOf(said(at(list, "text")), `<ul>${said(at(list, "content"))}</ul>`),
    ),
    ...proseOf(said(job["additional"]) || said(job["additionalPlain"])),
    ...proseOf(said(job["salaryDescription"])),
  ],
};

/** https://developers.ashbyhq.com/docs/public-job-posting-api */
const ashby: Board = {
  knows: (job) => has(job, "title", "jobUrl") && (has(job, "descriptionHtml") || has(job, "descriptionPlain")),
  fields: [
    ["title", ["title"]],
    ["location", ["location"]],
    ["department", ["department"]],
    ["department", ["team"]],
    ["employmentType", ["employmentType"]],
    ["workplace", ["workplaceType"]],
    ["salary", ["compensation", "scrapeableCompensationSalarySummary"]],
    ["salary", ["compensation", "compensationTierSummary"]],
    ["applyUrl", ["applyUrl"]],
    ["applyUrl", ["jobUrl"]],
  ],
  body: (job) => proseOf(said(job["descriptionHtml"]) || said(job["descriptionPlain"])),
};

/** https://workable.readme.io/reference/jobs */
const workable: Board = {
  knows: (job) => has(job, "title", "shortcode"),
  fields: [
    ["title", ["title"]],
    ["location", ["location", "location_str"]],
    ["city", ["location", "city"]],
    ["city", ["city"]],
    ["region", ["location", "region"]],
    ["region", ["state"]],
    ["country", ["location", "country"]],
    ["country", ["country"]],
    ["department", ["department"]],
    ["employmentType", ["employment_type"]],
    ["industry", ["industry"]],
    ["workplace", ["workplace_type"]],
    ["payMin", ["salary", "salary_from"]],
    ["payMax", ["salary", "salary_to"]],
    ["payCurrency", ["salary", "salary_currency"]],
    ["applyUrl", ["application_url"]],
    ["applyUrl", ["url"]],
  ],
  body: (job) => [
    ...(at(job, "location", "telecommuting") === true || job["telecommuting"] === true
      ? [{ kind: "field", field: "workplace", value: "remote" } as const]
      : []),
    ...proseOf(said(job["full_description"]) || said(job["description"])),
    ...sectionOf("Requirements", said(job["requirements"])),
    ...sectionOf("Benefits", said(job["benefits"])),
  ],
};

/** https://developers.smartrecruiters.com/docs/posting-api: the advertisement has sections with titles of their own. */
const smartRecruiters: Board = {
  knows: (job) => has(job, "name", "jobAd"),
  fields: [
    ["title", ["name"]],
    ["company", ["company", "name"]],
    ["location", ["location", "fullLocation"]],
    ["city", ["location", "city"]],
    ["region", ["location", "region"]],
    ["country", ["location", "country"]],
    ["department", ["department", "label"]],
    ["industry", ["industry", "label"]],
    ["employmentType", ["typeOfEmployment", "label"]],
    ["reference", ["refNumber"]],
    ["applyUrl", ["applyUrl"]],
    ["applyUrl", ["postingUrl"]],
    ["language", ["language", "code"]],
  ],
  body: (job) => [
    ...(at(job, "location", "remote") === true
      ? [{ kind: "field", field: "workplace", value: "remote" } as const]
      : []),
    ...(at(job, "location", "hybrid") === true
      ? [{ kind: "field", field: "workplace", value: "hybrid" } as const]
      : []),
    ...["companyDescription", "jobDescription", "qualifications", "additionalInformation"].flatMap((key) =>
      sectionOf(said(at(job, "jobAd", "sections", key, "title")), said(at(job, "jobAd", "sections", key, "text"))),
    ),
  ],
};

/** https://docs.recruitee.com/reference/offers */
const recruitee: Board = {
  knows: (job) => has(job, "title", "careers_url"),
  fields: [
    ["title", ["title"]],
    ["company", ["company_name"]],
    ["location", ["location"]],
    ["city", ["city"]],
    ["country", ["country"]],
    ["department", ["department"]],
    ["employmentType", ["employment_type_code"]],
    ["payMin", ["salary", "min"]],
    ["payMax", ["salary", "max"]],
    ["payCurrency", ["salary", "currency"]],
    ["payPeriod", ["salary", "period"]],
    ["deadline", ["close_at"]],
    ["applyUrl", ["careers_apply_url"]],
    ["applyUrl", ["careers_url"]],
  ],
  body: (job) => [
    ...(["remote", "hybrid", "on_site"] as const).flatMap((key): Piece[] =>
      job[key] === true ? [{ kind: "field", field: "workplace", value: key === "on_site" ? "onsite" : key }] : [],
    ),
    ...proseOf(said(job["description"])),
    ...sectionOf("Requirements", said(job["requirements"])),
  ],
};

const BOARDS: readonly Board[] = [recruitee, lever, ashby, workable, smartRecruiters, greenhouse];

/** Under these keys boards give their list of jobs. */
const LISTS = ["jobs", "offers", "content", "results", "postings", "data"];

/** The pieces of every job of a board's answer, be it one job or a list of them; none for what no board gives. */
export function boardJobsIn(value: Json): Piece[][] {
  for (const job of jobsIn(value)) {
    const board = BOARDS.find((one) => one.knows(job));
    if (board)
      return jobsIn(value)
        .filter(board.knows)
        .map((one) => piecesOf(board, one));
  }
  return [];
}

function jobsIn(value: Json): JsonObject[] {
  if (isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  for (const key of LISTS) {
    const list = value[key];
    if (isArray(list) && list.some(isObject)) return list.filter(isObject);
  }
  const only = value["offer"] ?? value["job"];
  return [isObject(only) ? only : value];
}

function piecesOf(board: Board, job: JsonObject): Piece[] {
  const pieces: Piece[] = [];
  for (const [field, path] of board.fields) {
    const value = said(at(job, ...path));
    // "fulltime_permanent"
    if (value !== "")
      pieces.push({ kind: "field", field, value: field === "employmentType" ? value.replaceAll("_", " ") : value });
  }
  return withPayInWords([...pieces, ...board.body(job)]);
}
