import type { Concept, Item, Join } from "./item.ts";

/** Where films are shown, by the shape that is usual there. Said in passing, they ask for nothing. */
const PLATFORM =
  /^(?:tik ?tok|reels|instagram(?: reels?| stor(?:y|ies)| feed| posts?)?|insta(?: story| reel)?|you ?tube|snapchat|phones?|mobiles?|smartphones?|tv|television|desktop|linkedin|facebook|抖音|快手|小红书|朋友圈|视频号|手机(?:上|端|屏)?|电视上?|B站|b站|油管|电脑|大屏幕?|投影|短视频平台|社交媒体|社交平台)$/iu;
/** Before a platform that a film is made for. */
const FOR =
  /^(?:for|on|onto|to|in|into|as|发到?|投到?|传到?|放到?|上|上传到?|挂到?|推到?|给|用|往|适合|适配|做|改|换|弄|转|出|导|要)$/u;
/** Things that are done to what is shown there. */
const WISHES: ReadonlySet<Concept> = new Set<Concept>([
  "set",
  "request",
  "add",
  "also",
  "film",
  "shape",
  "only",
  "instead",
  "not",
  "remove",
  "move",
  "show",
]);
const ENDS: ReadonlySet<Concept> = new Set<Concept>(["stop", "comma", "and", "colon"]);
/** A platform that is all that is said, or nearly. */
const MOST_BARE = 2;
const SEEN = /看到|看过|刷到|见过|流量|没电/u;
const MINE = /^(?:my|her|his)$/u;

/** "It's for TikTok", 发抖音的: the shape of a platform is asked for; "we use TikTok a lot" only mentions it. */
export const platforms: Join = (items, wordAt) => {
  const shaped = items.some(({ is }, at) => is === "aspect" && !PLATFORM.test(wordAt(at)));
  const joined = items.some(({ is }) => is === "and" || is === "also" || is === "add" || is === "both");
  return items.map((item, at) => {
    if (item.is !== "aspect" || !PLATFORM.test(wordAt(at))) return item;
    // "It's for the feed, so square": the shape that is named is meant.
    if (shaped && !joined) return { ...item, is: "word" };
    const clause = clauseOf(items, at);
    const words = clause.map((index) => wordAt(index)).join(" ");
    const bare = clause.filter((index) => items[index]?.is === "word").length === 0 && clause.length <= MOST_BARE + 1;
    const near = [at - 1, at - 2, at - 3].filter((index) => clause.includes(index)).map((index) => wordAt(index));
    const led =
      (near.some((word) => FOR.test(word)) || /^(?:看|播|放|刷|投|用)/u.test(wordAt(at + 1))) && !SEEN.test(words);
    const wished = clause.some(
      (index) =>
        WISHES.has(items[index]?.is ?? "word") && !/^(?:use|used|is|are|have|has|was|在)$/u.test(wordAt(index)),
    );
    if (MINE.test(wordAt(at - 1)) && !wished) return { ...item, is: "word" };
    return led || (wished && !SEEN.test(words)) || (bare && !SEEN.test(words)) ? item : { ...item, is: "word" };
  });
};

/** Indexes of the items between the marks around one. */
function clauseOf(items: readonly Item[], at: number): readonly number[] {
  let from = at;
  let to = at;
  while (from > 0 && !ENDS.has(items[from - 1]?.is ?? "stop")) from -= 1;
  while (to < items.length - 1 && !ENDS.has(items[to + 1]?.is ?? "stop")) to += 1;
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
