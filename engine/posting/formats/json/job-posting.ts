import type { FrontMatterField } from "../../front-matter-keys.ts";
import type { Piece } from "../piece.ts";
import { withApplyAddress } from "./apply-address.ts";
import { sectionOf } from "./markup.ts";
import { withPayInWords } from "./pay.ts";
import { type Json, type JsonObject, at, isArray, isObject, listOf, said } from "./value.ts";

/** Deeper in its data no site puts a posting. */
const MAX_DEPTH = 6;
const MAX_POSTINGS = 50;

/** The pieces of every `JobPosting` (https://schema.org/JobPosting) in a value: alone, in a list, in an `@graph`. */
export function jobPostingsIn(value: Json | null): Piece[][] {
  const found: JsonObject[] = [];
  const visit = (here: Json | undefined, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_POSTINGS) return;
    if (isArray(here)) for (const one of here) visit(one, depth + 1);
    if (!isObject(here)) return;
    if (isJobPosting(here)) found.push(here);
    else for (const key of ["@graph", "mainEntity", "itemListElement", "item"]) visit(here[key], depth + 1);
  };
  visit(value ?? undefined, 0);
  return found.map((data) => withApplyAddress(withPayInWords(jobPosting(data))));
}

export function isJobPosting(value: JsonObject): boolean {
  return listOf(value["@type"]).some((type) => /(?:^|[/:])JobPosting$/u.test(said(type)));
}

function jobPosting(data: JsonObject): Piece[] {
  const pieces: Piece[] = [];
  const add = (field: FrontMatterField, value: Json | undefined): void => {
    for (const one of listOf(value)) {
      const text = said(one);
      if (text !== "") pieces.push({ kind: "field", field, value: text });
    }
  };
  add("title", data["title"] ?? data["name"]);
  add("company", at(data, "hiringOrganization", "name") ?? data["hiringOrganization"]);
  for (const location of listOf(data["jobLocation"])) {
    const address = at(location, "address") ?? location;
    if (typeof address === "string") add("location", address);
    add("city", at(address, "addressLocality"));
    add("region", at(address, "addressRegion"));
    add("country", at(address, "addressCountry", "name") ?? at(address, "addressCountry"));
    if (at(address, "addressLocality") === undefined) add("location", at(location, "name"));
  }
  if (/TELECOMMUTE/iu.test(said(data["jobLocationType"]))) add("workplace", "remote");
  add("employmentType", data["employmentType"]);
  const base = data["baseSalary"] ?? data["estimatedSalary"];
  const value = at(base, "value");
  if (typeof base === "string" || typeof base === "number") add("salary", base);
  add("payMin", at(value, "minValue") ?? at(base, "minValue"));
  add("payMax", at(value, "maxValue") ?? at(base, "maxValue"));
  if (at(value, "minValue") === undefined) add("salary", at(value, "value") ?? (isObject(value) ? undefined : value));
  add("payCurrency", at(base, "currency") ?? data["salaryCurrency"]);
  add("payPeriod", at(value, "unitText") ?? at(base, "unitText"));
  add("deadline", data["validThrough"]);
  add("startDate", data["jobStartDate"]);
  add("industry", at(data, "industry", "name") ?? data["industry"]);
  add("department", at(data, "employmentUnit", "name") ?? at(data, "hiringOrganization", "department", "name"));
  add("reference", at(data, "identifier", "value") ?? (isObject(data["identifier"]) ? undefined : data["identifier"]));
  add("applyUrl", data["applyUrl"] ?? data["applicationUrl"] ?? at(data, "applicationContact", "url"));
  add("url", data["url"]);
  add("email", at(data, "applicationContact", "email"));
  add("phone", at(data, "applicationContact", "telephone"));
  const prose = (heading: string, key: string): void => {
    const text = listOf(data[key])
      .map((one) => said(isObject(one) ? (one["description"] ?? one["name"]) : one))
      .filter((one) => one !== "");
    const only = text[0];
    if (text.length > 1 && text.every((one) => one.length < 300)) {
      pieces.push({ kind: "heading", level: 2, runs: [{ text: heading }] });
      for (const one of text) pieces.push({ kind: "entry", depth: 0, runs: [{ text: one }] });
    } else if (only !== undefined) {
      pieces.push(...sectionOf(heading, text.join("\n\n")));
    }
  };
  prose("", "description");
  prose("Responsibilities", "responsibilities");
  prose("Requirements", "qualifications");
  prose("Requirements", "experienceRequirements");
  prose("Requirements", "skills");
  prose("Benefits", "jobBenefits");
  prose("", "incentiveCompensation");
  return pieces;
}
