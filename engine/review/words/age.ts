import type { PhraseTable } from "../phrases.ts";

const CODED = "says how old applicants should be";
const SKILL = "Say what they should be able to do.";

/** Words that mean an age. */
export const AGE_CODED: PhraseTable = {
  en: [
    { pattern: "digital natives?", why: CODED, instead: ["at home with digital tools"] },
    {
      pattern:
        "recent (?:college |university |high school )?grad(?:uate)?s?|new grad(?:uate)?s?|fresh(?:ly)? graduat(?:es?|ed)|freshers?",
      why: CODED,
      instead: ["entry level", "no experience needed"],
      severity: "note",
    },
    {
      pattern:
        "(?:young,?(?: and)?|youthful,?(?: and)?) (?:dynamic |energetic |vibrant |fun |ambitious |enthusiastic |creative |motivated )?(?:team|company|environment|staff|professionals?|individuals?|talents?|colleagues?|crowd|candidates?)",
      why: CODED,
      instead: ["a team that helps each other"],
    },
    {
      pattern: "young,? (?:and|&) (?:dynamic|energetic|vibrant|fun|hungry|ambitious)",
      why: CODED,
      instead: ["a team that helps each other"],
    },
    {
      pattern: "young at heart|youthful|mature (?:person|individual|candidates?|applicants?)",
      why: CODED,
      advice: SKILL,
    },
    {
      pattern: "(?:high[- ]energy|energetic)",
      why: "is often read as young",
      instead: ["motivated", "committed"],
      severity: "note",
    },
    {
      pattern: "overqualified",
      why: "is often read as old",
      advice: "Say what the job is, and let people choose.",
      severity: "note",
    },
    {
      pattern: "(?:tech|technology)[- ]savvy",
      why: "is often read as young",
      instead: ["at home with digital tools"],
      severity: "note",
    },
    {
      pattern: "(?:no more than|maximum(?: of)?|max\\.?) \\d{1,2} years(?: of)? (?:work |professional )?experience",
      why: "shuts out people who are older",
      instead: ["at least …"],
      severity: "note",
    },
    { pattern: "early in (?:your|their) career", why: CODED, instead: ["entry level"], severity: "note" },
  ],
  de: [
    {
      pattern:
        "(?:jung|dynamisch|motiviert)e[nsrm]?,?(?: und| &)? ?(?:dynamisch|motiviert|hochmotiviert|erfolgreich|wachsend|sympathisch)e[nsrm]? (?:Team|Unternehmen|Kolleg(?:en|innen|ium|:innen)|Umfeld)s?|junge[nsrm]? (?:Team|Unternehmen|Umfeld|Leute|Mitarbeiter(?:innen)?)s?",
      why: CODED,
      instead: ["ein Team, das sich hilft"],
    },
    { pattern: "Digital Natives?", why: CODED, instead: ["sicher im Umgang mit digitalen Werkzeugen"] },
    {
      pattern: "Berufsanfänger(?:in|innen|:innen)?|junge[nrs]? Talente?n?|frisch von der (?:Uni|Hochschule)",
      why: CODED,
      instead: ["auch ohne Berufserfahrung"],
      severity: "note",
    },
    { pattern: "jung geblieben\\p{L}{0,2}|junggeblieben\\p{L}{0,2}", why: CODED, advice: SKILL },
  ],
  fr: [
    {
      pattern:
        "(?:équipe|ambiance|entreprise|environnement) jeunes?(?: et dynamiques?)?|jeunes? et dynamiques?|jeunes? diplômée?s?|jeunes? talents?",
      why: CODED,
      instead: ["une équipe qui s'entraide", "débutants acceptés"],
    },
  ],
  es: [
    {
      pattern:
        "(?:equipo|ambiente|empresa|entorno) joven(?: y dinámic[oa])?|joven y dinámic[oa]|jóvenes (?:talentos|profesionales|y dinámicos)|recién (?:egresad|graduad|titulad)[oa]s?",
      why: CODED,
      instead: ["un equipo que se ayuda", "sin experiencia previa"],
    },
  ],
  pt: [
    {
      pattern:
        "(?:equipa|equipe|time|ambiente|empresa) jovem(?: e dinâmic[oa])?|jovem e dinâmic[oa]|jovens talentos|recém[- ](?:formad|licenciad)[oa]s?",
      why: CODED,
      instead: ["uma equipe que se ajuda", "sem experiência"],
    },
  ],
  zh: [
    {
      pattern:
        "年轻(?:化)?(?:的)?(?:团队|有活力|伙伴)|团队(?:氛围)?年轻(?:化)?|应届(?:毕业生|生)?优先|(?:80|85|90|95|00)后",
      why: CODED,
      advice: SKILL,
    },
  ],
  ja: [
    {
      pattern:
        "若手(?:が|の)?(?:多数)?(?:活躍|中心)(?:中)?|若い(?:チーム|方|力|人材|メンバー|スタッフ)|フレッシュな(?:方|人材)|第二新卒(?:歓迎)?",
      why: CODED,
      advice: SKILL,
    },
    {
      pattern:
        "[2-7]0\\s?代(?:前半|後半)?(?:\\s?[〜～~\\-–、・から]{1,2}\\s?[2-7]0\\s?代(?:前半|後半)?){0,3}(?:が|の(?:方|スタッフ|社員))?(?:多数)?(?:も)?(?:活躍|歓迎|中心)?(?:中)?",
      why: CODED,
      advice: SKILL,
    },
  ],
};

const LIMIT = "sets an age, which the law of many places forbids";
const OUT = "Say what the job needs, and leave the age out.";

/** Lowest and highest ages. What a law asks of minors (18 for a licence, for alcohol) is not meant. */
export const AGE_LIMITS: PhraseTable = {
  en: [
    {
      pattern:
        "(?:age|aged|ages)(?: range)?:? (?:between )?\\d{2}(?: years)? ?(?:-|–|to|and) ?\\d{2}(?: years(?: old)?)?",
      why: LIMIT,
      advice: OUT,
    },
    {
      pattern:
        "(?:under|below|younger than|not older than|no older than|maximum age(?: of)?:?|max\\.? age:?|age limit:?|up to) (?:the age of )?(?:[2-6]\\d)(?: years old| years of age)|(?:maximum age|max\\.? age|age limit)(?: of| is)?:? (?:[2-6]\\d)(?: years)?",
      why: LIMIT,
      advice: OUT,
    },
    { pattern: "\\d{2} ?(?:-|–|to) ?\\d{2} years (?:old|of age)", why: LIMIT, advice: OUT },
  ],
  de: [
    {
      pattern:
        "(?:bis|maximal|max\\.|höchstens|nicht älter als|unter) (?:zu )?[2-6]\\d Jahren?(?: alt)?(?! (?:Berufs)?[Ee]rfahrung)|zwischen \\d{2} und \\d{2} Jahren?(?: alt)?|Alter:? \\d{2} ?(?:-|–|bis) ?\\d{2}(?: Jahre)?|Höchstalter:? \\d{2}(?: Jahre)?",
      why: LIMIT,
      advice: OUT,
    },
  ],
  fr: [
    {
      pattern:
        "(?:moins de|maximum|âgée?s? de) [2-6]\\d ans(?! d['’]expérience)|entre \\d{2} et \\d{2} ans|âge:? \\d{2} ?(?:-|–|à) ?\\d{2} ans",
      why: LIMIT,
      advice: OUT,
    },
  ],
  es: [
    {
      pattern:
        "(?:hasta|máximo|menor(?:es)? de) [2-6]\\d años(?! de experiencia)|(?:entre|de) \\d{2} (?:y|a) \\d{2} años(?! de experiencia)|edad:? (?:entre )?\\d{2}(?: ?(?:-|–|a|y) ?\\d{2})?(?: años)?",
      why: LIMIT,
      advice: OUT,
    },
  ],
  pt: [
    {
      pattern:
        "(?:até|máximo(?: de)?|menor(?:es)? de) [2-6]\\d anos(?! de experiência)|(?:entre|de) \\d{2} (?:e|a) \\d{2} anos(?! de experiência)|idade:? (?:entre )?\\d{2}(?: ?(?:-|–|a|e) ?\\d{2})?(?: anos)?",
      why: LIMIT,
      advice: OUT,
    },
  ],
  zh: [
    {
      pattern:
        "(?:年龄[^\\n。；;]{0,8}?)?\\d{2}\\s?[-–—~～至到]\\s?\\d{2}\\s?(?:周)?岁(?:之间)?|(?:年龄[^\\n。；;]{0,8}?)?\\d{2}\\s?(?:周)?岁(?:以下|以内|之内)|年龄不?(?:超过|限于?|要求)[^\\n。；;]{0,6}?\\d{2}(?:\\s?(?:周)?岁)?",
      why: LIMIT,
      advice: OUT,
    },
  ],
  ja: [
    {
      pattern:
        "\\d{2}\\s?歳?\\s?[〜～~\\-–から]{1,2}\\s?\\d{2}\\s?歳(?:まで|くらいまで|位まで)?|\\d{2}\\s?歳(?:以下|未満|まで|くらいまで|位まで)|年齢(?:制限)?[:：]?\\s?\\d{2}\\s?歳",
      why: LIMIT,
      advice: OUT,
    },
  ],
};
