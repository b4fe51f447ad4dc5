import type { FilmRecord, PostingRecord } from "../release/manifest.ts";
import type { PlaceOf } from "./source-links.ts";
import { linkAddress, markdown } from "./untrusted.ts";

const MAX_TITLE_CHARS = 120;
const POSTER_WIDTH_PX = 240;

/** "[Cook](https://…) · 30 s · 1920×1080": a film with its links. */
export function filmLine({ title, durationS, width, height, video, captions }: FilmRecord): string {
  const parts = [
    link(markdown(title, MAX_TITLE_CHARS), video.url),
    `${Number(durationS.toFixed(1))} s`,
    `${width}×${height}`,
    ...(captions === null ? [] : [link("captions", captions.url)]),
  ];
  return parts.join(" · ");
}

/** A posting's films with the poster of the first. */
export function filmSection({ path, films, closed }: PostingRecord, placeOf: PlaceOf): string {
  const [first] = films;
  const poster = first?.poster?.url === undefined ? null : linkAddress(first.poster.url);
  const video = first === undefined ? null : linkAddress(first.video.url);
  return [
    `#### ${markdown(first?.title ?? path, MAX_TITLE_CHARS)}`,
    "",
    ...(poster === null || video === null
      ? []
      : [`<a href="${video}"><img src="${poster}" width="${POSTER_WIDTH_PX}" alt="Poster of the film"></a>`, ""]),
    ...films.map((film) => `- ${filmLine(film)}`),
    ...(closed === null ? [] : ["", `Closed: ${markdown(closed)}.`]),
    "",
    `Made of ${placeOf(path)}.`,
    "",
  ].join("\n");
}

function link(text: string, url: string): string {
  const address = linkAddress(url);
  return address === null ? text : `[${text}](${address})`;
}
