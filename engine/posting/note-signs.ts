import { employmentIn } from "./facts/employment.ts";
import { tellsDuties, toldKinds } from "./facts/told.ts";
import { namesJob } from "./lexicon/roles.ts";
import { moneyIn } from "./money.ts";
import { isNote, notedIn, sentencesOf } from "./note.ts";
import type { Reading } from "./reading.ts";

/**
 * What tells a note that offers a job from another short text: somebody is needed, at such hours, for such pay, and may call or
 * write; and something is said of the work. None of these by itself tells anything.
 */

/** So much together does: each counts one, what is said of the work two at most. */
const ENOUGH = 4;
const MOST_TOLD = 2;
const ADDRESS = /\S@\S+\.\S|https?:|www\.|\d{2,5}[ /.-]?\d{3}[\d ./-]*\d/u;

/** Whoever looks for work, a flat or a cat, or sells something, says much the same. */
const OFFERS_NO_JOB =
  /\b(?:flat|apartment|room|house|cottage) (?:near|in|to (?:rent|let))\b|\b(?:for sale|to let|lost (?:cat|dog)|reward|selling (?:my|our|a))\b|(?<!\p{L})(?:(?:2|3|4)?-?zimmer|wohnung|zu verkaufen|verkaufe|zu vermieten|entlaufen|à vendre|à louer|appartement|maison à|se vende|vendo|se alquila|alquilo|piso en|vende-se|aluga-se|alugo)(?!\p{L})|求租|出租|转让|寻(?:猫|狗)|譲ります|\b(?:seek(?:s|ing)?|looking for|available for) (?:a |an |new |part-time |full-time )?(?:work|position|job|post|employment)\b|\bsuche? (?:ich )?(?:eine? |neue )?(?:arbeit|stelle|anstellung|beschäftigung)(?!\p{L})|(?<!\p{L})cherche (?:un |du )?(?:emploi|travail|poste)(?!\p{L})|(?<!\p{L})busco (?:trabajo|empleo)|(?<!\p{L})procuro (?:trabalho|emprego)|求职|仕事を探し/iu;

/** True for a note that offers a job. */
export function offersInNote(reading: Reading): boolean {
  if (!isNote(reading) || OFFERS_NO_JOB.test(reading.text)) return false;
  const sentences = [...sentencesOf(reading)];
  const says = (what: "opening" | "hours" | "reach"): boolean =>
    sentences.some((sentence) => notedIn(sentence, reading, what).next().done === false);
  // Somebody good with children is no dentist: the job is named, or what is to be done.
  if (!says("opening") || !(sentences.some(({ plain }) => namesJob(plain)) || tellsDuties(reading))) return false;
  const signs = [
    says("hours"),
    says("reach") || ADDRESS.test(reading.text),
    sentences.some(({ plain }) => employmentIn(plain, reading.lexicons).length > 0),
    sentences.some((sentence) => moneyIn(sentence).some(({ named, salary }) => named && salary.period !== null)),
  ].filter(Boolean).length;
  return 1 + signs + Math.min(MOST_TOLD, toldKinds(reading)) >= ENOUGH;
}
