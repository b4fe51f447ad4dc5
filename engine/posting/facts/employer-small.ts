import { cut, type Passage } from "../passage.ts";
import type { Reading } from "../reading.ts";

/** Employers that write themselves small: "At oven you will …", "Chez oven, …", "oven is a bakery that …". */

const SMALL = String.raw`(?<it>\p{Ll}[\p{L}\d-]{2,20}(?:\.[a-z]{2,4})?)`;
const SAID: readonly RegExp[] = [
  new RegExp(String.raw`^(?:Hi|Hello|Hey)?[,!]? ?[Ww]e(?:['’]re| are) ${SMALL}(?=[,.!–—-]|$)`, "u"),
  new RegExp(String.raw`(?:^|[.!?] )At ${SMALL},? (?:we|you|everyone|our)\b`, "u"),
  new RegExp(
    String.raw`^${SMALL} is (?:an?|the) [^.!?]{0,60}\b(?:company|consultancy|co-?operative|agency|studio|start-?up|firm|organi[sz]ation|foundation|laboratory|bakery|restaurant|shop|school|clinic|non-?profit|collective)\b`,
    "u",
  ),
  new RegExp(String.raw`^${SMALL} (?:is hiring|is looking for|seeks) `, "u"),
  new RegExp(String.raw`\bChez ${SMALL},? (?:nous|vous|tu|on)\b`, "u"),
  new RegExp(String.raw`^${SMALL} (?:recrute|recherche|est une?|c['’]est une?) `, "u"),
  new RegExp(String.raw`^(?:La coopérative|L['’]association|La société|L['’]agence)(?: \p{Ll}+)? ${SMALL}$`, "u"),
  new RegExp(String.raw`\bWir sind ${SMALL}(?=[,.!–—-]|$)`, "u"),
  new RegExp(String.raw`\bBei ${SMALL} (?:wirst|erwarte\p{L}*|arbeite\p{L}*|bist|finde\p{L}*|haben|sind) `, "u"),
  new RegExp(String.raw`^${SMALL} (?:sucht|ist ein\p{Ll}*) `, "u"),
  new RegExp(String.raw`^(?:En|Na|No) ${SMALL},? (?:buscamos|somos|creemos|trabajamos|você|acreditamos)\b`, "u"),
];
/** Small words that stand in the same places. */
const NO_NAME =
  /^(?:home|work|first|times|present|least|last|best|night|school|university|college|heart|scale|this|that|these|those|our|your|their|the|any|all|each|every|some|once|lunch|noon|nous|vous|moi|toi|lui|elle|eux|ces|des|les|une?|uns|dir|uns|mir|ihm|ihr|euch|diese\p{Ll}*|unsere\p{Ll}*|deine?\p{Ll}*|ihre?\p{Ll}*|hier|not|also|now|here|there|what|who|what|how|always|just|only|very|both|more|hiring|looking|proud|excited|happy|based|located|remote|growing|passionate|committed|nuestra|nuestro|esta|este|nossa|nosso|situado|gerne?|jetzt|heute|dies|das|es|sie|er|on|ce|cela|il|ici|team|job|role|poste|stelle|puesto|vaga)$/u;
/** Found so often at all, and in so many of these places. */
const LEAST_TIMES = 2;
const LEAST_SAID = 2;
const MOST_NAMES = 20;

/** Names that at least two sentences use as their employer's, or one that the text names over and over. */
export function smallNames(reading: Reading): readonly Passage[] {
  const found = new Map<string, { readonly words: Passage; said: number }>();
  for (const statement of reading.statements)
    for (const sentence of statement.sentences)
      for (const pattern of SAID) {
        const match = pattern.exec(sentence.plain);
        const it = match?.groups?.["it"];
        if (match === null || it === undefined || NO_NAME.test(it) || found.size > MOST_NAMES) continue;
        const at = match.index + match[0].indexOf(it);
        const known = found.get(it) ?? { words: cut(sentence, at, at + it.length), said: 0 };
        known.said += 1;
        found.set(it, known);
      }
  return [...found].flatMap(([name, { words, said }]) => {
    const times = reading.text.match(new RegExp(String.raw`(?<![\p{L}\d@/.-])${name}(?![\p{L}\d])`, "gu"))?.length ?? 0;
    return times >= LEAST_TIMES && (said >= LEAST_SAID || times > LEAST_TIMES) ? [words] : [];
  });
}
