import { cuts } from "./cuts.ts";
import { DANGLING } from "./words.ts";

/** Shortens a demand for a list: under "What you bring", "experience with robots" is "robots". */

const KNOWING =
  /^(?:an? )?(?:(?:strong|solid|good|sound|thorough|deep|in-depth|extensive|proven|demonstrated|working|practical|hands-on|relevant|previous|prior|some|excellent|basic|professional|broad|detailed) (?:and )?)*(?:(?:knowledge|understanding|command|grasp)(?: of|in)|(?:experience|familiarity|proficiency|expertise|background|skills?) (?:with|in|using|of|on)|experience)(?: the)? /iu;
const ABLE = /^(?:the )?(?:ability|capacity) to /iu;
/** What is left says enough only if it opens with a noun. */
const NO_NOUN =
  /^(?:an?|more|at|working|managing|leading|building|creating|developing|writing|designing|dealing|using|with|in|of|how|what)\s/iu;

/** "At least 1 year of experience in critical care": the years in that, or that alone. */
const PRACTICE =
  /^((?:(?:at least|a minimum of|minimum of|minimum) )?(?:\d[\d+–-]*|one|two|three|four|five|ten|[a-zÀ-ɏ]+ to [a-zÀ-ɏ]+) (?:or more )?years?)['’]?(?: of)? (?:[a-zÀ-ɏ]+ )?experience ((?:in|with|of|as) .+)$/iu;

/** Two words may stand alone in a list: "Distributed systems". */
const LEAST_WORDS = 2;

export function labels(text: string): readonly string[] {
  const whole = shortened(text);
  const found = [
    whole,
    ...cuts(whole, true, LEAST_WORDS),
    ...cuts(whole, false, LEAST_WORDS),
    ...[text, ...cuts(text, true)].flatMap((one) => {
      const [, years = "", field] = PRACTICE.exec(one) ?? [];
      return field === undefined ? [] : [`${years} ${field}`, `experience ${field}`];
    }),
  ];
  return found.filter((label) => !alternative(whole, label) && !vague(label));
}

function shortened(text: string): string {
  const bare = text.replace(/^(?:an?|the)\s+/iu, "");
  if (ABLE.test(text)) return bare;
  const known = text.replace(KNOWING, "");
  return known === text || known.length < 4 || NO_NOUN.test(known) || /^\p{Ll}+ing\s/u.test(known) ? bare : known;
}

/** "Current standards": two words of which one says nothing. */
function vague(label: string): boolean {
  const [first = "", second = "", third] = label.toLowerCase().split(" ");
  // "2 yrs": of what?
  if (/^(?:\d+\+?|[a-zÀ-ɏ]+) (?:years?|yrs?|months?)$/iu.test(label)) return true;
  return second !== "" && third === undefined && (DANGLING.has(first) || DANGLING.has(second));
}

/** "A degree in systems | or computer engineering": what was cut off would have done instead. */
function alternative(whole: string, cut: string): boolean {
  const off = whole.startsWith(cut) ? whole.slice(cut.length).trim() : "";
  return /^or\s/iu.test(off) || (off.startsWith(",") && /\sor\s/iu.test(off));
}
