import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createVoice, SAMPLE_RATE } from "../../engine/speech/index.ts";
import { runEspeak } from "../../engine/speech/espeak/host.ts";
import { espeakModule } from "../../engine/speech/espeak/module.ts";
import { moraeOf, speakable } from "../../engine/speech/japanese/kana.ts";
import { japanesePhrases } from "../../engine/speech/japanese/phrases.ts";

/** What is shown, and how it is read, a phrase after the other; a comma is a pause. */
const READ: readonly (readonly [string, string])[] = [
  ["私は学校へ行きました。", "ワタシワ ガッコーエ イキマシタ,"],
  ["パンを焼いています。", "パンヲ ヤイテイマス,"],
  ["月給25万円〜、賞与は年2回です。", "ゲッキューニジューゴマンエンカラ, ショーヨワ トシニカイデス,"],
  ["24時間、4時から8時10分まで", "ニジューヨジカン, ヨジカラ ハチジ ジュップンマデ"],
  ["9月1日に1日3人、三百六十五日", "クガツ ツイタチニ イチニチ サンニン, サンビャクロクジューゴニチ"],
  ["2028年4月20日", "ニセンニジューハチネン シガツ ハツカ"],
  [
    "患者1〜2人、8か月、600社、3本、6本、1.5倍",
    "カンジャヒトリカラ フタリ, ハッカゲツ, ロッピャクシャ, サンボン, ロッポン, イッテンゴバイ",
  ],
  ["完全週休二日制で、十分な休み", "カンゼンシューキューフツカセイデ, ジューブンナ ヤスミ"],
  ["PythonとAWS、Google Cloud", "パイソント エーダブリューエス, グーグルクラウド"],
  [
    "Northwindの応募はnorthwind.example/jobsへ。",
    "ノース-ウィンドノ オーボワ ノース-ウィンドドットイグザンプルスラッシュジョブズ エ,",
  ],
  ["お持ちの方、髙橋さん、ｱﾙﾊﾞｲﾄ", "オモチノカタ, タカハシサン, アルバイト"],
  ["「誰もが安心して働ける店」です。", "ダレモガ アンシンシテ ハタラケル ミセデス,"],
  ["★歓迎★ 😀", "カンゲイ"],
];

describe("Japanese is read", () => {
  it.each(READ)("%s", async (text, read) => {
    const phrases = await japanesePhrases(text, undefined);
    expect(phrases.map(({ kana, pauses }) => kana + (pauses ? "," : "")).join(" ")).toBe(read);
    expect(
      phrases
        .map(({ shown }) => shown)
        .join("")
        .replaceAll(" ", ""),
    ).toBe(text.replaceAll(" ", ""));
  });

  it("with a company's own words first", async () => {
    const lexicon = new Map([
      ["極光堂", "オーロラドー"],
      ["SQL", "sequel"],
    ]);
    const phrases = await japanesePhrases("極光堂でSQLを使います。", lexicon);
    expect(phrases.map(({ kana }) => kana)).toEqual(["オーロラドーデ", "シークウルヲ", "ツカイマス"]);
  });

  it("in kana that espeak-ng has sounds for, whatever stands beside each other", async () => {
    const module = await espeakModule();
    const sign = fc.constantFrom(
      ...Array.from(
        "アイウエオカキクケコガサシスソタチツテトドナニヌノハヒフヘホマミムメモヤユヨラリルレロワヲンーッヴァィゥェォャュョヮヵ",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(sign, { minLength: 1, maxLength: 9 }), { minLength: 5, maxLength: 20 }),
        (words) => {
          const said = words.map((word) => speakable(word.join(""))).join(". ");
          // "(en)" is where it turns to English to announce what it can't read.
          expect(runEspeak(module, ["-v", "jpx/ja", "-q", "-x", said]).stdout).not.toContain("(en)");
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("Japanese is spoken", () => {
  const text = "横浜でパン職人を募集しています。月給は25万円〜、賞与は年2回です。";

  it("at seven to eight morae a second, with pauses where it is written so", async () => {
    const { samples, words } = await createVoice("espeak", { language: "ja" }).say(text);
    const morae = (await japanesePhrases(text, undefined)).reduce((sum, { kana }) => sum + moraeOf(kana), 0);
    const gaps = words.slice(1).map((word, i) => (word.start - (words[i]?.end ?? 0)) / SAMPLE_RATE);
    const spokenS = samples.length / SAMPLE_RATE - gaps.reduce((sum, gap) => sum + gap, 0);
    expect(morae / spokenS).toBeGreaterThan(6.5);
    expect(morae / spokenS).toBeLessThan(8.5);
    const written = words.slice(0, -1).map((word) => /[、。]$/u.test(word.text));
    expect(gaps.map((gap) => gap > 0.1)).toEqual(written);
  });

  it("with words that begin where sound begins after a pause", async () => {
    const { samples, words } = await createVoice("espeak", { language: "ja" }).say(text);
    for (const [i, word] of words.entries()) {
      if (i === 0 || !/[、。]$/u.test(words[i - 1]?.text ?? "")) continue;
      let onset = word.start - SAMPLE_RATE * 0.08;
      while (Math.abs(samples[onset] ?? 1) < 0.02) onset++;
      expect(Math.abs(onset - word.start) / SAMPLE_RATE, word.text).toBeLessThan(0.08);
    }
  });
});
