import { cardinal, digits } from "./numbers.ts";
import { ADDRESS_SIGNS, SPOKEN_DOMAIN_ENDS } from "./terms.ts";
import { neighbour, type Place } from "./token.ts";

const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const SCHEME = /^[a-z]+:\/\//i;
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/;
/** Telephone numbers have 7 to 15 digits (ITU-T E.164). */
const PHONE_DIGITS = [7, 15] as const;

/** Web and mail addresses and telephone numbers. Null for what is none. */
export function spokenAddress(place: Place): string | null {
  const here = neighbour(place, 0);
  if (here === null) return null;
  const { core } = here;
  if (MAIL.test(core) || SCHEME.test(core) || HOST.test(core)) return webAddress(core);
  return inPhoneNumber(place) ? digits(core).replace(/^/, core.startsWith("+") ? "plus " : "") : null;
}

function webAddress(core: string): string {
  // The scheme and "www." are for machines; a closing slash says nothing.
  const plain = core
    .replace(SCHEME, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "");
  const parts = plain.match(/[A-Za-z]+|\d+|[^A-Za-z\d]/g) ?? [];
  return parts
    .map((part) => ADDRESS_SIGNS[part] ?? addressPart(part))
    .filter((said) => said !== "")
    .join(" ");
}

function addressPart(part: string): string {
  if (/^\d+$/.test(part)) return part.length <= 3 && !part.startsWith("0") ? cardinal(Number(part)) : digits(part);
  if (!/^[A-Za-z]+$/.test(part)) return "";
  const spelled = (part.length <= 2 && !SPOKEN_DOMAIN_ENDS.has(part)) || !/[aeiouy]/i.test(part);
  return spelled ? part.toUpperCase().split("").join(" ") : part.toLowerCase();
}

/** Looks at the whole run of figures around a token: "+49 30 5550 1234", "(555) 010-0199". */
function inPhoneNumber({ tokens, at }: Place): boolean {
  const figures = (i: number): boolean => /^\+?\(?\+?\d[\d()./-]*$/.test(bare(tokens[i]?.shown));
  if (!figures(at)) return false;
  let first = at;
  let last = at;
  while (first > 0 && figures(first - 1) && !/[,;]$/.test(tokens[first - 1]?.shown ?? "")) first--;
  while (figures(last + 1) && !/[,;]$/.test(tokens[last]?.shown ?? "")) last++;
  const run = tokens
    .slice(first, last + 1)
    .map(({ shown }) => bare(shown))
    .join(" ");
  const count = run.replace(/\D/g, "").length;
  const [fewest, most] = PHONE_DIGITS;
  if (count < fewest || count > most) return false;
  return /^(?:\+|\(|0\d)/.test(run) || /^\d{3}[-. ]\d{3}[-. ]\d{4}$/.test(run) || /^\d{3}-\d{4}$/.test(run);
}

/** Closing punctuation goes, brackets that are part of the number stay. */
function bare(shown: string | undefined): string {
  return (shown ?? "").replace(/[.,;:!?]+$/, "");
}
