import type { IntakeLimits } from "./limits.ts";

/** What a `Content-Type` header tells. */
export interface ContentType {
  /** In lower case, without parameters, such as `text/html`. */
  readonly contentType?: string;
  /** As the server wrote it, true or not, without quotes. */
  readonly charset?: string;
}

export function readContentType(header: string | undefined): ContentType {
  const type = /^\s*([\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100})\s*(?:;|$)/u.exec(header ?? "")?.[1];
  const charset = /;\s*charset\s*=\s*"?([^\s";,]{1,64})/iu.exec(header ?? "")?.[1];
  return {
    ...(type === undefined ? {} : { contentType: type.toLowerCase() }),
    ...(charset === undefined ? {} : { charset }),
  };
}

/** Documents carry pictures and fonts. */
const DOCUMENTS: readonly string[] = [
  "application/pdf",
  "application/x-pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
];

/** How large a body of this type may be, in bytes. */
export function limitFor({ contentType = "" }: ContentType, limits: IntakeLimits): number {
  return DOCUMENTS.includes(contentType) ? limits.documentBytes : limits.textBytes;
}
