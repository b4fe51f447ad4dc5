import * as z from "zod";

/** What GitHub's REST API answers, as far as it is used; all else is let through unread. */
export const RELEASE = z.object({
  id: z.int(),
  tag_name: z.string(),
  draft: z.boolean(),
  immutable: z.boolean().nullish(),
  name: z.string().nullish(),
  body: z.string().nullish(),
  html_url: z.string(),
  upload_url: z.string(),
});

export const ASSET = z.object({
  id: z.int(),
  name: z.string(),
  size: z.int(),
  state: z.string(),
  digest: z.string().nullish(),
  created_at: z.string(),
});

export const COMPARISON = z.object({
  status: z.string(),
  files: z
    .array(
      z.object({
        filename: z.string(),
        status: z.string(),
        previous_filename: z.string().optional(),
      }),
    )
    .optional(),
});

export const COMMENT = z.object({
  id: z.int(),
  body: z.string().nullish(),
  html_url: z.string(),
});
