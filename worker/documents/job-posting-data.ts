import { z } from "zod";

/** A job as a page's data tell it. */
export interface PostingData {
  /** Its facts, a line each. */
  readonly head: string;
  /** Its description, HTML; null without. */
  readonly html: string | null;
}

const TEXT = z.string().max(200_000).optional().catch(undefined);
const one = <T extends z.ZodType>(schema: T) =>
  z
    .union([schema, z.array(schema).transform(([first]) => first)])
    .optional()
    .catch(undefined);

/** https://schema.org/JobPosting, as far as a film tells it; what is of another kind is passed over. */
const JOB_POSTING = z.object({
  title: TEXT,
  description: TEXT,
  hiringOrganization: one(z.union([z.string(), z.object({ name: TEXT }).transform(({ name }) => name)])),
  jobLocation: one(
    z.object({
      address: z
        .union([
          z.string(),
          z
            .object({ addressLocality: TEXT, addressRegion: TEXT, addressCountry: TEXT })
            .transform(({ addressLocality, addressRegion, addressCountry }) =>
              [addressLocality, addressRegion, addressCountry].filter((part) => part !== undefined).join(", "),
            ),
        ])
        .optional()
        .catch(undefined),
    }),
  ),
  employmentType: one(z.string()),
  validThrough: TEXT,
  baseSalary: z
    .object({
      currency: TEXT,
      value: z.union([
        z.number().transform(String),
        z
          .object({
            value: z.number().optional(),
            minValue: z.number().optional(),
            maxValue: z.number().optional(),
            unitText: TEXT,
          })
          .transform(({ value, minValue, maxValue, unitText }) =>
            [
              [value ?? minValue, value === undefined ? maxValue : undefined].filter((n) => n !== undefined).join("–"),
              unitText === undefined ? "" : ` per ${unitText.toLowerCase()}`,
            ].join(""),
          ),
      ]),
    })
    .optional()
    .catch(undefined),
});

/** Levels of a graph that are looked into. */
const MOST_DEPTH = 4;

/** The job in a page's JSON-LD; null if there is none. */
export function postingIn(json: string): PostingData | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return null;
  }
  const found = find(data, MOST_DEPTH);
  const parsed = found === null ? null : JOB_POSTING.safeParse(found);
  if (parsed?.success !== true) return null;
  const { title, hiringOrganization, jobLocation, employmentType, validThrough, baseSalary, description } = parsed.data;
  if (title === undefined && description === undefined) return null;
  const facts = {
    Company: hiringOrganization,
    Location: jobLocation?.address,
    "Employment type": employmentType?.replaceAll("_", " ").toLowerCase(),
    Salary: baseSalary === undefined ? undefined : `${baseSalary.value} ${baseSalary.currency ?? ""}`.trim(),
    "Apply by": validThrough?.slice(0, 10),
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [`${name}: ${value}`],
  );
  return { head: [`# ${title ?? "Job posting"}`, ...lines].join("\n"), html: description ?? null };
}

function find(data: unknown, depth: number): object | null {
  if (typeof data !== "object" || data === null || depth === 0) return null;
  if (Array.isArray(data)) {
    for (const each of data.slice(0, 100)) {
      const found = find(each, depth - 1);
      if (found !== null) return found;
    }
    return null;
  }
  if ("@type" in data && [data["@type"]].flat().includes("JobPosting")) return data;
  return "@graph" in data ? find(data["@graph"], depth - 1) : null;
}
