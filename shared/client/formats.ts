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

/** A file's content type and what it is to a film; null if the protocol does not take it. */
export function formatOf(name: string): { readonly contentType: string; readonly document: boolean } | null {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  if (Object.hasOwn(MEDIA, extension)) return { contentType: MEDIA[extension] ?? "", document: false };
  if (Object.hasOwn(DOCUMENTS, extension)) return { contentType: DOCUMENTS[extension] ?? "", document: true };
  return null;
}
