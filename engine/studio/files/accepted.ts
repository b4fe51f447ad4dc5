/** What a session takes, for messages. */
export const ACCEPTED =
  "mp4, mov, avi, webm, mkv; jpg, png, gif, webp, avif; mp3, wav, m4a, aac; txt, md, html, json, docx, pdf; for a brand its brand.yaml, svg, ttf, otf, woff2";
