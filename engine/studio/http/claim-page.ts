import { Hono } from "hono";
import { html } from "hono/html";
import { parseDraft, summary } from "../../../shared/draft/index.ts";
import type { StudioParts } from "../parts.ts";
import type { Session } from "../store/sessions.ts";
import { StudioError } from "../studio-error.ts";
import type { StudioEnv } from "./requests.ts";

/** Nothing of the page comes from elsewhere, nothing runs, and its address, which is a secret, is told to nobody. */
const HEADERS = {
  "Content-Security-Policy": "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};
const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}video{width:100%}";

/** What a claim link opens in a browser: a session's timeline and films, to look at. */
export function claimPage({ sessions, queue, urls, secret }: StudioParts): Hono<StudioEnv> {
  const routes = new Hono<StudioEnv>();
  routes.get("/workspace/claim", (c) => {
    const session = sessions.claimed(secret.hash(c.req.query("ct") ?? ""));
    if (session === null) {
      throw new StudioError("not-found", "This link is not good, or not any more. Ask whoever sent it for a new one.");
    }
    const films = queue
      .ofSession(session.id)
      .map(({ key, title }) => ({ title, url: urls.to("film", key, `${title}.mp4`) }));
    return c.html(page(session, sessions.work(session.id).draft, films), 200, HEADERS);
  });
  return routes;
}

function page(
  { taskName, language }: Session,
  draft: string | null,
  films: readonly { readonly title: string; readonly url: string }[],
) {
  const chinese = /^zh\b/iu.test(language);
  const empty = chinese ? "时间线为空。" : "The timeline is empty.";
  const told = draft === null ? empty : summary(parseDraft(draft), chinese ? "zh" : "en");
  return html`<!doctype html>
    <html lang="${chinese ? "zh" : "en"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${taskName}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <h1>${taskName}</h1>
        <p>${told}</p>
        ${films.map(
          ({ title, url }) =>
            html`<h2>${title}</h2>
              <video controls preload="metadata" src="${url}"></video>`,
        )}
      </body>
    </html>`;
}
