import type { Theme } from "./theme.ts";

interface Row {
  /** Work and wording that the theme is for; found in folded text, of any language. */
  readonly suits: RegExp;
  /** Drawing code is loaded for the theme that is used only. */
  readonly load: () => Promise<Theme>;
}

/** The one table of themes: a row each. */
const THEMES = {
  editorial: {
    suits:
      /\b(?:archiv|librar|museum|book|publish|journalis|editor|writer|teacher|teaching|school|culture|design|law|lawyer|brand|marketing|media|theat|bibliothe|verlag|redakt|kultur|lehrer|schule|edition|livre|ecole|enseign|editorial|escuela|profesor|livro|escola)|图书|教育|编辑|出版|教師|編集|書店/gu,
    load: async () => (await import("./editorial/index.ts")).editorial,
  },
  bold: {
    suits:
      /\b(?:start-?up|scale-?up|logist|warehouse|driver|delivery|courier|freight|truck|sport|fitness|gym|game|gaming|fashion|sneaker|event|festival|sales|growth|construction|electrician|mechanic|lager|fahrer|spedition|verkauf|vertrieb|baustelle|chauffeur|livreur|vendeu|conductor|almacen|ventas|motorista|entregador|vendas)|物流|司机|仓库|销售|运动|游戏|ドライバー|営業|倉庫/gu,
    load: async () => (await import("./bold/index.ts")).bold,
  },
  calm: {
    suits:
      /\b(?:research|scien|engineer|laborator|finance|financial|account|audit|actuar|bank|insurance|analy|public sector|county|council|government|ministry|municipal|clinical|hospital|nurse|physician|pharma|security|infrastructure|forschung|wissenschaft|ingenieur|buchhalt|finanz|versicherung|verwaltung|behorde|klinik|recherche|ingenieu|comptable|assurance|infirmi|hopital|investigacion|ingenier|contab|seguros|enfermer|pesquisa|engenheir)|研究|工程师|财务|会计|银行|保险|护士|医院|公務|看護|病院|経理/gu,
    load: async () => (await import("./calm/index.ts")).calm,
  },
  warm: {
    suits:
      /\b(?:care\b|carer|caring|caregiver|childcare|child care|nurser|kindergarten|daycare|day care|toddler|social work|youth work|teaching assistant|hospitality|hotel|restaurant|waiter|waitress|barista|cook\b|chef\b|kitchen|baker|catering|food|charity|non-?profit|volunteer|community|garden|florist|farm|therap|midwi|elderly|disab|animal|cleaner|housekeep|pfleg|betreu|altenpfleg|kinderpfleg|heilerzieh|erzieh|kinder|kita\b|sozialarbeit|sozialpadagog|altenheim|hebamme|gastronom|koch\b|kochin|backer|kellner|gartner|ehrenamt|gemeinnutz|educateur|educatrice|creche|petite enfance|aide-soignant|auxiliaire|assistante? maternelle|travail social|restauration|cuisin|serveu|boulang|jardin|benevol|associat|cuidador|guarderia|infantil|trabajador social|trabajadora social|hosteler|camarer|cociner|panader|ong\b|voluntari|crianca|creche|assistente social|hotelaria|garcom|garconete|cozinh|padeir|cuidad|jardineir)|护理|幼儿|保育|社工|酒店|餐饮|厨师|服务员|志愿|园艺|养老|介護|幼稚園|社会福祉|飲食|調理|ホテル|接客|ボランティア|園芸/gu,
    load: async () => (await import("./warm/index.ts")).warm,
  },
} satisfies Readonly<Record<string, Row>>;

export type ThemeName = keyof typeof THEMES;
export const THEME_NAMES = Object.keys(THEMES) as [ThemeName, ...ThemeName[]];

/** Lets the posting choose. */
export const AUTO_THEME = "auto";

/** @throws {RangeError} for a name that no theme has */
export async function themeNamed(name: string): Promise<Theme> {
  const known = THEME_NAMES.find((each) => each === name);
  if (known === undefined) {
    throw new RangeError(
      `There is no theme ${JSON.stringify(name)}; there is ${[AUTO_THEME, ...THEME_NAMES].join(", ")}.`,
    );
  }
  return THEMES[known].load();
}

/** A title says more of a job than any word of its text. */
const TITLE_WEIGHT = 4;
/** Words said over and over count no more than this. */
const MOST_HITS = 6;

/**
 * The theme for a posting: the one whose kinds of work it speaks of most, the same for the same posting.
 * @param seed 0 to 2³²−1; decides between themes that suit alike
 */
export function themeFor(posting: { readonly title: string; readonly text: string }, seed: number): ThemeName {
  const suit = (name: ThemeName): number =>
    TITLE_WEIGHT * hits(posting.title, THEMES[name].suits) +
    Math.min(MOST_HITS, hits(posting.text, THEMES[name].suits));
  const best = Math.max(...THEME_NAMES.map(suit));
  const fit = THEME_NAMES.filter((name) => suit(name) === best);
  return fit[seed % fit.length] ?? THEME_NAMES[0];
}

/** How many different words are found. */
function hits(text: string, words: RegExp): number {
  const folded = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  return new Set(Array.from(folded.matchAll(words), ([word]) => word)).size;
}
