import { existsSync } from "node:fs";
import { Hono } from "hono";
import { z } from "zod";
import { draftOf, filesOf, planOf } from "../../draft/index.ts";
import type { StudioParts } from "../parts.ts";
import type { RenderJob } from "../render/render-job.ts";
import { StudioError } from "../studio-error.ts";
import { renderAnswer } from "./answers.ts";
import { authorised } from "./authorised.ts";
import { jsonBody, requireAttribution, type StudioContext, type StudioEnv } from "./requests.ts";
import { sendFile } from "./send-file.ts";
import { baseUrl } from "./session-routes.ts";

const renderForm = z.object({
  id: z
    .string()
    .regex(/^[\w.:-]{1,128}$/u, "expected 1 to 128 letters, digits or _ . : -, such as render_1764322800000"),
  sessionId: z.string().max(200),
  draft: z.unknown(),
  output: z
    .object({
      format: z.literal("mp4", { error: "films are mp4" }).default("mp4"),
      quality: z.enum(["high", "medium", "low", "preview"]).default("high"),
    })
    .prefault({}),
});

/** Exports. */
export function renderRoutes({ config, tokens, sessions, files, queue, urls }: StudioParts): Hono<StudioEnv> {
  const routes = new Hono<StudioEnv>();
  routes.use("/api/render/*", authorised(tokens));

  const wire = (job: RenderJob, c: StudioContext): Record<string, unknown> => {
    const { id, status, progress, title, key, error } = job;
    if (status === "completed") {
      const base = baseUrl(c, config.publicUrl);
      const url = base + urls.to("film", key, `${title}.mp4`);
      const files = existsSync(queue.posterOf(key))
        ? { "poster.jpg": base + urls.to("poster", key, `${title}.jpg`) }
        : {};
      return { id, status, progress, output: { url, files }, outputUrl: url };
    }
    return { id, status, progress, ...(error === null ? {} : { error }) };
  };

  const requireGate = (c: StudioContext): void => {
    if (config.exportGate === "open") return;
    requireAttribution(c);
    if (config.exportGate === "operators" && c.get("user").kind !== "operator") {
      throw new StudioError("export-blocked", "Register or upgrade your plan to unlock export.", {
        data: { bind_id: c.get("user").id },
      });
    }
  };

  routes.post("/api/render/proxy/lambda", async (c) => {
    const { id, sessionId, draft, output } = await jsonBody(c, renderForm, config.limits.jsonBytes);
    const user = c.get("user");
    requireGate(c);
    const session = sessions.find(sessionId, user.id);
    // What counts is kept and nothing else: the same film, the same text.
    const plan = planOf(draft);
    for (const { hash, name } of filesOf(plan)) {
      if (!files.belongs(hash, user.id)) {
        throw new StudioError(
          "bad-draft",
          `The draft names the file ${name} (${hash}), which you have not uploaded. Upload it, and render again.`,
        );
      }
    }
    const quality = output.quality === "high" || output.quality === "medium" ? "high" : "preview";
    const { title } = plan.timeline;
    const job = queue.add({
      id,
      userId: user.id,
      sessionId: session.id,
      title,
      draft: JSON.stringify(draftOf(plan)),
      quality,
    });
    return renderAnswer(wire(job, c), 202);
  });

  routes.get("/api/render/proxy/lambda/:id", (c) =>
    renderAnswer(wire(queue.find(c.req.param("id"), c.get("user").id), c)),
  );

  routes.post("/api/render/proxy/lambda/:id/cancel", (c) =>
    renderAnswer(wire(queue.cancel(c.req.param("id"), c.get("user").id), c)),
  );

  routes.get("/api/render/proxy/:id/download", (c) => {
    const { status, key, title } = queue.find(c.req.param("id"), c.get("user").id);
    if (status !== "completed") {
      throw new StudioError(
        "conflict",
        `This render is ${status}; expected it completed. Ask for its status until it is.`,
        { data: { status } },
      );
    }
    return sendFile(c.req.raw, { path: queue.filmOf(key), type: "video/mp4", etag: key, saveAs: `${title}.mp4` });
  });
  return routes;
}
