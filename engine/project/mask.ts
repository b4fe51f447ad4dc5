import type { Topic } from "../../shared/edit/index.ts";
import type { Posting } from "../posting/posting.ts";
import { phrasesOf } from "../script/phrases/index.ts";
import { sentences } from "../script/segment.ts";
import { shownStrings } from "../script/shown.ts";
import { LENGTHS_S, type Purpose, type Scene, type SceneContent } from "../script/storyboard.ts";
import { needlesOf, withoutFact } from "./needles.ts";
import type { Hidden } from "./state.ts";
import { storyAt } from "./stories.ts";
import { joinedClaims, reworded } from "./wording.ts";

/** Topics that whole scenes are about. */
const SCENES: Partial<Readonly<Record<Topic, Purpose>>> = {
  mission: "why",
  work: "do",
  requirements: "bring",
  quote: "quote",
};

/** The purpose whose scenes tell a topic and nothing else; null for a topic that is told here and there. */
export function purposeOf(topic: Topic): Purpose | null {
  return SCENES[topic] ?? null;
}

/**
 * Scenes that don't tell what is hidden, the others as they are. A scene with nothing left to show goes.
 * @param language BCP 47 of the story
 */
export function masked(
  scenes: readonly Scene[],
  hidden: readonly Hidden[],
  posting: Posting,
  language: string,
): readonly Scene[] {
  return hidden.reduce<readonly Scene[]>((left, one) => without(left, one, posting, language), scenes);
}

function without(
  scenes: readonly Scene[],
  { topic, from }: Hidden,
  posting: Posting,
  language: string,
): readonly Scene[] {
  const purpose = purposeOf(topic);
  if (purpose !== null) {
    if (from === "film") return scenes.filter((scene) => scene.purpose !== purpose);
    return scenes.map((scene) =>
      scene.purpose === purpose && from === "narration" ? reworded(scene, { narration: "" }) : scene,
    );
  }
  const needles = needlesOf(topic, scenes, posting);
  return scenes.flatMap((scene) => {
    const content = from === "narration" ? scene.content : unshown(scene.content, topic, needles, language);
    const told =
      from === "picture" || !mentions(scene.narration, needles)
        ? { narration: scene.narration, claims: scene.claims }
        : unsaid(scene, topic, needles, posting, language);
    if (content === scene.content && told.narration === scene.narration) return [scene];
    if (shownStrings(content).length === 0) return [];
    return [reworded({ ...scene, claims: told.claims }, { content, narration: told.narration })];
  });
}

export function mentions(text: string, needles: readonly string[]): boolean {
  const small = text.toLowerCase();
  return needles.some((needle) => small.includes(needle.toLowerCase()));
}

/** What jobreel would say in a scene if the posting did not say it, shortest films first. */
function toldWithout(topic: Topic, posting: Posting, fits: (scene: Scene) => boolean): Scene | null {
  const silent = withoutFact(topic, posting);
  for (const lengthS of LENGTHS_S) {
    const found = storyAt(silent, lengthS).scenes.find(fits);
    if (found !== undefined) return found;
  }
  return null;
}

/** The narration without the fact: as it would be written without it where that is no longer than it was, or without its sentences. */
function unsaid(
  scene: Scene,
  topic: Topic,
  needles: readonly string[],
  posting: Posting,
  language: string,
): Pick<Scene, "narration" | "claims"> {
  const other =
    scene.own === undefined
      ? toldWithout(
          topic,
          posting,
          ({ id, narration }) =>
            id === scene.id && !mentions(narration, needles) && narration.length <= scene.narration.length,
        )
      : null;
  if (other !== null) return { narration: other.narration, claims: joinedClaims([...scene.claims, ...other.claims]) };
  const left = sentences(scene.narration, language).filter(({ text }) => !mentions(text, needles));
  const between = /[。！？]$/u.test(scene.narration) ? "" : " ";
  return { narration: left.map(({ text }) => text).join(between), claims: scene.claims };
}

/** The picture without the fact. */
function unshown(content: SceneContent, topic: Topic, needles: readonly string[], language: string): SceneContent {
  switch (content.purpose) {
    case "hook":
      if (topic === "salary" && content.pay !== null) return { ...content, pay: null };
      if (topic === "place" && content.place.length > 0) return { ...content, place: [] };
      if (topic === "company" && content.company !== null) return { ...content, company: null };
      return content;
    case "pay": {
      if (topic === "salary" && content.pay !== null) return { ...content, pay: null };
      if (topic !== "benefits" && topic !== "place") return content;
      const cells = content.cells.filter(
        ({ figure, label }) => !(mentions(`${figure} ${label}`, needles) || mentions(`${figure}${label}`, needles)),
      );
      return cells.length === content.cells.length ? content : { ...content, cells };
    }
    case "cta":
      if (topic === "company" && content.company !== null) return { ...content, company: null };
      if (topic === "deadline" && content.deadline !== null)
        return { ...content, deadline: null, lead: phrasesOf(language).applyLead };
      if (topic === "link" && content.link !== null) return { ...content, link: null, qr: null };
      return content;
    default:
      return content;
  }
}
