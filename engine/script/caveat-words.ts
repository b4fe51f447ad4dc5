/** Words that take back or limit what is said beside them, by primary language. All are sources of regular expressions. */

export interface CaveatWords {
  /** Say no. */
  readonly negation: string;
  /** Say not always, not all, not yet or not for sure. */
  readonly limit: string;
  /** Say that nothing is asked, where a negation stands beside them. */
  readonly asked: string;
  /** Words that wait for another one: no phrase ends in them. */
  readonly open: readonly string[];
  /** What begins a range, and what must follow then. */
  readonly ranges: readonly (readonly [from: string, to: string])[];
}

export const CAVEAT_WORDS: Readonly<Record<string, CaveatWords>> = {
  en: {
    negation:
      "not(?! only)|no(?!\\.? ?\\d)|never|none|nor|neither|without|cannot|\\w+n['’]t|nobody|nothing|unable|unavailable|excluded",
    limit: `but|except|excepting|excluding|excl|unless|only|if|once|after|until|till|from (?:your|the) (?:first|second|third|\\d)|from (?:day|week|month|year) |from (?:[\\w-]+ ){1,3}on(?:wards?)?|up to (?=\\W?\\d)|at (?:our|the|your|their) [\\w' ]{0,20}discretion|at discretion|discretionary|subject to|depend(?:s|ing|ent)? (?:up)?on|conditional|contingent|provided (?:that|you|we|the)|provisional|pro[- ]?rata|prorated|capped|limited to|eligib\\w+|qualifying|less than|(?:falling|dropping|decreasing|reducing|reduced) to|(?:incl|including|inclusive of|includes)\\.? (?:the |all )?(?:\\d+ )?(?:bank|public|statutory|national|federal)`,
    asked: "need\\w*|requir\\w+|essential|necessary|mandatory|compulsory|obligatory|expect\\w*|prerequisite|ask\\w*",
    open: [
      ..."but never not no nor except excepting excluding unless without cannot although though whereas subject depending dependent".split(
        " ",
      ),
      ..."rising falling increasing decreasing ranging dropping climbing up least most from to between until and or if".split(
        " ",
      ),
      "don't",
      "doesn't",
      "won't",
      "can't",
      "isn't",
      "aren't",
    ],
    ranges: [
      ["from", "to|until|till|through|up to"],
      ["between", "and"],
      ["(?:rising|falling|increasing|decreasing|dropping|growing|ranging|going|climbing)(?: from)?", "to"],
    ],
  },
  de: {
    negation: "nicht(?! nur)|kein\\w*|nie|niemals|ohne|weder|noch nie|ausgeschlossen",
    limit:
      "aber|außer|ausgenommen|ausschließlich|nur|sofern|falls|wenn|erst|nach (?:der|dem|einem|einer|\\d+|bestandener)|ab (?:dem|der|\\d+)|vorbehaltlich|abhängig|je nach|bis zu|höchstens|maximal|anteilig|zzgl|abzüglich",
    asked: "nötig|notwendig|erforderlich|voraus\\w*|zwingend|Bedingung|verlang\\w+|brauch\\w*|benötig\\w+|Pflicht",
    open: "aber nicht nie außer nur ohne kein keine keinen von bis zwischen und oder sofern falls wenn mindestens höchstens nach vor steigend auf".split(
      " ",
    ),
    ranges: [
      ["von", "bis|auf|zu"],
      ["zwischen", "und"],
    ],
  },
  fr: {
    negation: "pas|jamais|sans|aucune?|ni|non(?! seulement)|exclu\\w*",
    limit:
      "mais|sauf|hormis|seulement|uniquement|si|sous réserve|selon|après|à partir (?:de|du)|dès|jusqu['’]à|dans la limite|au prorata|hors",
    asked:
      "nécessaire\\w*|requis\\w*|exigé\\w*|obligatoire\\w*|indispensable\\w*|demandé\\w*|besoin|faut|obligation|exigence",
    open: "mais pas jamais sauf sans de à entre et ou si après avant dès selon aucun aucune ni".split(" "),
    ranges: [
      ["de (?=\\D{0,3}\\d)|du", "à|au|jusqu['’]à"],
      ["entre", "et"],
    ],
  },
  es: {
    negation: "no(?! s[oó]lo)|nunca|jamás|sin|ningun[ao]?|ningún|ni|tampoco",
    limit:
      "pero|salvo|excepto|solo|sólo|solamente|únicamente|si|sujeto a|según|después de|a partir de|tras|hasta|en función de|proporcional\\w*",
    asked: "necesari\\w+|requ\\w+|exig\\w+|obligatori\\w+|imprescindible\\w*|hace falta|pedimos",
    open: "pero no nunca salvo excepto sin de desde hasta entre y o si según tras ni".split(" "),
    ranges: [
      ["de (?=\\D{0,3}\\d)|desde", "a|hasta"],
      ["entre", "y|e"],
    ],
  },
  pt: {
    negation: "não(?! só)|nunca|jamais|sem|nenhum\\w*|nem",
    limit:
      "mas|exceto|salvo|só|apenas|somente|se|sujeito a|conforme|após|depois de|a partir de|até|dependendo|proporcional\\w*",
    asked: "necessári\\w+|requ\\w+|exig\\w+|obrigatóri\\w+|imprescindíve\\w+|precis\\w+",
    open: "mas não nunca exceto salvo sem de desde até entre e ou se conforme após nem".split(" "),
    ranges: [
      ["de (?=\\D{0,3}\\d)|desde", "a|até"],
      ["entre", "e"],
    ],
  },
  ja: {
    negation: "なし|無し|ない|ません|不可|不要|不問|なく|対象外|未経験",
    limit: "ただし|但し|以降|場合|のみ|限り|まで|応じて|次第",
    asked: "必要|必須|不要|不問|求め|歓迎|可|OK|ＯＫ|大丈夫",
    open: ["ただし", "但し"],
    ranges: [["から", "まで"]],
  },
  zh: {
    negation: "没有|沒有|无(?!限|线|锡)|無(?!限|線)|不(?:提供|包|含|得|要求|需|必|支持|享)|未",
    limit: "但|除非|除了|仅|僅|如果|试用期后|转正后|满|最高|视.{0,4}而定|根据",
    asked: "要求|必须|需要|不限",
    open: ["但", "除非", "仅", "如果", "没有"],
    ranges: [["从", "到|至"]],
  },
};
