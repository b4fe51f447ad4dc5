/** How titles of a language show that all genders are meant, and by which endings they name one. */
export interface TitleForms {
  /** Endings of the masculine form, matched at the end of a word that names a job. */
  readonly masculine: RegExp;
  /** Words that end so, but are meant for all. */
  readonly neutral: RegExp;
  /** What to write behind the title. */
  readonly suffix: string;
  /** Goes on from the title: why. */
  readonly why: string;
}

/** (m/w/d) and its like, in any order and language, and the forms with a sign inside: "Lehrer:in", "vendeur·euse". */
export const ALL_GENDERS: readonly RegExp[] = [
  /(?<!\p{L})[mwfdhxig]\s?[/|,*·.]\s?[mwfdhxi](?:\s?[/|,*·.]\s?(?:[mwfdhxign]|divers|inter|div\.?|gn)){0,3}(?!\p{L})/iu,
  /(?<!\p{L})(?:all(?:e)? gend(?:ers?|er)|alle Geschlechter|any gender|jeden Geschlechts|tous genres|toutes et tous|todos os g[êe]neros|todos los g[ée]neros|divers|gn\*?|mwd|wmd|male\/female|hombre\/mujer)(?!\p{L})/iu,
];

/** Looked for in the line of the title only. */
export const ALL_GENDERS_IN_TITLE =
  /\p{L}(?:[:*_·•]|\/-?|\(-?)(?:in|innen|r|e|ne|euse|rice|trice|ère|ière|ienne|frau|mann|a|as|o|os|ra|ora)(?:\)|(?!\p{L}))|\p{Ll}In(?:nen)?(?!\p{L})|@|(?<!\p{L})\p{L}{3,30}(?: ?\/ ?| oder | und | ou | et | e | y )\p{L}{3,30}(?:in|innen|frau|euse|trice|ière|ère|ora|eira|era|ista|a)(?!\p{L})/u;

export const TITLE_FORMS: Readonly<Partial<Record<string, TitleForms>>> = {
  de: {
    masculine: /(?:mann|leute|er|or|ist|ant|ent|eur|loge|[aä]rzt|koch|wirt|nom|pfleger|geselle|referent|azubi)$/iu,
    neutral:
      /(?:kraft|person|hilfe|leitung|assistenz|personal|vertretung|de|head|chief|praktikum|azubi|center|master|senior|junior)$/iu,
    suffix: "(m/w/d)",
    why: "stands in the masculine form alone; the AGG (§§ 1, 7, 11) asks that a posting address all genders, and a missing suffix has been held as evidence against employers",
  },
  fr: {
    masculine: /(?:eur|ien|ier|é|ant|ent|er|if|on|ain)$/iu,
    neutral: /(?:manager|designer|lead|partner|engineer|developer|owner|officer|head)$/iu,
    suffix: "(H/F)",
    why: "stands in the masculine form alone; the Code du travail (art. L1142-1) asks that an offer address both sexes",
  },
  es: {
    masculine: /(?:or|ero|ado|ico|ivo|ogo|ario|edico|ecto|ino)$/iu,
    neutral: /(?:senior|junior|director general)$/iu,
    suffix: "/a",
    why: "stands in the masculine form alone, and others do not feel meant",
  },
  pt: {
    masculine: /(?:or|eiro|ado|ico|ivo|ário|ogo|ico|eto|ino)$/iu,
    neutral: /(?:senior|sênior|júnior|junior)$/iu,
    suffix: "(m/f)",
    why: "stands in the masculine form alone, and others do not feel meant; in Portugal the Código do Trabalho (art. 30) asks for (m/f)",
  },
};

/** English titles, which know no masculine form, in postings of other languages. */
export const ENGLISH_JOB =
  /^(?:engineer|developer|manager|designer|officer|owner|leader|researcher|controller|trainer|recruiter|consultant|assistant|accountant|scientist|analyst|specialist|architect|administrator|coordinator|director|programmer|tester|writer|editor|supervisor|partner|buyer|planner|broker|operator|agent|intern|lead|head|chef|master|strategist|evangelist|barista|president|creator|copywriter|marketer)s?$/iu;
