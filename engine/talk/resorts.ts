import { EDIT_TOPICS, type Edit, type Topic } from "../../shared/edit/index.ts";
import type { Project } from "../project/index.ts";
import type { Understood } from "./context.ts";
import { figuresPut } from "./facts/reworded.ts";
import { factAt } from "./facts/values.ts";
import { chineseMeaning, englishMeaning } from "./lexicon.ts";
import { plainMessage } from "./normal.ts";

/** What is asked for in so many words though no rule and nothing learned knows it: tried where a message was not understood. */

const MOST_CHARS = 240;

/** @returns null where the words are none of these */
export function resortFor(text: string, project: Project): Understood | null {
  const said = plainMessage(text).trim();
  if (said.length > MOST_CHARS) return null;
  return sound(said, project) ?? accent(said) ?? ledWith(said, project) ?? mentioned(said);
}

/** What leaves no doubt and is not to be guessed at: a last sentence, figures for figures, and words of the posting that are to be told. */
export function outrightFor(text: string, project: Project): Understood | null {
  const said = plainMessage(text).trim();
  if (said.length > MOST_CHARS) return null;
  const mention = mentioned(said);
  const about = mention !== null && "edits" in mention ? mention.edits[0] : undefined;
  const words = about?.op === "addScene" ? (about.about ?? "").toLowerCase() : "";
  const posted = words.length >= LEAST_POSTED_CHARS && project.posting.text.toLowerCase().includes(words);
  const led = about?.op === "emphasise";
  const sum = paidAgain(said);
  if (sum !== null) return sum;
  if (PICTURE_UNNAMED.test(said) && !/\.[a-z\d]{3,4}\b/iu.test(said))
    return { refusal: { code: "which-file", values: {} } };
  const figures = figuresPut(said, project);
  if (figures.length > 0) return asked(...figures);
  return lastLine(said, project) ?? sized(said) ?? (posted || led ? mention : null);
}

/** Shorter words name a topic. */
const LEAST_POSTED_CHARS = 5;

function asked(...edits: readonly Edit[]): Understood {
  return { edits, notes: [] };
}

const INSTRUMENT =
  /\b(?:piano|guitars?|violins?|cello|drums?|banjo|accordion|saxophone|sax|flute|harp|ukulele|organ|trumpets?|strings|jazz|blues|rock|metal|punk|hip[- ]?hop|rap|techno|trance|house music|disco|classical|orchestral?|opera|country music|folk|reggae|salsa|k-?pop|gospel|choir|beethoven|mozart|bach)\b|二胡|古筝|古琴|琵琶|笛子|唢呐|钢琴|吉他|小提琴|大提琴|萨克斯|架子鼓|鼓点|摇滚|爵士|嘻哈|说唱|古典|民乐|民谣|电子乐|交响/iu;
const OF_MUSIC = /\b(?:music|song|soundtrack|background|track|tune|play|playing|backing)\b|音乐|配乐|曲|背景|伴奏/iu;

/** "Erhu, please": jobreel has moods, and no instruments. */
function sound(said: string, { choices }: Project): Understood | null {
  const name = INSTRUMENT.exec(said)?.[0];
  if (name === undefined || (!OF_MUSIC.test(said) && said.length > name.length + 24)) return null;
  const moods = (["upbeat", "warm", "corporate", "lofi"] as const).filter((mood) => mood !== choices.music).slice(0, 3);
  return {
    question: {
      key: "no-instrument",
      values: { name },
      choices: moods.map((mood) => ({ key: "mood", values: { mood }, edits: [{ op: "setMusic", music: mood }] })),
    },
  };
}

const ACCENT =
  /\b(?!(?:the|an?|our|my|your|his|her|this|that|no|brand)\b)(?<name>\p{L}+(?: english)?) accent\b(?! colou?r)|(?<han>\p{Script=Han}{2,4}?)(?:口音|腔)/iu;

/** "A British accent": which voices there are is said by the edit that asks for one that there is not. */
function accent(said: string): Understood | null {
  const { name, han } = ACCENT.exec(said)?.groups ?? {};
  const voice = name === undefined ? han : `${name} accent`;
  return voice === undefined ? null : asked({ op: "setVoice", voice });
}

const LED_WITH =
  /^(?:please |can you |could you |let's |i'd (?:like|rather|prefer) to |better )*(?:start|begin|open|lead|kick off) (?:with|on) (?:the |our |that )?(?<what>[^.!?]{3,60})|^(?:请|麻烦)?(?:先|开头|一上来|一开始)(?:就)?(?:讲|说|提|放|亮)(?<han>[^，。！!]{2,20})/iu;

/** "Start with the four-day week": what the film tells by those words, first. */
function ledWith(said: string, project: Project): Understood | null {
  const groups = LED_WITH.exec(said)?.groups;
  const what = groups?.["what"] ?? groups?.["han"];
  if (what === undefined) return null;
  const [best] = project.storyboard.scenes
    .filter(({ purpose }) => purpose !== "hook" && purpose !== "cta")
    .map((scene) => ({ scene, share: sharedBy(what, [...scene.copy, scene.narration].join(" ")) }))
    .toSorted((a, b) => b.share - a.share);
  if (best === undefined || best.share < LEAST_SHARE) return null;
  if (best.scene.purpose === "pay") return asked({ op: "emphasise", topic: "benefits" });
  return asked({ op: "moveScene", scene: best.scene.id, to: 2 });
}

/** So much of what is named the scene has to tell. */
const LEAST_SHARE = 0.6;
const NUMBERS: Readonly<Record<string, string>> = { two: "2", three: "3", four: "4", five: "5", six: "6", ten: "10" };

/** Of the words of one text the share that another has, from 0 to 1; in Chinese of its characters. */
function sharedBy(words: string, text: string): number {
  const plain = (one: string): readonly string[] =>
    (one.toLowerCase().match(/[\p{Script=Latin}\d]+|\p{Script=Han}/gu) ?? []).map((word) => NUMBERS[word] ?? word);
  const told = new Set(plain(text));
  const wanted = plain(words).filter((word) => word.length > 2 || /[\d\p{Script=Han}]/u.test(word));
  return wanted.length === 0 ? 0 : wanted.filter((word) => told.has(word)).length / wanted.length;
}

/** "Add a photo of the team to scene 2": jobreel has no pictures of its own. */
const PICTURE_UNNAMED =
  /^(?:please |can you |could you |let['’]s |i(?:['’]d like| want) to )*(?:put|add|use|show|place|insert|set) (?:an?|some|another) (?:[\w-]+ ){0,2}?(?:photo|picture|image|pic|photograph)s? ?(?:(?:of|from|with|showing) [^.,!?]{2,40}?)?(?: ?(?:behind|in|on|into|to|as|for|at|there)\b[^.!?]{0,40})?(?: please)?[.!]?$|^(?:请|麻烦)?(?:给|在|帮我给)?[^，。]{0,8}(?:加|放|配|添)(?:上)?一?(?:张|些|幅)[^，。]{0,8}(?:照片|图片|图)(?:吧|上去)?[。！]?$/iu;

/** "Put it back to €80,000": a sum, and no number of steps. */
const BACK_TO =
  /^(?:please |can you |could you )*(?:put|set|change|bring|turn|move) it back to (?<sum>[^!?]{2,30}?)(?:,? please)?[.!]?$|^(?:请)?(?:把它)?改回(?:到)?(?<han>[^，。]{2,20}?)(?:吧)?[。！]?$/iu;

function paidAgain(said: string): Understood | null {
  const groups = BACK_TO.exec(said)?.groups;
  const text = factAt("salary", groups?.["sum"] ?? groups?.["han"] ?? "");
  return text === null ? null : asked({ op: "setDetail", detail: "salary", text });
}

const SIZED =
  /\b(?:bigger|larger|smaller|increase|enlarge)\b.{0,12}\b(?:text|font|letters?|words|writing|type)\b(?! size of the film)|\b(?:text|font|letters?|words|writing|type)(?: size)?\b.{0,14}\b(?:bigger|larger|smaller|too small|too big|size)\b|(?:字(?!幕)|字体|文字|字号)[^，。,、]{0,4}(?:再?[大小]一?[点些]|太[大小]|放大|调大|变大)/iu;

/** "Make the text bigger": letters are as large as the words leave room for. */
function sized(said: string): Understood | null {
  if (!SIZED.test(said) || /["“「:：]/u.test(said)) return null;
  return {
    question: {
      key: "no-size",
      values: {},
      choices: [
        { key: "tighter", values: {}, edits: [{ op: "tightenCopy", factor: 0.8 }] },
        { key: "theme", values: { to: "bold" }, edits: [{ op: "setTheme", theme: "bold" }] },
      ],
    },
  };
}

const LAST_LINE =
  /^(?:please |can you |could you )*(?:add(?: a (?:line|sentence))? (?:at|to) the (?:very )?end|(?:at the (?:very )?end|finally),? (?:add|say|also say)|the end (?:should|must) (?:also )?(?:say|tell))[:, ]+(?:that |saying )?["“]?(?<line>[^"”]{4,200})["”]?$|^(?:请|麻烦)?(?:在)?(?:最后|结尾|末尾)(?:再)?(?:加|补|说)(?:上)?(?:一句)?(?:话)?[:：，, ]+["“]?(?<han>[^"”]{2,80})["”]?$/iu;

/** "Add at the end: …": the last scene says one sentence more. */
function lastLine(said: string, { storyboard }: Project): Understood | null {
  const groups = LAST_LINE.exec(said)?.groups;
  const line = (groups?.["line"] ?? groups?.["han"])?.trim();
  const last = storyboard.scenes.at(-1);
  if (line === undefined || last === undefined) return null;
  const han = /\p{Script=Han}/u.test(line);
  const ended = /[.!?。！？]$/u.test(line) ? line : `${line}${han ? "。" : "."}`;
  const text = `${last.narration.trim()}${han ? "" : " "}${ended}`.trim();
  return asked({ op: "setNarration", scene: last.id, text });
}

const MENTION =
  /^(?:please |can you |could you |also |and )*(?:mention|talk about|say something about|bring up|bring in|tell (?:them|people|us) about|include)(?: also)? (?:the |our |that we have (?:an? )?|that there is (?:an? )?|an? )?(?<what>[^.!?,]{3,60})|^(?:请|麻烦|再|也)*(?:提一?下|提到|说说|讲讲|说一?下|介绍一?下|聊聊)(?<han>[^，。！!]{2,20}?)(?:吧|呗|哈)?[。！!]?$/iu;

/** "Mention the psychologist": a scene of what the posting has of it; where it has nothing, the edit says so. */
function mentioned(said: string): Understood | null {
  const groups = MENTION.exec(said)?.groups;
  const about = (groups?.["what"] ?? groups?.["han"])?.trim();
  if (about === undefined) return null;
  const topic = topicOf(about);
  return topic === null ? asked({ op: "addScene", text: null, about, after: null }) : asked({ op: "emphasise", topic });
}

/** A topic by its name alone: "the salary", 薪资. */
function topicOf(about: string): Topic | null {
  const plain = about.toLowerCase().replace(/^(?:the|our|your|your own) /u, "");
  const meaning = /\p{Script=Han}/u.test(plain) ? chineseMeaning(plain) : englishMeaning(plain);
  return meaning?.is === "topic" ? (EDIT_TOPICS.find((each) => each === meaning.value) ?? null) : null;
}
