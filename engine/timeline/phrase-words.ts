/**
 * Words that begin a phrase: articles, prepositions, and what joins one part of a sentence to the next. A caption may well begin
 * with one, and ends with none.
 */
const BEGINNING = new Set(
  (
    "a an the of in on at to for by with from into about than per as and or but & who that which " +
    "der die das den dem des ein eine einen einem einer eines für mit von vom und oder sowie im bei beim zum zur auf an aus nach über unter vor " +
    "durch um ab wie als pro dass wo " +
    "le la les un une de du des d' à au aux en dans sur pour par chez avec et ou qui que " +
    "el los las una del al con por y o e para su sus " +
    "os um uma da do das dos em no na nos nas com pelo pela ao"
  ).split(" "),
);

/** Words that end no caption, though they begin no phrase: what they say comes next. */
const OPENING = new Set("is are our your you'll you’ll we we're we’re i".split(" "));

/** What belongs to the verb before it: "carry out". */
const PARTICLES = new Set("out up off down away back".split(" "));

/** Single characters that are words in Chinese, before which or after which one may pause. */
const CHINESE_WORDS = new Set("的和与或及的在是为将请从到对向把被让以并而也都还就不等至");

/** Words that lean on what comes before them more than others: "a love of books". */
const LEANING = new Set("of de du des do da dos del von vom".split(" "));

/** Whether a phrase leans on the one before it. */
export function leans(word: string): boolean {
  return LEANING.has(word.toLowerCase()) || /^d['’]/iu.test(word);
}

export function beginsPhrase(word: string): boolean {
  return BEGINNING.has(word.toLowerCase()) || /^(?:d|l|qu)['’]/iu.test(word) || /^[和与或及并]/u.test(word);
}

export function awaitsNext(word: string): boolean {
  return BEGINNING.has(word.toLowerCase()) || OPENING.has(word.toLowerCase());
}

/** Whether a word belongs to the one before it. */
export function clings(word: string): boolean {
  return PARTICLES.has(word.toLowerCase()) || isCharacter(word);
}

/** Whether a word is a single Chinese character that is more likely part of one. */
export function isCharacter(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word) && !CHINESE_WORDS.has(word);
}
