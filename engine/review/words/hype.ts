import type { PhraseTable } from "../phrases.ts";

const BRAG = "says nothing of the work, and many good people do not see themselves in it";
const LONG = "is often read as long hours";

/** Bragging, and hints at overwork. */
export const HYPE: PhraseTable = {
  en: [
    {
      pattern:
        "(?:\\p{L}{2,20} )?(?:ninjas?|rock[- ]?stars?|gurus?|wizards?|jedis?|unicorns?|superstars?|hackstars?)(?! (?:theme|creek))",
      why: BRAG,
      instead: ["someone experienced in …", "a specialist"],
    },
    {
      pattern:
        "(?:10x|100x|world[- ]class|kick[- ]?ass|bad[- ]?ass|killer) (?:engineers?|developers?|designers?|talents?|people|programmers?|marketers?|coders?)|badass(?:es)?",
      why: BRAG,
      instead: ["experienced"],
    },
    {
      pattern: "superher(?:o|oes)|sales (?:machine|beast|animal|shark|killer)s?|hustlers?",
      why: BRAG,
      instead: ["a specialist"],
    },
    {
      pattern: "work hard,? (?:and )?play hard(?:er)?",
      why: LONG,
      advice: "Say how many hours there are, and what else you do together.",
    },
    {
      pattern: "wear(?:ing)? (?:many|multiple|different|a lot of) hats",
      why: LONG,
      advice: "Name the tasks.",
      severity: "note",
    },
    {
      pattern: "(?:like a|one big|part of the) family(?= ?[.,!;]|$)|we are family",
      why: "promises what no employer can",
      advice: "Say how people help each other.",
      severity: "note",
    },
    {
      pattern: "hit the ground running",
      why: "says that nobody will show them around",
      advice: "Say how the first weeks go.",
      severity: "note",
    },
    {
      pattern: "thrives? under pressure|works? well under pressure|high[- ]pressure environment",
      why: LONG,
      advice: "Say what is hard about the job, and who helps.",
      severity: "note",
    },
    {
      pattern: "culture fit|cultural fit",
      why: "often means people like us",
      instead: ["shares our values", "adds to our team"],
      severity: "note",
    },
  ],
  de: [
    {
      pattern: "Überflieger|Macher(?:typ)?|Alleskönner|eierlegende Wollmilchsau|Vollblut\\p{L}{2,20}|High[- ]Performer",
      why: BRAG,
      instead: ["Person mit Erfahrung in …"],
    },
  ],
  fr: [
    { pattern: "mouton à cinq pattes|perle rare|tueur commercial", why: BRAG, instead: ["personne expérimentée en …"] },
  ],
  es: [
    {
      pattern: "crack(?:s)?|máquina de ventas|trabajo bajo presión",
      why: BRAG,
      instead: ["persona con experiencia en …"],
      severity: "note",
    },
  ],
  pt: [
    {
      pattern: "craques?|fera|sangue nos olhos|trabalhar sob pressão",
      why: BRAG,
      instead: ["pessoa com experiência em …"],
      severity: "note",
    },
  ],
  zh: [
    {
      pattern: "大牛|大神|抗压能力强|能承受(?:较大|高强度)(?:的)?(?:工作)?压力|狼性",
      why: BRAG,
      advice: "Say what the work is.",
      severity: "note",
    },
  ],
  ja: [
    { pattern: "スーパーマン|猛者|アットホームな職場", why: BRAG, advice: "Say what the work is.", severity: "note" },
  ],
};
