import type { Render } from "./relay/session-store.ts";
import type { SessionView } from "./relay/session-view.ts";

/** schema.org's VideoObject, as search engines read it. */
export function videoObject(view: SessionView, film: Render, origin: string): Record<string, unknown> {
  const base = `${origin}/v1/videos/${view.id}`;
  return {
    "@context": "https://schema.org",
    "@type": "VideoObject",
    name: view.title,
    description: view.title,
    uploadDate: new Date(film.ended ?? view.created).toISOString(),
    contentUrl: `${base}/film.mp4`,
    embedUrl: `${base}/embed`,
    ...("poster.jpg" in film.files ? { thumbnailUrl: `${base}/poster.jpg` } : {}),
  };
}

/**
 * The film alone on a page.
 * @param access what its files need in their address, e.g. "key=jrp_…"; may be empty
 */
export function embedPage(view: SessionView, film: Render, access: string): string {
  const query = [`revision=${film.revision}`, access].filter((part) => part !== "").join("&");
  const file = (name: string): string => escapeHtml(`/v1/videos/${view.id}/${name}?${query}`);
  const poster = "poster.jpg" in film.files ? ` poster="${file("poster.jpg")}"` : "";
  const track =
    "captions.vtt" in film.files ? `<track kind="captions" label="Captions" src="${file("captions.vtt")}">` : "";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(view.title)}</title>
<style>html,body{margin:0;height:100%;background:#111}video{display:block;width:100%;height:100%}</style>
<video controls playsinline preload="metadata"${poster} src="${file("film.mp4")}">${track}</video>
</html>
`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
