/**
 * What word processors call their heading styles where they don't use the English names; the number follows. Word
 * itself writes English names whatever its language; others don't.
 */
const HEADING_NAMES = [
  "Heading",
  "Überschrift",
  "Titre",
  "Título",
  "Titolo",
  "Kop",
  "Rubrik",
  "Overskrift",
  "Otsikko",
  "Nagłówek",
  "Nadpis",
  "Заголовок",
  "标题",
  "標題",
  "見出し",
  "제목",
] as const;

/** The style of a document's own title. */
const TITLE_NAMES = [
  "Title",
  "Titel",
  "Titre",
  "Título",
  "Titolo",
  "Tytuł",
  "Название",
  "标题",
  "標題",
  "表題",
  "제목",
];

/** For Mammoth: which paragraphs are headings, by their style's name. */
export const TITLE_AND_HEADING_STYLES: readonly string[] = [
  ...TITLE_NAMES.map((name) => `p[style-name='${name}'] => h1:fresh`),
  "p.Title => h1:fresh",
  ...HEADING_NAMES.flatMap((name) =>
    [1, 2, 3, 4, 5, 6].map((level) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
  ),
  // Headings set by hand are underlined as often as bold.
  "u => strong",
];
