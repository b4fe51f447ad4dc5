import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startProject } from "../../engine/project/index.ts";
import { understand } from "../../engine/talk/index.ts";
import { EDIT } from "../../shared/edit/index.ts";
import { CAREFUL_CHINESE, CAREFUL_ENGLISH, CAREFUL_IDLE } from "./careful-set.ts";
import { allMatch, type Row } from "./expected.ts";
import { ENGINEER, ROASTER } from "./films.ts";
import { FIRST_CHINESE, FIRST_ENGLISH, IDLE } from "./first-set.ts";
import { FIFTH_CHINESE, FIFTH_ENGLISH } from "./fifth-set.ts";
import { FOURTH_CHINESE, FOURTH_ENGLISH } from "./fourth-set.ts";
import { ASIDES } from "./asides-set.ts";
import { COLONELS_CHINESE, COLONELS_ENGLISH, COLONELS_IDLE } from "./colonels-set.ts";
import { OTHERS_CHINESE, OTHERS_ENGLISH, OTHERS_IDLE } from "./others-set.ts";
import { PLACES } from "./places-set.ts";
import { RECRUITERS_CHINESE, RECRUITERS_ENGLISH, RECRUITERS_IDLE } from "./recruiters-set.ts";
import { SECOND_LANGUAGE_CHINESE, SECOND_LANGUAGE_ENGLISH, SECOND_LANGUAGE_IDLE } from "./second-language-set.ts";
import { STRANGERS_CHINESE, STRANGERS_ENGLISH, STRANGERS_IDLE } from "./strangers-set.ts";
import { TALKERS_CHINESE, TALKERS_ENGLISH, TALKERS_IDLE } from "./talkers-set.ts";
import { IDLE_BLIND } from "./idle-set.ts";
import {
  PRACTICES_CHINESE,
  PRACTICES_ENGLISH,
  PRACTICES_IDLE_CHINESE,
  PRACTICES_IDLE_ENGLISH,
} from "./practices-set.ts";
import { SALONS_CHINESE, SALONS_ENGLISH, SALONS_IDLE_CHINESE, SALONS_IDLE_ENGLISH } from "./salons-set.ts";
import { SEVENTH_CHINESE, SEVENTH_ENGLISH } from "./seventh-set.ts";
import { SIXTH_CHINESE, SIXTH_ENGLISH } from "./sixth-set.ts";
import {
  SHOPKEEPERS_CHINESE,
  SHOPKEEPERS_ENGLISH,
  SHOPKEEPERS_IDLE_CHINESE,
  SHOPKEEPERS_IDLE_ENGLISH,
} from "./shopkeepers-set.ts";
import { IDLE_AGAIN, THIRD_CHINESE, THIRD_ENGLISH } from "./third-set.ts";
import { SECOND_CHINESE, SECOND_ENGLISH } from "./second-set.ts";

const editsOf = (text: string, project = ENGINEER) => {
  const found = understand(text, project);
  return "edits" in found ? found.edits : [];
};

/** Rows of a set that are understood otherwise than meant. */
function missed(rows: readonly Row[], project: typeof ENGINEER): readonly string[] {
  return rows.filter(([said, ...wanted]) => !allMatch(editsOf(said, project), wanted)).map(([said]) => said);
}

/** The share of rows that are understood as meant, from 0 to 1. */
function reached(english: readonly Row[], chinese: readonly Row[]): number {
  const lost = missed(english, ENGINEER).length + missed(chinese, ROASTER).length;
  return 1 - lost / (english.length + chinese.length);
}

const filmOf = (said: string): typeof ENGINEER => (/\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);

/** Messages that changed something, of those that ask for nothing. */
function changed(messages: readonly string[]): readonly string[] {
  return messages.filter((said) => editsOf(said, filmOf(said)).length > 0);
}

describe("understanding what is asked for", () => {
  it("reaches what the first 120 instructions mean, 60 English and 60 Chinese", () => {
    expect(FIRST_ENGLISH.length + FIRST_CHINESE.length).toBe(120);
    expect(reached(FIRST_ENGLISH, FIRST_CHINESE)).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ["another 120 that were written before it", SECOND_ENGLISH, SECOND_CHINESE],
    ["shorter and more roundabout words", THIRD_ENGLISH, THIRD_CHINESE],
    ["a first blind set", FOURTH_ENGLISH, FOURTH_CHINESE],
    ["a second blind set", FIFTH_ENGLISH, FIFTH_CHINESE],
    ["a last set", SEVENTH_ENGLISH, SEVENTH_CHINESE],
    ["many people's voices", SIXTH_ENGLISH, SIXTH_CHINESE],
    ["recruiters' words", RECRUITERS_ENGLISH, RECRUITERS_CHINESE],
    ["what is said aloud, also in Traditional Chinese and Cantonese", TALKERS_ENGLISH, TALKERS_CHINESE],
    [
      "English that is nobody's first language, and Chinese without punctuation",
      SECOND_LANGUAGE_ENGLISH,
      SECOND_LANGUAGE_CHINESE,
    ],
  ])("reaches what is meant in %s", (_, english, chinese) => {
    expect(reached(english, chinese)).toBeGreaterThanOrEqual(0.93);
  });

  it("reaches what strangers mean, of whose words no rule and no example was made", () => {
    const english = [...STRANGERS_ENGLISH, ...OTHERS_ENGLISH];
    const chinese = [...STRANGERS_CHINESE, ...OTHERS_CHINESE];
    expect(reached(english, chinese)).toBeGreaterThanOrEqual(0.86);
  });

  it.each([
    ["shopkeepers and their like", SHOPKEEPERS_ENGLISH, SHOPKEEPERS_CHINESE, 0.95],
    ["salons and their like", SALONS_ENGLISH, SALONS_CHINESE, 0.91],
    ["a colonel, a hotel and their like", COLONELS_ENGLISH, COLONELS_CHINESE, 0.95],
    ["practices and their like", PRACTICES_ENGLISH, PRACTICES_CHINESE, 0.85],
    // 94 % before anybody looked; never learned from.
    ["careful people", CAREFUL_ENGLISH, CAREFUL_CHINESE, 0.95],
  ])("reaches what %s mean, several wishes in one message and all", (_, english, chinese, least) => {
    expect(reached(english, chinese)).toBeGreaterThanOrEqual(least);
  });

  it("changes next to nothing for what they only tell or ask", () => {
    const messages = [
      ...SHOPKEEPERS_IDLE_ENGLISH,
      ...SHOPKEEPERS_IDLE_CHINESE,
      ...SALONS_IDLE_ENGLISH,
      ...SALONS_IDLE_CHINESE,
      ...PRACTICES_IDLE_ENGLISH,
      ...PRACTICES_IDLE_CHINESE,
      ...COLONELS_IDLE,
      ...CAREFUL_IDLE,
    ];
    expect(messages).toHaveLength(240);
    expect(changed(messages).length / messages.length).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ["1) cut scene 2 2) make it vertical", ["removeScene", "setAspects"]],
    ["First: no music. Second: captions off.", ["setMusic", "setCaptions"]],
    ["三点意见：一、不要音乐；二、改成竖屏；三、去掉第二幕", ["setMusic", "setAspects", "removeScene"]],
    ['scene 4: on screen "Ship by lunch", voice says "You ship every day"', ["setCopy", "setNarration"]],
    ["回到第2版，语速调成1.1", ["goToVersion", "setSpeed"]],
    ["use me.mp3 as the narration no captions split scene 7", ["setRecording", "setCaptions", "splitScene"]],
    ["“挑选”改成“精选”,工作地点写重庆", ["replaceText", "setDetail"]],
    ["杯测提到第2个,投递那页稍微再长一点", ["moveScene", "resizeScene"]],
    ["任职要求那页提到第2个,时长翻一倍", ["moveScene", "resizeScene"]],
    ["任职要求那页删掉,生豆和杯测合并,字幕不要", ["removeScene", "mergeScenes", "setCaptions"]],
    ["第5个拆开,第2第3个并到一起,文案大概砍掉三成", ["splitScene", "mergeScenes", "tightenCopy"]],
    ["姐,工资写成“月薪6000元加提成”,地儿写“武汉光谷”", ["setDetail", "setDetail"]],
    ["all my pics out and give it that editorial look", ["removeMedia", "setTheme"]],
    ["our_theme.ogg for the music at 70%", ["setMusicFile", "setMusicVolume"]],
    ["title Kitchen Engineer, salary €52,000–60,000 a year, place Vienna", ["setDetail", "setDetail", "setDetail"]],
    ["start over, and this time make it 30 seconds", ["startOver", "setLength"]],
    ["(a) logo to be removed (b) colour code #FF6A13", ["setLogo", "setColour"]],
    ["邮箱改成 hr@shanye.example，不用念", ["setDetail", "hide"]],
    ["put the location back, it's Potsdam", ["show", "setDetail"]],
    ["German version with a woman reading it", ["setLanguage", "setVoice"]],
    ["音乐和配音都不要", ["setMusic", "setVoice"]],
    ["第7幕+2秒，第1幕-2秒", ["resizeScene", "resizeScene"]],
    ["put rooftop.mov in the mission scene and let it run longer", ["placeMedia", "resizeScene"]],
    [
      "Changes from HR:\n1. Salary is now €78,000–98,000\n2. Deadline is 31 January 2027\n3. No captions",
      ["setDetail", "setDetail", "setCaptions"],
    ],
    ["remove scenes 4 and 5", ["removeScene", "removeScene"]],
    ["回到第2版,在那个基础上压成15秒", ["goToVersion", "setLength"]],
    ["dutch version, ship-to-production scene up to no. 2", ["setLanguage", "moveScene"]],
    ["give us the lady reading, speed .95, subtitles burnt in only", ["setVoice", "setSpeed", "setCaptions"]],
    ["title = Payments Engineer\nplace = Dublin", ["setDetail", "setDetail"]],
  ])("carries out each wish of %j", (text, ops) => {
    expect(editsOf(text, filmOf(text)).map(({ op }) => op)).toEqual(ops);
  });

  it("takes a text without the mark that ends it, and a file's name with its space", () => {
    expect(editsOf("岗位：数值策划；城市：广州", ROASTER)).toEqual([
      { op: "setDetail", detail: "title", text: "数值策划" },
      { op: "setDetail", detail: "place", text: "广州" },
    ]);
    expect(editsOf("He read it out, kyle read.m4a, use that for the voice", ENGINEER)).toEqual([
      { op: "setRecording", file: "kyle read.m4a" },
    ]);
  });

  it.each([
    ["Make it 45 seconds, and the gentleman could speak a little slower then", ["setLength", "setSpeed"]],
    ["I read it out myself: voicememo-12.m4a. Use me rather than the computer chap.", ["setRecording"]],
    ["Half my staff have English as a third language. Narrator a little slower, if you can.", ["setSpeed"]],
    ["You can see a whiteboard in ward.jpg!! Take that one out straight away", ["removeMedia"]],
    ["switch off the music, it drives me potty", ["setMusic"]],
    ["I see nowhere our logo. That must be in it!", ["setLogo"]],
    ["开场那句太平了,换成:来玉林路,跟我们一起烘豆子", ["setCopy"]],
    ["颜色别用我上次给的了，恢复默认的", ["setColour"]],
    ["For the call to action I'd prefer: Pop in for a coffee and a chat", ["setDetail"]],
  ])("finds no second wish in %j", (text, ops) => {
    expect(editsOf(text, filmOf(text)).map(({ op }) => op)).toEqual(ops);
  });

  it.each([
    ["收到，谢谢。", ROASTER],
    ["I think the opening is really strong.", ENGINEER],
    ["I do not understand what means sidecar", ENGINEER],
    ["音乐千万别换，全科室都在哼", ROASTER],
    ["The film our competitor made has loud music and bright orange all over it.", ENGINEER],
    ["同行那条片子是竖屏的", ROASTER],
    ["你觉得要不要删掉挑生豆那幕?", ROASTER],
    ["薪资是念出来的还是只写在画面上?", ROASTER],
    ["Is that a man or a woman speaking?", ENGINEER],
    ["Might test a female voice next quarter, parking that for now.", ENGINEER],
    ["Competitors all make one minute films these days.", ENGINEER],
  ])("changes nothing for %j", (text, project) => {
    expect(editsOf(text, project)).toEqual([]);
  });

  it.each(["it fights with the voice", "make the music quieter than it is now, it fights with the voice"])(
    "makes the music quieter for %j",
    (text) => {
      expect(editsOf(text, ENGINEER)).toEqual([{ op: "setMusicVolume", volume: 0.6 }]);
    },
  );

  it.each([
    ["30s, not 45", 30],
    ["a minute is too much after all. Thirty seconds.", 30],
    ["pay up front, quarter of a minute", 15],
    ["60秒太贵，退回30秒", 30],
    ["太长了，控制在半分钟以内", 15],
  ])("takes the length that is wanted from %j", (text, lengthS) => {
    expect(editsOf(text, filmOf(text))).toContainEqual({ op: "setLength", lengthS });
  });

  it("takes a colour by its parts", () => {
    expect(editsOf("Our red in RGB is 200, 16, 46. Use it.", ENGINEER)).toEqual([
      { op: "setColour", colour: "#c8102e" },
    ]);
  });

  it("takes a language of the posting for no colour", () => {
    expect(editsOf("show 5+ years with TypeScript or Rust", ENGINEER).map(({ op }) => op)).not.toContain("setColour");
  });

  it("answers praise as what it is", () => {
    expect(understand("I think the opening is really strong.", ENGINEER)).toEqual({
      refusal: { code: "small-talk", values: {} },
    });
  });

  it("tells which wish beside others was not understood", () => {
    const found = understand("no music, and please give the robots googly eyes", ENGINEER);
    expect("edits" in found ? found.notes : found).toEqual([
      { key: "left", values: { text: "please give the robots googly eyes" } },
    ]);
  });

  it("reads which of two values is the new one, and where a scene goes", () => {
    expect(PLACES.filter(([said, ...wanted]) => !allMatch(editsOf(said, filmOf(said)), wanted))).toEqual([]);
  });

  it("changes nothing for the first 40 messages that ask for nothing", () => {
    expect(IDLE).toHaveLength(40);
    expect(changed(IDLE)).toEqual([]);
  });

  it("changes next to nothing for many more that ask for nothing", () => {
    const messages = [
      ...IDLE_AGAIN,
      ...IDLE_BLIND,
      ...ASIDES,
      ...RECRUITERS_IDLE,
      ...TALKERS_IDLE,
      ...SECOND_LANGUAGE_IDLE,
    ];
    expect(changed(messages).length / messages.length).toBeLessThanOrEqual(0.02);
    const strangers = [...STRANGERS_IDLE, ...OTHERS_IDLE];
    expect(changed(strangers).length / strangers.length).toBeLessThanOrEqual(0.08);
  });

  it("gives edits of the form that edits have", () => {
    const all = [...FIRST_ENGLISH, ...SECOND_ENGLISH, ...THIRD_ENGLISH].flatMap(([said]) => editsOf(said));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((edit) => !EDIT.safeParse(edit).success)).toEqual([]);
  });

  it.each([
    ["make it warmer", ["music", "theme", "tone"]],
    ["change the music", ["mood", "mood", "mood"]],
    ["for instagram", ["aspect", "aspect", "aspect"]],
    ["换个颜色", ["colour", "colour", "colour"]],
    ["the music is getting on my nerves", ["mood", "mood", "mood"]],
    ["配音太难听了", ["voice", "voice", "voice"]],
    ["the pay scene is too crowded", ["split", "hold", "tighter"]],
    ["remove the work part", ["scene", "scene", "scene"]],
  ])("asks back for what %j leaves open", (said, keys) => {
    const found = understand(said, ENGINEER);
    expect("question" in found ? found.question.choices.map(({ key }) => key) : found).toEqual(keys);
  });

  it("takes a pasted posting for a posting, whatever commands its words would be", () => {
    const posting = `Export Manager\n\nNo music, please: our office is quiet.\n\nResponsibilities\n- Remove old scenes\n- Make it shorter\n- Change the title\n\nWe offer €60,000 a year and 30 days of holiday.\nApply at jobs.example/12`;
    expect(understand(posting, ENGINEER)).toEqual({ posting });
    const chinese = `出口经理\n\n岗位职责：\n- 去掉旧的流程\n- 缩短交货时间，改成15天\n- 更换供应商\n\n任职要求：\n- 3年以上经验\n- 英语流利，能出差，会写清楚的报告，愿意带新人，能和各部门一起解决问题\n\n薪资：月薪15000元，投递简历到 hr@example.com`;
    expect(understand(chinese, ROASTER)).toEqual({ posting: chinese });
  });

  it("says what scene there is not, instead of guessing", () => {
    expect(understand("delete scene 40", ENGINEER)).toMatchObject({
      refusal: { code: "no-scene", values: { scene: 40 } },
    });
  });

  it("means a scene that was last spoken of", () => {
    expect(understand("make that scene a bit shorter", ENGINEER, "pay")).toMatchObject({
      edits: [{ op: "resizeScene", scene: "pay", factor: 0.9 }],
    });
  });

  it("reads any text, and reads it the same twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(understand(text, ENGINEER)).toEqual(understand(text, ENGINEER));
      }),
      { numRuns: 80 },
    );
  });

  it("takes no longer than its length allows for hostile text", () => {
    const project = startProject(ENGINEER.posting, { lengthS: 15 });
    const hostile = [
      "a",
      "aA1-",
      "the ",
      '"',
      "'a ",
      "(((",
      "no no ",
      "第",
      "一",
      "，",
      "scene 1 and ",
      "a.",
      "a@",
      "1.",
      "#",
      "http://a",
      "\n- ",
      "不要",
    ].map((piece) => piece.repeat(1200 / piece.length));
    // A hundred times the text: what grows with its square would not end within the test's own limit.
    const answers = [...hostile, ...hostile.map((text) => text.repeat(100))].map((text) => understand(text, project));
    expect(answers.filter((answer) => "edits" in answer && answer.edits.length > 24)).toEqual([]);
    expect(answers.slice(hostile.length).every((answer) => "refusal" in answer || "posting" in answer)).toBe(true);
  });
});
