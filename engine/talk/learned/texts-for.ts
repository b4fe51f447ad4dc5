import type { Edit } from "../../../shared/edit/index.ts";
import type { Context, Made } from "../context.ts";
import { has } from "../has.ts";
import type { Item } from "../item.ts";
import { added } from "../rules/added.ts";
import { textOf } from "./amounts-for.ts";
import { atAnEnd, listedIn, scenesIn, word } from "./scenes-named.ts";
import { SAYS_THERE } from "./told-texts.ts";
import { typedAfter } from "./typed-after.ts";

/** What scenes show and say, in the user's words. */

const SILENT =
  /\b(?:no|not|nowt|nobody|without|silen\w+|quiet|hush|mute|nothing|needn't|skip|shut)\b|n't\b|不|别|莫|没|无|静|闭嘴|省|去掉|拿掉|删|撤|关/iu;

/** What a scene shows or says is typed in quotation marks, after a colon, or after the words that lead to it. */
export function sceneText(op: "setCopy" | "setNarration", items: readonly Item[], context: Context): Made {
  const quote = items.findLast(({ is }) => is === "quote");
  const said = textOf(items, context.typed);
  // "In the scene with “…” the voice should say: …": what is quoted names the scene.
  const behind =
    quote !== undefined && items.some(({ is, from }) => is === "colon" && from >= quote.to)
      ? typedAfter(context.typed.slice(quote.to, items.at(-1)?.to))
      : null;
  const text = behind ?? (quote === undefined ? typedAfter(said) : String(quote.value));
  const at = text === null ? -1 : context.typed.lastIndexOf(text, items.at(-1)?.to);
  // "Where it says “…”": words of the scene.
  const named =
    behind !== null || (quote !== undefined && SAYS_THERE.test(context.message.slice(items[0]?.from, quote.from)));
  const naming = items.filter(
    (item) => (named || item !== quote) && ((quote !== undefined && behind === null) || at === -1 || item.to <= at),
  );
  const scene =
    scenesIn(naming, context)[0] ??
    scenesIn(
      items.filter((item) => item !== quote),
      context,
    )[0] ??
    context.named ??
    (has(items, "that") ? context.focus : null) ??
    atAnEnd(naming.map(({ from, to }) => context.message.slice(from, to)).join(" "), context);
  if (scene === null || scene === undefined) return null;
  const silent = op === "setNarration" && (quote === undefined || named) && SILENT.test(said) && !/[:：]/u.test(said);
  if (silent) {
    const listed = listedIn(items, context);
    return { edits: (listed.length > 1 ? listed : [scene]).map((each) => ({ op, scene: each, text: "" })) };
  }
  return text === null ? null : { edits: [{ op, scene, text }] };
}

/** A word that becomes another, everywhere or in a scene. */
export function replaceEdit(items: readonly Item[], context: Context): Made {
  const { project } = context;
  const shown = project.storyboard.scenes
    .flatMap(({ copy, narration }) => [...copy, narration])
    .join(" ")
    .toLowerCase();
  const unquoted = items.filter(({ is }) => is !== "quote");
  const named = has(unquoted, "scene", "opening", "ending") ? scenesIn(unquoted, context) : [];
  const scene = named.length === 1 ? (named[0] ?? null) : null;
  const made = (find: string, replace: string): Made => ({
    edits: [{ op: "replaceText", find, replace, scene } satisfies Edit],
  });
  const said = textOf(items, context.typed);
  const [one, two] = items.filter(({ is }) => is === "quote").map(({ value }) => String(value));
  if (one !== undefined && two !== undefined) {
    const [from, to] = [said.indexOf(one), said.indexOf(two)];
    const old = shown.includes(two.toLowerCase()) && !shown.includes(one.toLowerCase());
    const turned = old || INSTEAD.test(said.slice(from + one.length, to));
    return turned ? made(two, one) : made(one, two);
  }
  if (one !== undefined && !has(items, "remove", "not")) {
    const other = typedAfter(said.slice(said.indexOf(one) + one.length));
    if (other !== null && shown.includes(one.toLowerCase())) return made(one, other);
  }
  if (one !== undefined)
    return has(items, "remove", "not") || /\b(?:strike|erase|cut)\b/iu.test(said) ? made(one, "") : null;
  for (const pattern of REWORDS)
    for (const match of said.matchAll(pattern)) {
      const { find = "", replace = "" } = match.groups ?? {};
      if (find !== "" && replace !== "" && shown.includes(find.toLowerCase())) return made(find, replace);
    }
  return null;
}

/** Between the new words and the old ones. */
const INSTEAD =
  /代替|取代|\b(?:instead of|in place of|rather than|where(?:ver)? (?:it|you|we) says?|not|never)\b|而不是/iu;

/** "Change farms to gardens", "it says engineers but our word is developers", 把咖啡豆都换成豆子. */
const REWORDS: readonly RegExp[] = [
  /^(?:.*[:：，,]\s?)?(?<find>[^:：，,→]{1,30}?)\s?(?:→|->|=>)\s?(?<replace>[^，,。]{1,30}?)\s*[.。]?$/gu,
  /\b(?:every|all|any|each)(?: mentions?)?(?: of)? (?<find>[\p{L}-]{3,24}) (?:becomes?|into|to|should be|must be) (?<replace>[\p{L}-]{2,24}(?: [\p{L}-]{2,24})?)\s*[.!]?$/giu,
  /\b(?:everywhere|wherever|where) it (?:says|reads) (?<find>[\p{L}\d-]{2,24}),? (?:i'd (?:prefer|rather have|like)|put|use|make it|we want|write) (?<replace>[\p{L}\d-]{2,24})\b/giu,
  /(?:查找|找)[:：]?(?<find>[^；;，,：:]{1,20})[；;，,]\s?替换[为成][:：]?(?<replace>[^；;，,。]{1,20})/gu,
  /(?<find>[\p{Script=Han}\d]{2,8}?)早就[^，,]{0,6}[，,](?:改成|改为|换成)(?<replace>[\p{Script=Han}\d]{1,10}?)(?=$|[，。,！!吧])/gu,
  /\b(?:change|replace|swap|turn|switch|make)(?: the word| every| all)? (?<find>[\p{L}\d-]{2,24}) (?:to|with|by|for|into|on) (?<replace>[\p{L}\d-]{2,24})\b/giu,
  /\b(?:says?|written|reads?|wrote) (?:the word )?(?<find>[\p{L}\d-]{2,24})\b.{0,40}?\b(?:should be|our word is|we say|make it|make that|put|use|it's|to|must be|rather) (?<replace>[\p{L}\d-]{2,24})\b/giu,
  /\b(?<replace>[\p{L}\d-]{2,24}) (?:instead of|in place of|rather than|not|for) (?<find>[\p{L}\d-]{2,24})\b/giu,
  /(?<find>[\p{L}\d-]{2,24}) (?:should be|must be|needs to be|ought to be|→|->|=>|becomes) (?<replace>[\p{L}\d-]{2,24})\b/giu,
  /(?:把|将|^|[，。,、：:\s里的])(?<find>[\p{Script=Han}\d]{2,8}?)(?:这[两三四]?个?[字词])?(?:都|全部|统统|全|一律|统一)?(?:改成|改为|换成|替换成|替换为|换为|写成)(?<replace>[\p{Script=Han}\d]{1,10}?)(?=$|[，。,！!吧])/gu,
  /(?<find>[\p{Script=Han}\d]{2,8}?)(?:应该是|应为|不对，是|其实是)(?<replace>[\p{Script=Han}\d]{1,10}?)(?=$|[，。,！!吧])/gu,
];

/** A new scene, in the user's words or about something of the posting. */
export function addEdit(items: readonly Item[], context: Context): Made {
  const said = textOf(items, context.typed);
  const quote = items.findLast(({ is }) => is === "quote");
  const colon = /[:：]\s*(?=\S)(?!\/\/)/u.exec(said);
  const dictated =
    /\b(?:that says|it says|saying|reading|which says|with the words|with text|with the text)\b|写着|上面写|写上|内容是/iu.exec(
      said,
    );
  const text =
    quote !== undefined
      ? String(quote.value)
      : colon !== null
        ? typedAfter(said)
        : dictated === null
          ? null
          : (typedAfter(said.slice(dictated.index)) ?? said.slice(dictated.index + dictated[0].length).trim());
  // "About the company, following the mission scene": what says where says nothing of what.
  const where = text === null ? PLACING.exec(said) : null;
  const end = (items[0]?.from ?? 0) + (where === null || where.index < LEAST_NAMED_CHARS ? said.length : where.index);
  const telling = items.filter(({ from }) => from < end);
  const made = added(
    [word("add"), ...telling.filter(({ is }) => is !== "add"), ...(has(items, "scene") ? [] : [word("scene")])],
    context,
  );
  const after = made !== null && "edits" in made && made.edits[0]?.op === "addScene" ? made.edits[0].after : null;
  if (text !== null && text !== "")
    return { edits: [{ op: "addScene", text, about: null, after: placeFor(items, quote, context) ?? after }] };
  const placed = where === null ? null : placeFor(items, quote, context);
  return made !== null && "edits" in made && placed !== null
    ? { edits: made.edits.map((edit) => (edit.op === "addScene" ? { ...edit, after: placed } : edit)) }
    : made;
}

/** What follows tells the place of a new scene. */
const PLACING = /,?\s(?:right |straight |just )?(?:after|following|behind|before|ahead of|in front of|between)\s/iu;
const LEAST_NAMED_CHARS = 8;

/** "After the mentoring", "between 6 and 7", 挑豆子后面: the scene that the new one follows. */
function placeFor(items: readonly Item[], quote: Item | undefined, context: Context): string | null {
  const start = items[0]?.from ?? 0;
  const text = textOf(items, context.message);
  const rest = items.filter((item) => quote === undefined || item.to <= quote.from || item.from >= quote.to);
  const list = context.project.storyboard.scenes;
  const previous = (scene: string): string | null => list[list.findIndex(({ id }) => id === scene) - 1]?.id ?? null;
  if (AT_END.test(text)) return list.at(-1)?.id ?? null;
  for (const { pattern, before, named: at } of RELATIONS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const [from, to] = [start + found.index, start + found.index + found[0].length];
    const near =
      at >= 0
        ? rest.filter((item) => item.from >= to && (quote === undefined || quote.to < from || item.to <= quote.from))
        : rest.filter((item) => item.to <= from);
    const scene = scenesIn(at >= 0 ? upToText(near) : near, context).at(at);
    if (scene !== undefined) return before ? previous(scene) : scene;
  }
  return null;
}

/** "After the mission that says …", "behind the opening. Text: …": what names a scene ends where the text begins. */
function upToText(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(
    ({ is }) => is === "stop" || is === "comma" || is === "with" || is === "say" || is === "colon",
  );
  return end > 0 ? items.slice(0, end) : items;
}

/** Behind everything, also the closing. */
const AT_END = /\b(?:past|after|behind) the (?:closing|end card|last (?:scene|one))\b|片子末尾再|最后面再加/iu;

/**
 * Words that say where, which of the scenes beside them is meant (of those behind them from 0 on, of those before them from
 * −1 back), and whether the new one comes before that.
 */
const RELATIONS: readonly { readonly pattern: RegExp; readonly named: number; readonly before: boolean }[] = [
  { pattern: /\bbetween\b/iu, named: 0, before: false },
  { pattern: /\b(?:before|ahead of|in front of|prior to|preceding)\b/iu, named: 0, before: true },
  { pattern: /\b(?:after|behind|following|right past|next to)\b/iu, named: 0, before: false },
  { pattern: /(?:之间|中间)/u, named: -2, before: false },
  { pattern: /(?:之前|前面|前头|前边)/u, named: -1, before: true },
  { pattern: /(?:之后|后面|后头|后边|完了|讲完|说完|一完)/u, named: -1, before: false },
];
