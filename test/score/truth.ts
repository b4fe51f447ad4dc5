import { z } from "zod";

const values = z.array(z.union([z.string(), z.number(), z.boolean()]).nullable());

/** What a careful reader found in one file, by hand. */
const truthSchema = z.looseObject({
  file: z.string(),
  lang: z.string(),
  truth: z.looseObject({
    title: z.string().nullish(),
    company: z.string().nullish(),
    location: z.string().nullish(),
    salary: z.string().nullish(),
    applyUrl: z.string().nullish(),
    email: z.string().nullish(),
    responsibilitiesCount: z.number().nullish(),
    requirementsCount: z.number().nullish(),
    benefitsCount: z.number().nullish(),
  }),
  /** Other answers that are right, by field. */
  truthAlt: z.record(z.string(), values).default({}),
  /** Fields that are not scored in this file. */
  skip: z.array(z.string()).default([]),
  workplace: z.enum(["remote", "hybrid", "onsite"]).nullish(),
  employmentTypeNorm: z.array(z.string()).nullish(),
  jobs: z.array(z.unknown()).nullish(),
});

export type Truth = z.infer<typeof truthSchema>;

/** @throws {Error} which entry is not as expected, what it has and what belongs there */
export function parseTruths(json: unknown): Truth[] {
  const parsed = z.array(truthSchema).safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`index.json is not as expected; compare an entry that is read.\n${z.prettifyError(parsed.error)}`);
}
