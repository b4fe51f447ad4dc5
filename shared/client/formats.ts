/** What the protocol takes, by extension, and what each is called in a header. */

const MEDIA: Readonly<Record<string, string>> = {
  mp4: "video/mp4",
  mov: "video/quicktime",
  avi: "video/x-msvideo",
  webm: "video/webm",
  mkv: "video/x-matroska",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  mp3: "audio/mpeg",
  wav: "audio/wav",
  m4a: "audio/mp4",
  aac: "audio/aac",
};

const DOCUMENTS: Readonly<Record<string, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  markdown: "text/markdown",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html",
  htm: "text/html",
};

/** What a company's brand consists of; a studio takes it. */
const BRANDS: Readonly<Record<string, string>> = {
  yaml: "application/yaml",
  yml: "application/yaml",
  json: "application/json",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  otf: "font/otf",
  woff2: "font/woff2",
};

/** A file's content type and what it is to a film; null if the protocol does not take it. */
export function formatOf(name: string): { readonly contentType: string; readonly document: boolean } | null {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (Object.hasOwn(MEDIA, extension)) return { contentType: MEDIA[extension] ?? "", document: false };
  if (Object.hasOwn(DOCUMENTS, extension)) return { contentType: DOCUMENTS[extension] ?? "", document: true };
  if (Object.hasOwn(BRANDS, extension)) return { contentType: BRANDS[extension] ?? "", document: false };
  return null;
}
