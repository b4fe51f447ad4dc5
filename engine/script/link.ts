import type { Apply } from "../posting/posting.ts";

/** What the last scene shows, says and lets scan. */
export interface ShownLink {
  readonly kind: "url" | "email" | "phone";
  /** As set on screen, at most {@link MAX_LINK_CHARS} characters where it can be. */
  readonly shown: string;
  /** As said; null where it can only be scanned. */
  readonly said: string | null;
  /** What the QR code holds. */
  readonly qr: string;
}

const MAX_LINK_CHARS = 36;

/** Hosts that serve many employers: their name alone leads nowhere. */
const SHARED_HOSTS =
  /(?:lever\.co|greenhouse\.io|ashbyhq\.com|workable\.com|smartrecruiters\.com|recruitee\.com|linkedin\.com|indeed\.\w+|myworkdayjobs\.com|personio\.\w+|bit\.ly|goo\.gl|forms\.gle|google\.com|brassring\.com|github\.com|typeform\.com|teamtailor\.com|bamboohr\.com|icims\.com|notion\.\w+|airtable\.com|afpy\.org|welcometothejungle\.com|feishu\.cn|tinyurl\.com|t\.co)$/iu;
/** Of those, the ones whose first path part is the employer's own page. */
const BOARDS = /(?:lever\.co|greenhouse\.io|ashbyhq\.com|workable\.com|smartrecruiters\.com)$/iu;

export function shownLink(apply: Apply): ShownLink | null {
  if (apply.url !== undefined) {
    const link = ofUrl(apply.url);
    if (link !== null) return link;
  }
  if (apply.email !== undefined)
    return { kind: "email", shown: apply.email, said: apply.email, qr: `mailto:${apply.email}` };
  if (apply.phone !== undefined)
    return { kind: "phone", shown: apply.phone, said: apply.phone, qr: `tel:${apply.phone.replace(/[^\d+]/gu, "")}` };
  return null;
}

function ofUrl(posted: string): ShownLink | null {
  const scheme = /^https?:\/\//iu.test(posted) ? "" : "https://";
  if (!URL.canParse(scheme + posted)) return null;
  const url = new URL(scheme + posted);
  const qr = scheme + posted;
  const host = url.hostname.replace(/^www\./u, "");
  const path = url.pathname.replace(/\/+$/u, "");
  const first = /^\/[^/]+/u.exec(path)?.[0] ?? "";
  const shared = SHARED_HOSTS.test(host);
  const said = shared ? null : host;
  const candidates = [
    host + path + url.search,
    host + path,
    ...(BOARDS.test(host) && first !== "" ? [host + first] : []),
    host,
  ];
  const shown = candidates.find((candidate) => candidate.length <= MAX_LINK_CHARS) ?? host;
  return { kind: "url", shown, said, qr };
}
