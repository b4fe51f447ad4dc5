import type { Detail } from "../../../shared/edit/index.ts";
import { shownLink } from "../../script/link.ts";
import { paySaid } from "../../script/pay.ts";
import { phrasesOf } from "../../script/phrases/index.ts";
import { sentences } from "../../script/segment.ts";
import type { CtaContent, Scene, SceneContent } from "../../script/storyboard.ts";
import { fillIfKnown } from "../../script/template.ts";
import { readDay } from "../read-day.ts";
import type { ProjectState } from "../state.ts";
import { tooWide } from "../widths.ts";
import { asSentence, reworded, spokenTogether } from "../wording.ts";
import { type Apply, type Changed, type Outcome, refuse, withTouched } from "./outcome.ts";

/** Sets one fact to what the user says it is, wherever the film shows or says it. */
export const setDetail: Apply<"setDetail"> = (state, { detail, text }) => {
  const { language } = state.storyboard;
  if (detail === "callToAction") return withCall(state, text);
  if (detail === "deadline") {
    const day = readDay(text, phrasesOf(language));
    if (day === null) return refuse("bad-deadline", { text });
    return withEnding(
      state,
      "deadline",
      { deadline: { day: day.day, rest: day.rest }, lead: phrasesOf(language).deadlineLead },
      day.said,
    );
  }
  if (detail === "link") {
    const link = linkOf(text);
    if (link === null) return refuse("bad-link", { text });
    return withEnding(state, "link", { link: link.shown, qr: link.qr }, link.said ?? link.shown);
  }
  return everywhere(state, detail, text);
};

type Told = Exclude<Detail, "callToAction" | "deadline" | "link">;

/** Facts that several scenes tell. */
function everywhere(state: ProjectState, detail: Told, text: string): Outcome {
  const was = state.storyboard.scenes
    .map(({ content }) => shownOf(content, detail))
    .filter((shown) => shown !== null)
    .flat();
  const names = state.storyboard.scenes.flatMap(({ content }) => shownOf(content, "company") ?? []);
  // Where the posting names no job, the employer's name stands in its place, and stays the employer's.
  const nameless =
    detail === "title" &&
    state.storyboard.scenes.some(({ content }) => content.purpose === "cta" && content.role === "");
  let next = state;
  const changes: Changed[] = [];
  for (const scene of state.storyboard.scenes) {
    const content = nameless ? withTitle(scene.content, text) : withDetail(scene.content, detail, text, was);
    const narration = nameless
      ? scene.narration
      : replaced(scene.narration, was, text, detail === "company" ? [] : names);
    if (content === scene.content && narration === scene.narration) continue;
    const wide = tooWide(content, scene.content);
    if (wide !== null) return refuse("too-wide", { ...wide });
    next = withTouched(next, reworded(scene, { content, narration, typed: [text] }));
    changes.push({ scene: scene.id, before: was[0] ?? null, after: text });
  }
  return changes.length === 0 ? refuse("not-told", { topic: detail }) : { state: next, changes };
}

/** How a scene shows the fact; several spellings, the longest first. */
function shownOf(content: SceneContent, detail: Told): readonly string[] | null {
  switch (detail) {
    case "title":
      return content.purpose === "hook" ? [content.title] : content.purpose === "cta" ? [content.role] : null;
    case "company":
      return (content.purpose === "hook" || content.purpose === "cta") && content.company !== null
        ? [content.company]
        : null;
    case "place":
      return content.purpose === "hook" ? content.place.slice(0, 1) : null;
    case "salary":
      return (content.purpose === "hook" || content.purpose === "pay") && content.pay !== null
        ? [paySaid(content.pay), content.pay.text]
        : null;
  }
}

/** The job's first name. */
function withTitle(content: SceneContent, title: string): SceneContent {
  if (content.purpose === "cta") return { ...content, role: title };
  return content.purpose === "hook" ? { ...content, title, company: content.company ?? content.title } : content;
}

function withDetail(content: SceneContent, detail: Told, text: string, was: readonly string[]): SceneContent {
  if (detail === "title" && content.purpose === "hook" && was.includes(content.title))
    return { ...content, title: text };
  if (detail === "title" && content.purpose === "cta") return { ...content, role: text };
  if (detail === "company" && (content.purpose === "hook" || content.purpose === "cta"))
    // A card of the title alone names nobody.
    return content.company === null && content.purpose === "hook" && content.place.length === 0
      ? content
      : { ...content, company: text };
  if (detail === "place" && content.purpose === "hook" && (content.place.length > 0 || content.company !== null))
    return { ...content, place: [text, ...content.place.slice(1)] };
  if (detail === "place" && content.purpose === "pay" && content.cells.some(({ figure }) => was.includes(figure)))
    return {
      ...content,
      cells: content.cells.map((cell) => (was.includes(cell.figure) ? { ...cell, figure: text } : cell)),
    };
  if (detail === "salary" && (content.purpose === "hook" || content.purpose === "pay")) {
    // Where some scenes show the pay, the others don't begin to; a card of the title alone never does.
    const bare = content.pay === null && (was.length > 0 || (content.purpose === "hook" && content.company === null));
    return bare ? content : { ...content, pay: { text, unit: "", min: null, max: null } };
  }
  return content;
}

/** @param kept what stays as it is: the "City of Alderbrook" is no other employer for a job elsewhere */
function replaced(narration: string, was: readonly string[], text: string, kept: readonly string[]): string {
  const found = was.toSorted((a, b) => b.length - a.length).find((each) => each !== "" && narration.includes(each));
  if (found === undefined) return narration;
  const name = kept.find((each) => each.length > found.length && each.includes(found) && narration.includes(each));
  if (name === undefined) return narration.replaceAll(found, () => text);
  return narration
    .split(name)
    .map((piece) => piece.replaceAll(found, () => text))
    .join(name);
}

/** The last scene with another day or link, shown and said. */
function withEnding(
  state: ProjectState,
  detail: "deadline" | "link",
  change: Partial<CtaContent>,
  said: string,
): Outcome {
  const scene = state.storyboard.scenes.findLast((one) => one.content.purpose === "cta");
  if (scene?.content.purpose !== "cta") return refuse("not-told", { topic: detail });
  const before = scene.content;
  const content = { ...before, ...change };
  const wide = tooWide(content, before);
  if (wide !== null) return refuse("too-wide", { ...wide });
  const narration = invitation(state, scene, before, content, detail, said);
  const changed = reworded(scene, {
    content,
    narration,
    typed: [said, content.link ?? ""].filter((one) => one !== ""),
  });
  const was = detail === "link" ? before.link : before.deadline === null ? null : dayShown(before);
  return {
    state: withTouched(state, { ...changed, own: [...new Set([...(changed.own ?? []), said])] }),
    changes: [{ scene: scene.id, before: was, after: detail === "link" ? content.link : said }],
  };
}

function dayShown({ deadline }: CtaContent): string {
  return deadline === null
    ? ""
    : /月/u.test(deadline.rest)
      ? `${deadline.rest}${deadline.day}日`
      : `${deadline.day} ${deadline.rest}`;
}

/** The invitation with the new day or link in the old one's place, or worded anew where there was none. */
function invitation(
  { storyboard: { language } }: ProjectState,
  scene: Scene,
  before: CtaContent,
  after: CtaContent,
  detail: "deadline" | "link",
  said: string,
): string {
  const was =
    detail === "link"
      ? [before.link, before.link?.split("/")[0]]
      : [dayShown(before), before.deadline === null ? null : `${before.deadline.rest} ${before.deadline.day}`];
  const put = replaced(
    scene.narration,
    was.filter((one): one is string => typeof one === "string" && one !== ""),
    said,
    [],
  );
  if (put !== scene.narration) return put;
  const phrases = phrasesOf(language);
  const mail = after.link?.includes("@") === true;
  const values = {
    link: detail === "link" ? said : (after.link?.split("/")[0] ?? null),
    deadline: detail === "deadline" ? said : after.deadline === null ? null : dayShown(after),
    company: after.company,
  };
  const templates = after.link === null ? phrases.applyPlain : mail ? phrases.write : phrases.apply;
  return templates.map((template) => fillIfKnown(template, values)).find((one) => one !== null) ?? scene.narration;
}

/** Addresses as people type them: with or without `https://`, a mail address, a number. */
function linkOf(text: string) {
  const typed = text.trim().replace(/[.。,，;；]+$/u, "");
  if (/^(?:mailto:)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u.test(typed))
    return shownLink({ email: typed.replace(/^mailto:/u, "") });
  if (/^\+?[\d\s()/-]{6,24}$/u.test(typed)) return shownLink({ phone: typed });
  if (/^(?:https?:\/\/)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#]\S*)?$/u.test(typed))
    return shownLink({ url: typed });
  return null;
}

/** Most characters that stand over the link. */
const MOST_LEAD_CHARS = 28;

/** The user's own call: shown if it is short, and said before how to apply. */
function withCall(state: ProjectState, text: string): Outcome {
  const { language } = state.storyboard;
  const scene = state.storyboard.scenes.findLast((one) => one.content.purpose === "cta");
  if (scene?.content.purpose !== "cta") return refuse("not-told", { topic: "callToAction" });
  const content =
    text.length <= MOST_LEAD_CHARS ? { ...scene.content, lead: text.replace(/[.。!！]$/u, "") } : scene.content;
  const wide = tooWide(content, scene.content);
  if (wide !== null) return refuse("too-wide", { ...wide });
  const own = scene.own ?? [];
  const before = sentences(scene.narration, language).map((sentence) => sentence.text);
  // An earlier call of the user's gives way to this one.
  const rest = before.filter((sentence) => !own.includes(sentence));
  const call = asSentence(text);
  const narration = spokenTogether(call, ...rest);
  return {
    state: withTouched(state, reworded(scene, { content, narration, typed: [call, text] })),
    changes: [{ scene: scene.id, before: scene.narration, after: narration }],
  };
}
