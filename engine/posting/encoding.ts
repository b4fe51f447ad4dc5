import { analyse } from "chardet";

/** How much of a file is looked at to tell its encoding. */
const SAMPLE_BYTES = 64 * 1024;
/** How far into a page its declaration of an encoding is looked for (https://html.spec.whatwg.org, prescan). */
const PRESCAN_BYTES = 2048;
/** In Latin text every other byte of UTF-16 is zero; in Chinese and Japanese the blanks and line ends are. */
const LEAST_ZEROS = 0.004;
/** Zero bytes in the other half: signs such as U+4E00 have them. */
const MOST_STRAY_ZEROS = 0.25;
/** Text in a script of thousands of signs that is read in the wrong encoding of the same script has many rare ones. */
const LEGACY: readonly string[] = ["shift_jis", "euc-jp", "gb18030", "windows-1252"];

/**
 * The encoding of a text: by its mark, its zero bytes, being valid UTF-8, what was declared for it (by whoever sent it
 * or in the page itself), and at last by the statistics of its bytes.
 *
 * @param declared as in `Content-Type`; a wrong one is passed over
 * @returns a label that `TextDecoder` knows; null for what is no text
 */
export function encodingOf(bytes: Uint8Array, declared?: string): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (sample.includes(0)) return utf16Of(sample);
  if (decodes(bytes, "utf-8")) return "utf-8";
  for (const label of [declared, declaredIn(sample)])
    if (label !== undefined && !/^utf-?8$/iu.test(label) && isKnown(label) && decodes(bytes, label)) return label;
  return legacyOf(bytes, sample);
}

function utf16Of(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const many = sample.length * LEAST_ZEROS;
  if (odd > many && even <= odd * MOST_STRAY_ZEROS && decodes(sample.subarray(0, sample.length & ~1), "utf-16le"))
    return "utf-16le";
  if (even > many && odd <= even * MOST_STRAY_ZEROS && decodes(sample.subarray(0, sample.length & ~1), "utf-16be"))
    return "utf-16be";
  return null;
}

function declaredIn(sample: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(sample.subarray(0, PRESCAN_BYTES));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/iu.exec(head)?.[1];
}

function legacyOf(bytes: Uint8Array, sample: Uint8Array): string | null {
  const ranked = analyse(sample)
    .map(({ name }) => (/^ISO-8859-1$/iu.test(name) ? "windows-1252" : name.toLowerCase()))
    .filter((label) => !label.startsWith("utf") && isKnown(label));
  let best: string | null = null;
  let bestScore = 0;
  for (const label of new Set([...ranked, ...LEGACY])) {
    if (!decodes(bytes, label)) continue;
    // The statistics decide among what reads alike.
    const rank = ranked.indexOf(label);
    const score =
      plausibility(new TextDecoder(label).decode(sample)) + (rank === 0 ? 0.12 : rank > 0 ? 0.06 / rank : 0);
    if (score > bestScore) {
      best = label;
      bestScore = score;
    }
  }
  return best;
}

/** The share of signs beyond ASCII that people write: letters with accents, kana, frequent Han, full-width signs. */
function plausibility(text: string): number {
  let known = 0;
  let all = 0;
  let before = "";
  for (const char of text) {
    if (char > "\u007F") {
      all++;
      if (/[\u3040-\u30FF\u3000-\u3015\uFF01-\uFF5E\u2010-\u203B€£¥•·«»“”‘’°§©®™–—…]/u.test(char)) known += 1;
      else if (/[\u4E00-\u9FFF]/u.test(char)) known += COMMON_HAN.has(char) ? 1.2 : 0.55;
      // An accent stands beside other Latin letters; two of them in a row are rare.
      else if (/[À-ÖØ-öø-ÿŒœŠšŽžŸ]/u.test(char)) known += /[A-Za-z\s]/u.test(before) || before === "" ? 1 : 0.2;
      else if (/[\u0400-\u04FF\u0370-\u03FF\uAC00-\uD7AF]/u.test(char)) known += 0.7;
      else known -= 0.5;
    }
    before = char;
  }
  return all === 0 ? 0.5 : known / all;
}

/** Frequent signs of Chinese and Japanese postings. */
const COMMON_HAN: ReadonlySet<string> = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处理营销售职责任岗要求招聘薪资福历验负责优熟悉团队务客户市场技术発務募集勤給円仕応採用職種内容経験会社員資格者歓迎時間休日待遇福利厚生支給制度".split(
    "",
  ),
);

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
