import type { TraceRow } from "../script/index.ts";

/** A scene as the sheet shows it. */
export interface SheetScene {
  readonly id: string;
  /** Seconds from the start of the film. */
  readonly startS: number;
  readonly lengthS: number;
  readonly copy: readonly string[];
  readonly narration: string;
  readonly evidence: readonly TraceRow[];
  readonly jpeg: Buffer;
}

export interface SheetFilm {
  readonly title: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly theme: string;
  readonly lengthS: number;
}

/**
 * A page with every scene of a film: how it looks, what it shows and says, and the words of the posting it rests on.
 * @param poster JPEG
 */
export function sheetPage(film: SheetFilm, scenes: readonly SheetScene[], poster: Buffer): string {
  const title = escaped(film.title);
  return `<!doctype html>
<html lang="${escaped(film.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: storyboard</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${title}</h1><p>${film.lengthS} s, ${film.width}×${film.height}, theme ${escaped(film.theme)}, ${scenes.length} scenes</p></header>
<main>
${scenes.map((scene) => section(scene, film)).join("\n")}
<section><img src="data:image/jpeg;base64,${poster.toString("base64")}" width="${film.width}" height="${film.height}" alt="${title}">
<div><h2>Poster</h2></div></section>
</main>
</body>
</html>
`;
}

const STYLE = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0 auto;max-width:72rem;padding:2rem 1rem}
h1{margin:0;line-height:1.2}h2{font-size:1rem;margin:0 0 .5rem}
header p,time{opacity:.7;font-weight:400}
section{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:1.5rem;padding:1.5rem 0;border-top:1px solid #8884}
img{display:block;width:100%;height:auto;max-height:36rem;object-fit:contain;object-position:left top}
dl{margin:0}dt{font-size:.8rem;opacity:.7;margin-top:.75rem}dd{margin:0}
ul{margin:0;padding-left:1.1rem}q{opacity:.8}
@media(max-width:48rem){section{grid-template-columns:1fr}}
@media print{section{break-inside:avoid}}
`;

function section(scene: SheetScene, { width, height }: SheetFilm): string {
  const evidence = scene.evidence.map(({ text, quote }) => `<li>${escaped(text)}: <q>${escaped(quote)}</q></li>`);
  return `<section>
<img src="data:image/jpeg;base64,${scene.jpeg.toString("base64")}" width="${width}" height="${height}" alt="${escaped(scene.copy.join(" / "))}">
<div><h2>${escaped(scene.id)} <time>${scene.startS.toFixed(1)}–${(scene.startS + scene.lengthS).toFixed(1)} s</time></h2>
<dl><dt>Shows</dt><dd>${escaped(scene.copy.join(" / "))}</dd>
<dt>Says</dt><dd>${escaped(scene.narration)}</dd>
<dt>From the posting</dt><dd><ul>${evidence.join("")}</ul></dd></dl></div>
</section>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
