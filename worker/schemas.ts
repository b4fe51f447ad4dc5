import { z } from "@hono/zod-openapi";

/** Longest text of a posting, as the engine takes it, and of a wish. */
export const MOST_POSTING_CHARACTERS = 200_000;
const MOST_PROMPT_CHARACTERS = 2_000;
const MOST_MESSAGE_CHARACTERS = 20_000;

export const ASPECTS = ["16:9", "9:16", "1:1", "4:5"] as const;
export const LENGTHS_S = [15, 30, 45, 60] as const;

const word = (what: string, example: string): z.ZodString =>
  z
    .string()
    .regex(/^[\p{L}\p{N}#:/._ -]{1,100}$/u, `${what} has 1 to 100 letters, digits and signs of names`)
    .openapi({ example });

const httpsUrl = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .openapi({ example: "https://careers.northwind.example/jobs/17" });

/** What a film is to be; everything that isn't asked for is chosen by the posting. */
const filmShape = {
  prompt: z.string().max(MOST_PROMPT_CHARACTERS).optional().openapi({ example: "Lead with the salary." }),
  length: z
    .union(LENGTHS_S.map((length) => z.literal(length)))
    .optional()
    .openapi({ description: "Seconds.", example: 30 }),
  aspect: z.enum(ASPECTS).optional().openapi({ example: "9:16" }),
  voice: word("voice", "slt").optional(),
  music: word("music", "warm").optional(),
  theme: word("theme", "editorial").optional(),
  brand: word("brand", "#0a7d5a").optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/, 'language is a BCP 47 tag such as "de"')
    .optional()
    .openapi({ example: "en" }),
};
export const FilmOptions = z.strictObject(filmShape).openapi("FilmOptions");
export type FilmOptions = z.infer<typeof FilmOptions>;

const WebhookTarget = z
  .strictObject({
    url: httpsUrl,
    secret: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, "a Standard Webhooks secret: whsec_ and base64 of 24 to 64 bytes")
      .optional()
      .openapi({ description: "Signs the messages; one is made, and told once, if none is given." }),
  })
  .openapi("WebhookTarget");

const text = z.string().trim().min(1).max(MOST_POSTING_CHARACTERS);
export const PostingSource = z
  .union([
    z.strictObject({ text }),
    z.strictObject({ markdown: text }),
    z.strictObject({ html: text }),
    z.strictObject({ url: httpsUrl }),
    z.strictObject({ upload: z.string().regex(/^upl_[0-9a-z]{26}$/) }),
  ])
  .openapi("PostingSource");
export type PostingSource = z.infer<typeof PostingSource>;

export const NewVideo = z
  .strictObject({ posting: PostingSource, ...filmShape, webhook: z.union([httpsUrl, WebhookTarget]).optional() })
  .openapi("NewVideo", { example: { posting: { markdown: "# Baker\nNorthwind Bakery, Leeds …" }, length: 30 } });
export type NewVideo = z.infer<typeof NewVideo>;

export const NewMessage = z
  .union([
    z.strictObject({ text: z.string().trim().min(1).max(MOST_MESSAGE_CHARACTERS) }),
    z.strictObject({ edit: z.looseObject({ op: z.string().min(1).max(100) }) }),
  ])
  .openapi("NewMessage", { example: { text: "Make it 15 seconds." } });

export const NewSession = z
  .strictObject({
    title: z.string().trim().min(1).max(200).optional(),
    language: filmShape.language,
    webhook: z.union([httpsUrl, WebhookTarget]).optional(),
  })
  .openapi("NewSession");

export const NewExport = z
  .strictObject({ revision: z.number().int().min(1).optional().openapi({ description: "The newest without." }) })
  .openapi("NewExport");

export const NewKey = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    kind: z.enum(["secret", "publishable"]).default("secret"),
    scope: z.enum(["read", "make", "admin"]).default("make"),
    account: z
      .string()
      .regex(/^[0-9a-z]{16}$/)
      .optional()
      .openapi({ description: "For whom; the operator alone may say it. A new account without." }),
    origins: z.array(z.url().max(300)).max(50).optional(),
    budget: z.number().int().min(0).max(1_000_000).optional().openapi({ description: "Films a month." }),
    expiresInDays: z.number().int().min(1).max(3650).optional(),
  })
  .openapi("NewKey");

export const ProblemBody = z
  .looseObject({
    type: z.string(),
    code: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
  })
  .openapi("Problem");

const Fault = z
  .looseObject({ code: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .openapi("Fault");

const links = z.record(z.string(), z.string());

export const Video = z
  .strictObject({
    id: z.string().openapi({ example: "vid_0123456789abcdefghjkmnpqrs" }),
    title: z.string(),
    status: z.enum(["queued", "making", "rendering", "ready", "failed", "cancelled", "idle"]),
    created: z.iso.datetime(),
    revision: z.number().int().nullable().openapi({ description: "Of the timeline; null before there is one." }),
    summary: z.string().nullable(),
    film: z
      .strictObject({ revision: z.number().int(), bytes: z.number().int().nullable(), urls: links })
      .nullable()
      .openapi({ description: "The newest finished film." }),
    progress: z.number().nullable().openapi({ description: "0 to 100, of the render under way." }),
    problem: Fault.nullable(),
    lastEvent: z.number().int(),
    links,
    webhookSecret: z.string().optional().openapi({ description: "Told once, when it was made." }),
  })
  .openapi("Video");
export type Video = z.infer<typeof Video>;

export const VideoList = z
  .strictObject({
    videos: z.array(z.strictObject({ id: z.string(), title: z.string(), created: z.iso.datetime(), href: z.string() })),
    next: z.string().nullable().openapi({ description: "Cursor of the next page; null at the end." }),
  })
  .openapi("VideoList");

export const Accepted = z.strictObject({ run: z.string(), links }).openapi("Accepted");

export const ExportView = z
  .strictObject({
    id: z.string(),
    revision: z.number().int(),
    state: z.enum(["waiting", "asked", "copying", "done", "failed", "cancelled"]),
    progress: z.number(),
    links,
  })
  .openapi("Export");

export const Timeline = z
  .strictObject({ summary: z.string().nullable(), draft: z.unknown().nullable(), video: Video })
  .openapi("Timeline");

export const KeyView = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["secret", "publishable"]),
    scope: z.enum(["read", "make", "admin"]),
    name: z.string(),
    origins: z.array(z.string()).nullable(),
    budget: z.number().nullable(),
    created: z.iso.datetime(),
    expires: z.iso.datetime().nullable(),
    revoked: z.iso.datetime().nullable(),
    key: z.string().optional().openapi({ description: "The key itself: told once, when it is made." }),
    account: z.string().optional(),
  })
  .openapi("Key");
export const KeyList = z.strictObject({ keys: z.array(KeyView) }).openapi("KeyList");

export const CreditsView = z
  .strictObject({ available: z.number(), frozen: z.number(), total: z.number() })
  .openapi("Credits");

export const TokenView = z
  .strictObject({ token: z.string(), credits: z.number().nullable(), expiresAt: z.string().nullable() })
  .openapi("Token");

export const TicketView = z
  .strictObject({ ticket: z.string(), expires: z.iso.datetime(), events: z.string() })
  .openapi("Ticket");

export const DeliveryView = z
  .strictObject({
    id: z.string(),
    type: z.string(),
    state: z.enum(["waiting", "delivered", "failed"]),
    attempts: z.number().int(),
    status: z.number().int().nullable(),
    created: z.iso.datetime(),
  })
  .openapi("Delivery");
export const DeliveryList = z.strictObject({ deliveries: z.array(DeliveryView) }).openapi("DeliveryList");

export const UploadView = z
  .strictObject({
    id: z.string(),
    partBytes: z.number().int(),
    parts: z.number().int(),
    received: z.array(z.number().int()),
    expires: z.iso.datetime(),
    links,
  })
  .openapi("Upload");
export const NewUpload = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    type: z.string().max(100).optional(),
    bytes: z.number().int().min(1).max(200_000_000),
  })
  .openapi("NewUpload");

/** `{id}` of a path. */
export const IdParam = z.object({
  id: z
    .string()
    .regex(/^(?:vid|ses)_[0-9a-z]{26}$/)
    .openapi({ param: { name: "id", in: "path" }, example: "vid_0123456789abcdefghjkmnpqrs" }),
});
