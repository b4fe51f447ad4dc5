import { isPlace } from "../lexicon/places.ts";
import { namesJob } from "../lexicon/roles.ts";
import { type Passage, cut } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, frontValues } from "../reading.ts";
import { fold, holdsWords, hostsIn } from "./employer-domain.ts";
import { CREDIT } from "./employer-name.ts";

/**
 * Names that a posting keeps coming back to as its employer's: "the Acruza team", "Acruza develops …", "at Acruza", and
 * `acruza.example` in a link. One of these says little; together they do.
 */

/** A name of capitals, or with one inside: "Blue Oven", "King L. Wu & Associates", "lowRISC", "SixSq", "2i2c". */
const NAME =
  /(?<![\p{L}\p{N}.@/_-])(?:\p{Lu}[\p{L}\p{N}’'&-]*|\p{Ll}{1,8}\p{Lu}[\p{L}\p{N}]*|\d{1,2}\p{Ll}[\p{L}\d]{2,})(?:(?:,? (?:&|and|und|et|y|e) | (?:of|for|de|du|des|do|da|für) (?:the |la |l['’])?| )(?:\p{Lu}\.|\p{Lu}[\p{L}\p{N}’'&-]*|\p{Ll}{1,8}\p{Lu}[\p{L}\p{N}]*)){0,5}/gu;
const AT =
  /(?:^|[\s(])(?:at|join|joining|with|within|for|of|by|about|represent|bei|beim|von|chez|à|de|du|en|na|no|da|do|com|con)(?: the| der| dem| la| le| l['’]| a| o| el)? $/iu;
const TEAM =
  /^(?:['’]s|[- ](?:team|family|community|crew|staff|group|équipe|equipe|equipo|familia|família|familie|mitarbeiter))(?!\p{L})/iu;
const TEAM_OF =
  /(?:équipe|equipo|equipe|team|familia|família|fundador[ae]?|founders?|CEO|CTO) (?:de|do|da|of|von|bei|at) (?:la |el |the )?$/iu;
const DOES =
  /^ (?:is|are|was|has|have|will|does|develops?|manages?|builds?|makes?|offers?|provides?|solves?|strives?|helps?|works|creates?|runs|delivers?|supports?|aims?|believes?|seeks?|values|addresses|serves?|operates?|produces?|designs?|brings?|enables?|powers|connects?|speciali[sz]es?|focus(?:es)?|maintains?|employs?|represents?|stands?|ist|sind|hat|bietet|entwickelt|betreibt|steht|unterstützt|baut|vertritt|est|propose|développe|accompagne|conçoit|recrute|es|ofrece|desarrolla|ayuda|busca|oferece|desenvolve|atua)(?! (?:not )?(?:required|needed|necessary|preferred|a plus|a must|desirable|helpful|welcome|von Vorteil|wünschenswert))\b/u;

/** Tools, tongues, papers and days that postings repeat as well. */
const NO_EMPLOYER =
  /^(?:(?:java|type|coffee)script|python|java|rust|go|golang|ruby|rails|ruby on rails|django|react(?: native)?|angular|vue(?:\.?js)?|node(?:\.?js)?|php|laravel|symfony|drupal|wordpress|kotlin|swift|scala|haskell|elixir|clojure|c|c\+\+|sql|mysql|postgres(?:ql)?|mongodb|redis|kafka|spark|hadoop|airflow|dbt|snowflake|looker|tableau|excel|powerpoint|word|office|microsoft(?: (?:office|excel|word|teams|365))?|ms office|google(?: (?:analytics|ads|docs|drive|workspace|cloud))?|salesforce|hubspot|sap|jira|slack|github|gitlab|git|docker|kubernetes|k8s|terraform|ansible|jenkins|linux|unix|windows|mac(?:os| os)?|ios|android|aws|azure|gcp|amazon web services|photoshop|illustrator|indesign|figma|sketch|adobe(?: creative (?:suite|cloud))?|autocad|html5?|css3?|rest|api|apis|graphql|json|xml|agile|scrum|kanban|saas|b2b|b2c|ai|ml|ux|ui|ux\/ui|crm|erp|cv|r[ée]sum[ée]|pdf|faq|gdpr|dsgvo|eu|uk|us|usa|ceo|cto|cfo|coo|hr|rh|it|ngo|phd|ph\.?d|msc|bsc|ba|ma|mba|gcse|dbs|tv[öo]d|bav|smic|rtt|clt|pj|cdi|cdd|sinapi|english|german|french|spanish|portuguese|chinese|japanese|italian|dutch|deutsch|englisch|français|anglais|inglés|español|inglês|português|linkedin|facebook|instagram|twitter|youtube|zoom|stack overflow|open source|software carpentry|data carpentry|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|freitag|christmas|easter|equal opportunity employer|covid(?:-19)?|google maps)$/iu;

const MOST_NAMES = 400;
const LEAST_SCORE = 1.6;
const MOST_SCORE = 2.4;

interface Seen {
  readonly words: Passage;
  count: number;
  readonly cues: Set<keyof typeof CUES>;
}

/** "github.com/acruza": what an account is called. */
const HANDLE =
  /(?<![\w-])(?:www\.)?(?:github|gitlab|facebook|instagram|twitter|x)\.com\/(?:company\/)?([a-z\d_.-]{3,30})/giu;

const CUES = { at: 0.6, team: 0.7, does: 0.7, linked: 0.9, handle: 0.6, titled: 0.7, often: 0.5 } as const;
const OFTEN = 3;

/** Each with how much speaks for it: at most a little more than one sentence that says so would. */
export function repeatedNames(
  reading: Reading,
  title: Fact | null,
): readonly { readonly words: Passage; readonly weight: number }[] {
  const seen = new Map<string, Seen>();
  for (const { words } of reading.statements) {
    // In capitals throughout, every word looks like a name.
    if (!/\p{Ll}/u.test(words.plain)) continue;
    for (const match of words.plain.matchAll(NAME)) {
      if (seen.size > MOST_NAMES) break;
      note(seen, words, match);
    }
  }
  const handles = new Set(Array.from(reading.text.matchAll(HANDLE), ([, handle = ""]) => fold(handle)));
  const links = reading.outline.flatMap((block) => block.links.map(({ url }) => url));
  const hosts = [...hostsIn([reading.text, ...links].join(" ")).keys()].join(" ").replaceAll("-", "");
  const titles = fold(
    frontValues(reading, "pageTitle", "siteName", "title", "abstract")
      .map(({ plain }) => plain)
      .join("\n"),
  );
  const job = fold(title?.value ?? "");
  return [...seen].flatMap(([name, { words, count, cues }]) => {
    if (holdsWords(job, name)) return [];
    const letters = name.replaceAll(/[^\p{L}\p{N}]/gu, "");
    if (letters.length > 3 && hosts.includes(letters)) cues.add("linked");
    if (handles.has(letters)) cues.add("handle");
    if (titles.includes(name)) cues.add("titled");
    if (count >= OFTEN) cues.add("often");
    const weight = [...cues].reduce((sum, cue) => sum + CUES[cue], 0);
    const acts = cues.has("team") || cues.has("does") || cues.has("linked") || cues.has("handle");
    // German writes every noun with a capital.
    const noun = reading.language === "de" && /^\p{Lu}\p{Ll}+$/u.test(words.plain) && !cues.has("linked");
    return !acts || noun || weight < LEAST_SCORE || count < 2 ? [] : [{ words, weight: Math.min(MOST_SCORE, weight) }];
  });
}

function note(seen: Map<string, Seen>, words: Passage, { 0: found, index }: RegExpExecArray): void {
  // "The Acruza …", "About Acruza", "Acruza's"
  const lead =
    /^(?:The|At|About|Join|With|For|Die|Der|Das|Bei|Chez|Le|La|Les|El|O|A|Os|As|En|Na|No|By|In|Of|As|If|Why|Our|Your|We|What|How|Work|Working)\s+/u.exec(
      found,
    )?.[0].length ?? 0;
  const bare = found.slice(lead).replace(/['’]s?$/u, "");
  const name = fold(bare);
  // "Terre des jeunes": a part of a name.
  if (/^ (?:of|de|des|du|da|do|für) \p{Ll}/u.test(words.plain.slice(index + found.length))) return;
  if (bare.length < 3 || NO_EMPLOYER.test(bare) || isPlace(bare) || namesJob(bare)) return;
  const from = index + lead;
  const to = from + bare.length;
  const known = seen.get(name) ?? { words: cut(words, from, to), count: 0, cues: new Set() };
  known.count += 1;
  const [before, after] = [words.plain.slice(0, from), words.plain.slice(to)];
  // "Template by …": of whose page it is, that says nothing.
  if (CREDIT.test(before)) return;
  if (TEAM_OF.test(before)) known.cues.add("team");
  if (AT.test(before) || /^(?:At|About|Join|Bei|Chez|En|Na|No)\s/u.test(found)) known.cues.add("at");
  if (TEAM.test(after)) known.cues.add("team");
  if (/(?:^|[.!?:–—-] )(?:The |Die |Der |Das |La |Le |El |A |O )?$/u.test(before) && DOES.test(after))
    known.cues.add("does");
  seen.set(name, known);
}
