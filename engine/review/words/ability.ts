import type { PhraseTable } from "../phrases.ts";

const TASK = "names a body where a task is meant, and shuts out people who do the task another way";
const LICENCE = "is a demand that many people can't meet";

/** Demands on the body. retext-equality knows "able-bodied" and the like of English. */
export const ABILITY_CODED: PhraseTable = {
  en: [
    {
      pattern:
        "(?:must |should )?(?:be )?(?:able|ability) to (?:stand|walk|sit|bend|kneel|crouch|climb|see|hear|speak|talk)(?:,? (?:and |or )?(?:stand|walk|sit|bend|kneel|crouch|climb|see|hear|talk)){0,6}(?: for (?:long|extended|prolonged) periods(?: of time)?)?",
      why: TASK,
      advice: 'Name the task ("stock shelves", "move between sites"), and say that it may be done with aids.',
      severity: "note",
    },
    {
      pattern: "(?:stand(?:ing)?|sit(?:ting)?|walk(?:ing)?) for (?:long|extended|prolonged) periods(?: of time)?",
      why: TASK,
      advice: "Name the task, and say that it may be done with aids.",
      severity: "note",
    },
    {
      pattern: "(?:must |should )?(?:be )?(?:able|ability) to (?:lift|carry)(?: and (?:lift|carry|move))?",
      why: TASK,
      instead: ["move boxes of up to …, with aids if you like"],
      severity: "note",
    },
    {
      pattern:
        "able[- ]?bodied|physically fit|good physical (?:condition|shape|health)|physically (?:strong|able)|perfect (?:health|vision|hearing)|normal (?:vision|hearing)|healthy (?:person|individual|candidate)s?",
      why: TASK,
      advice: "Name the task.",
    },
    {
      pattern: "(?:a |full,? |valid,? ){0,3}(?:clean|full clean) (?:UK )?driv(?:ing|er['’]?s) licen[cs]e",
      why: LICENCE,
      advice: 'Ask for it only if driving is the job; else write "able to travel between sites".',
      severity: "note",
    },
    {
      pattern: "(?:must )?(?:have|own) (?:a |your own )?(?:car|vehicle)|own transport(?:ation)?",
      why: LICENCE,
      advice: 'Ask for it only if driving is the job; else write "able to travel between sites".',
      severity: "note",
    },
    {
      pattern: "native(?:[- ]level)? (?:english )?speakers?|mother tongue",
      why: "asks where someone was born, not what they can say",
      instead: ["fluent English"],
    },
  ],
  de: [
    {
      pattern:
        "körperlich(?:e)? (?:fit|belastbar|gesund|Belastbarkeit|Fitness)|volle körperliche (?:Leistungsfähigkeit|Belastbarkeit)|gesundheitlich(?:e)? (?:fit|Eignung)",
      why: TASK,
      advice: 'Nenne die Aufgabe ("Kisten bis 15 kg, mit Hilfsmitteln").',
      severity: "note",
    },
    {
      pattern: "Muttersprachler(?:in|innen|:innen)?|Deutsch als Muttersprache",
      why: "asks where someone was born, not what they can say",
      instead: ["Deutsch auf dem Niveau C2"],
    },
  ],
  fr: [
    {
      pattern: "(?:bonne|excellente) (?:condition|forme) physique|résistance physique",
      why: TASK,
      advice: "Name the task.",
      severity: "note",
    },
    {
      pattern: "langue maternelle",
      why: "asks where someone was born, not what they can say",
      instead: ["français courant"],
    },
  ],
  es: [
    {
      pattern: "(?:buena|excelente) (?:condición|forma) física|gozar de buena salud",
      why: TASK,
      advice: "Name the task.",
      severity: "note",
    },
    {
      pattern: "nativ[oa]s? (?:de|en) (?:inglés|español)|lengua materna",
      why: "asks where someone was born, not what they can say",
      instead: ["español fluido"],
    },
  ],
  pt: [
    {
      pattern: "(?:boa|excelente) (?:condição|forma) física|boa saúde",
      why: TASK,
      advice: "Name the task.",
      severity: "note",
    },
    {
      pattern: "língua materna|falante nativo",
      why: "asks where someone was born, not what they can say",
      instead: ["português fluente"],
    },
  ],
  zh: [
    {
      pattern: "身体(?:健康|健壮|素质好|素质佳)|无(?:传染病|残疾|色盲|不良嗜好)|(?:四肢|五官)健全",
      why: TASK,
      advice: "Name the task.",
      severity: "note",
    },
  ],
  ja: [
    {
      pattern: "健康な方|心身(?:とも)?に?健康(?:な方)?|体力に自信(?:の|が)ある方?|五体満足",
      why: TASK,
      advice: "Name the task.",
      severity: "note",
    },
  ],
};
