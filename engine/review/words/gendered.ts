import type { PhraseTable } from "../phrases.ts";

const JOB = "names a job by one gender, and others do not feel meant";
const BOTH = "makes two genders of all people, and reads badly";

/** Jobs, people and work named by one gender. What retext-equality knows of English is not repeated. */
export const GENDERED: PhraseTable = {
  en: [
    { pattern: "he\\/she|she\\/he|\\(s\\)he|s\\/he|he or she|she or he", why: BOTH, instead: ["you", "they"] },
    { pattern: "his\\/her|her\\/his|his or her|her or his", why: BOTH, instead: ["your", "their"] },
    { pattern: "him\\/her|her\\/him|him or her|her or him", why: BOTH, instead: ["you", "them"] },
    { pattern: "himself or herself|him\\/herself|himself\\/herself", why: BOTH, instead: ["yourself", "themselves"] },
    { pattern: "man[- ]?hours?|man[- ]days?", why: "counts work in men", instead: ["hours of work", "days of work"] },
    { pattern: "manned", why: "counts people as men", instead: ["staffed"] },
    { pattern: "draftsm[ae]n|draughtsm[ae]n", why: JOB, instead: ["drafter", "draughtsperson"] },
    { pattern: "linem[ae]n", why: JOB, instead: ["line worker"] },
    { pattern: "deliverym[ae]n", why: JOB, instead: ["courier", "delivery driver"] },
    { pattern: "maintenance m[ae]n", why: JOB, instead: ["maintenance technician"] },
    { pattern: "journeym[ae]n", why: JOB, instead: ["journey-level worker"] },
    { pattern: "groundsm[ae]n", why: JOB, instead: ["groundskeeper"] },
    { pattern: "cleaning lad(?:y|ies)|maids?", why: JOB, instead: ["cleaner"] },
    { pattern: "tea lady|lunch lady|dinner lady", why: JOB, instead: ["canteen assistant"] },
    { pattern: "barm[ae]n|barmaids?", why: JOB, instead: ["bartender"] },
    { pattern: "seamstress(?:es)?", why: JOB, instead: ["sewer", "tailor"] },
    { pattern: "hey guys|you guys|our guys|these guys", why: "speaks to men", instead: ["everyone", "team"] },
    { pattern: "girl friday|man friday", why: "is a joke about servants", instead: ["assistant"] },
    { pattern: "gentlem[ae]n'?s? agreement", why: "speaks of men", instead: ["informal agreement"] },
  ],
  de: [
    {
      pattern: "(?:Kinder|Intensiv|Ober|OP-|Fach)?[Kk]rankenschwestern?",
      why: JOB,
      instead: ["Pflegefachperson", "Pflegefachkraft (m/w/d)"],
    },
    { pattern: "Arzthelferin(?:nen)?", why: JOB, instead: ["Medizinische Fachangestellte (m/w/d)"] },
    { pattern: "Sekretärin(?:nen)?", why: JOB, instead: ["Assistenz (m/w/d)"] },
    { pattern: "Putzfrau(?:en)?", why: JOB, instead: ["Reinigungskraft (m/w/d)"] },
    { pattern: "Kindergärtnerin(?:nen)?", why: JOB, instead: ["pädagogische Fachkraft (m/w/d)"] },
    { pattern: "Stewardess(?:en)?", why: JOB, instead: ["Flugbegleitung (m/w/d)"] },
    { pattern: "Zimmermädchen", why: JOB, instead: ["Zimmerservice (m/w/d)"] },
    { pattern: "Hausmeister", why: JOB, instead: ["Haustechnik (m/w/d)"], severity: "note" },
    { pattern: "Mannschaft", why: "speaks of men", instead: ["Team"], severity: "note" },
    { pattern: "Manpower", why: "counts people as men", instead: ["Personal", "Arbeitskraft"] },
    {
      pattern: "(?:neuen|neuer|lieber?|unser) Kollegen? ?(?=,|!|\\.)",
      why: "speaks to men",
      instead: ["Kolleg:innen", "Teammitglied"],
      severity: "note",
    },
    {
      pattern: "der ideale (?:Bewerber|Kandidat)|der Bewerber|der Kandidat",
      why: "speaks of a man",
      instead: ["Sie", "du", "die Person"],
    },
    { pattern: "der Stelleninhaber", why: "speaks of a man", instead: ["Sie", "die Person in dieser Stelle"] },
  ],
  fr: [
    { pattern: "femmes? de ménage", why: JOB, instead: ["agent·e d'entretien"] },
    { pattern: "hôtesses? d['’]accueil", why: JOB, instead: ["chargé·e d'accueil", "hôte·sse d'accueil (H/F)"] },
    { pattern: "hôtesses? de caisse", why: JOB, instead: ["caissier·ère", "hôte·sse de caisse (H/F)"] },
    { pattern: "hommes? d['’]entretien|hommes? à tout faire", why: JOB, instead: ["agent·e d'entretien"] },
    {
      pattern: "le candidat idéal|le candidat retenu",
      why: "speaks of a man",
      instead: ["vous", "la personne"],
      severity: "note",
    },
  ],
  es: [
    { pattern: "señoritas?", why: "speaks to young women", instead: ["personas"] },
    { pattern: "azafatas?", why: JOB, instead: ["auxiliar de congresos", "personal de cabina"] },
    { pattern: "mujer de la limpieza|señora de la limpieza", why: JOB, instead: ["personal de limpieza"] },
    {
      pattern: "el candidato ideal|el candidato debe",
      why: "speaks of a man",
      instead: ["la persona", "tú"],
      severity: "note",
    },
  ],
  pt: [
    { pattern: "faxineiras?|mulher da limpeza", why: JOB, instead: ["profissional de limpeza"] },
    { pattern: "aeromoças?", why: JOB, instead: ["comissário(a) de bordo"] },
    { pattern: "moças?|rapaz(?:es)?", why: "speaks to young people of one gender", instead: ["pessoas"] },
    {
      pattern: "o candidato ideal|o candidato deve",
      why: "speaks of a man",
      instead: ["a pessoa", "você"],
      severity: "note",
    },
  ],
  zh: [
    { pattern: "男女不限", why: "says what goes without saying", advice: "Leave it out.", severity: "note" },
    { pattern: "空姐", why: JOB, instead: ["空中乘务员"] },
    { pattern: "清洁女工|保洁阿姨", why: JOB, instead: ["保洁员"] },
    { pattern: "小姐姐|小哥哥|帅哥|美女", why: "speaks to young people of one gender", instead: ["伙伴"] },
  ],
  ja: [
    { pattern: "看護婦", why: JOB, instead: ["看護師"] },
    { pattern: "保母|保父|保(?:母|父)さん", why: JOB, instead: ["保育士"] },
    { pattern: "スチュワーデス", why: JOB, instead: ["客室乗務員"] },
    { pattern: "ウェイトレス|ウエイトレス|ウェイター", why: JOB, instead: ["ホールスタッフ"] },
    { pattern: "営業マン|セールスマン", why: JOB, instead: ["営業職", "営業スタッフ"] },
    { pattern: "サラリーマン", why: "speaks of men", instead: ["会社員"], severity: "note" },
  ],
};

const ONLY = "offers the job to one gender, which most laws forbid";
const FIT = "Say what the job needs, and leave the gender out.";

/** The job for one gender only. */
export const RESTRICTIONS: PhraseTable = {
  en: [
    {
      pattern:
        "(?:fe)?males? (?:candidates?|applicants?|staff|only)(?: only| preferred)?|(?:ladies|women|men|males|females|girls|boys) only|only (?:fe)?males?(?: candidates?| applicants?)?|(?:fe)?male preferred",
      why: ONLY,
      advice: FIT,
    },
  ],
  de: [
    {
      pattern:
        "nur (?:für )?(?:Frauen|Männer|Damen|Herren)|(?:Frauen|Männer) bevorzugt|ausschließlich (?:Frauen|Männer)",
      why: ONLY,
      advice: FIT,
    },
  ],
  fr: [
    {
      pattern: "(?:femmes?|hommes?) (?:uniquement|exclusivement|seulement)|réservé aux (?:femmes|hommes)",
      why: ONLY,
      advice: FIT,
    },
  ],
  es: [
    {
      pattern:
        "(?:solo|sólo|únicamente|preferentemente) (?:mujeres|hombres|señoritas|varones)|sexo (?:femenino|masculino)|sexo: (?:femenino|masculino)",
      why: ONLY,
      advice: FIT,
    },
  ],
  pt: [
    {
      pattern: "(?:apenas|somente|só|preferencialmente) (?:mulheres|homens)|sexo:? (?:feminino|masculino)",
      why: ONLY,
      advice: FIT,
    },
  ],
  zh: [
    {
      pattern:
        "(?:仅)?限(?:女|男)(?:性|生)?|只(?:招|要)(?:女|男)(?:性|生)?|(?:女|男)(?:性|生)优先|性别(?:要求)?[:：]\\s?[男女](?!女|性?不限|[/／、])",
      why: ONLY,
      advice: FIT,
    },
  ],
  ja: [
    {
      pattern: "(?:女性|男性)(?:のみ|限定|に限る|の方のみ)|(?:女性|男性)(?:大)?歓迎|(?:女性|男性)優遇",
      why: ONLY,
      advice: FIT,
    },
  ],
};
