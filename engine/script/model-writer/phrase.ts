import { languageOf } from "../../posting/language.ts";
import type { Posting } from "../../posting/posting.ts";
import { primaryOf } from "../phrases/index.ts";
import type { Scene, Storyboard } from "../storyboard.ts";
import { type Answer, readAnswer } from "./answer.ts";
import { chat, ChatFailure, type ChatIo } from "./chat.ts";
import type { WriterConfig } from "./config.ts";
import { type Estimate, speechOf } from "./form.ts";
import { type Grounds, groundsOf } from "./ground.ts";
import { type Fault, messagesFor } from "./prompt-text.ts";
import { validateTranslation } from "./translate.ts";
import { validateScene, type Verdict } from "./validate.ts";

export interface PhraseOptions extends ChatIo {
  readonly writer: WriterConfig;
  /** Seconds of a sentence as shown, as `estimateS` gives them. */
  readonly estimate: Estimate;
  /** BCP 47 to translate into, as `requireLanguage` gives it; null or left out: the posting's own. */
  readonly targetLanguage?: string | null;
}

export interface Phrased {
  /** Each scene the model's or the original; ids, order, claims and evidence are those of the original. */
  readonly storyboard: Storyboard;
  /** Scenes whose wording by the model was not used, and why. */
  readonly dropped: readonly Fault[];
  /** At most one sentence. */
  readonly warnings: readonly string[];
}

/** A translation is worth a second question; a scene of our own is a good answer to a bad rephrasing. */
const ROUNDS = { rephrase: 1, translate: 2 } as const;
/** Share of the film that speech may take, unless the originals take more: as much as `choose` fills. */
const MOST_SPEECH = 0.86;
const MOST_NAMED = 4;
/** Shorter keys are none: endpoints that need no key are given any word. */
const LEAST_SECRET_CHARS = 12;

/**
 * Lets a model phrase a storyboard. Whatever it answers, or if it doesn't, there is a storyboard: the original's scenes
 * stay where the model's don't hold. A translation is used whole or not at all, as a film speaks one language.
 *
 * @throws the reason of `options.signal`, and nothing else
 */
export async function phrase(storyboard: Storyboard, posting: Posting, options: PhraseOptions): Promise<Phrased> {
  const { writer, targetLanguage = null, estimate } = options;
  const grounds = groundsOf(storyboard, posting);
  const name = `The model ${writer.model}`;
  const judge = (scene: Scene, answer: Answer): Verdict => verdictOn(scene, answer, targetLanguage, grounds, estimate);
  try {
    const { told, faults } = await askFor(storyboard, posting, judge, options);
    return targetLanguage === null
      ? rephrased(storyboard, told, faults, estimate, name)
      : translated(storyboard, told, faults, targetLanguage, name);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!(error instanceof ChatFailure)) throw error;
    const kept = targetLanguage === null ? "the film has jobreel's own copy" : "the film is not translated";
    return { storyboard, dropped: [], warnings: [`${name} ${error.message}; ${kept}.`] };
  }
}

interface Told {
  readonly told: ReadonlyMap<string, Scene>;
  readonly faults: readonly Fault[];
}

async function askFor(
  storyboard: Storyboard,
  posting: Posting,
  judge: (scene: Scene, answer: Answer) => Verdict,
  options: PhraseOptions,
): Promise<Told> {
  const { writer, targetLanguage = null } = options;
  const told = new Map<string, Scene>();
  let faults: Fault[] = [];
  const rounds = targetLanguage === null ? ROUNDS.rephrase : ROUNDS.translate;
  for (let round = 1; round <= rounds; round++) {
    const wanted = storyboard.scenes.filter(({ id }) => !told.has(id));
    const content = await chat(writer, messagesFor(storyboard, wanted, posting, targetLanguage, faults), options);
    requireSecrecy(content, writer);
    const answer = readAnswer(content);
    faults = [];
    for (const scene of wanted) {
      const verdict = judge(scene, answer);
      if ("scene" in verdict) told.set(scene.id, verdict.scene);
      else faults.push({ scene: scene.id, reason: verdict.reason });
    }
    if (faults.length === 0) break;
  }
  return { told, faults };
}

/** Reasons quote what a model wrote, so it must not have written the key. */
function requireSecrecy(content: string, writer: WriterConfig): void {
  const key = writer.key();
  if (key !== null && key.length >= LEAST_SECRET_CHARS && (content.includes(key) || decoded(content).includes(key)))
    throw new ChatFailure("repeated the key; check that OPENAI_BASE_URL is an endpoint you trust");
}

/** JSON may write any letter as an escape. */
function decoded(content: string): string {
  return content.replace(/\\u([0-9a-f]{4})|\\(.)/giu, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? "") : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function verdictOn(
  scene: Scene,
  { proposals, malformed }: Answer,
  language: string | null,
  grounds: Grounds,
  estimate: Estimate,
): Verdict {
  const proposal = proposals.get(scene.id);
  if (proposal === undefined)
    return { reason: malformed.has(scene.id) ? "has another form than was asked for" : "was left out" };
  return language === null
    ? validateScene(scene, proposal, grounds, estimate)
    : validateTranslation(scene, proposal, language, grounds, estimate);
}

function rephrased(
  storyboard: Storyboard,
  told: ReadonlyMap<string, Scene>,
  faults: readonly Fault[],
  estimate: Estimate,
  name: string,
): Phrased {
  const { scenes, faults: long } = withinLength(storyboard, told, estimate);
  const dropped = [...faults, ...long];
  const warnings =
    dropped.length === 0 ? [] : [`${name} ${summary(dropped, scenes.length)}; jobreel's own copy stands there.`];
  return { storyboard: { ...storyboard, scenes }, dropped, warnings };
}

/** Takes scenes back, those that grew most first, until the whole leaves the film its pauses. */
function withinLength(
  { scenes, language, lengthS }: Storyboard,
  told: ReadonlyMap<string, Scene>,
  estimate: Estimate,
): { readonly scenes: readonly Scene[]; readonly faults: readonly Fault[] } {
  const rows = scenes.map((original) => {
    const scene = told.get(original.id) ?? original;
    const own = speechOf(original.narration, language, estimate);
    return { original, scene, own, grownS: speechOf(scene.narration, language, estimate) - own };
  });
  const total = rows.reduce((sum, { own }) => sum + own, 0);
  let over = rows.reduce((sum, { grownS }) => sum + grownS, total) - Math.max(total, MOST_SPEECH * lengthS);
  const back = new Set<string>();
  for (const { original, grownS } of rows.toSorted((a, b) => b.grownS - a.grownS)) {
    if (over <= 0 || grownS <= 0) break;
    back.add(original.id);
    over -= grownS;
  }
  return {
    scenes: rows.map(({ original, scene }) => (back.has(original.id) ? original : scene)),
    faults: Array.from(back, (scene) => ({ scene, reason: "makes the film too long" })),
  };
}

function translated(
  storyboard: Storyboard,
  told: ReadonlyMap<string, Scene>,
  faults: readonly Fault[],
  language: string,
  name: string,
): Phrased {
  const scenes = storyboard.scenes.map((scene) => told.get(scene.id) ?? scene);
  if (faults.length > 0)
    return {
      storyboard,
      dropped: faults,
      warnings: [`${name} ${summary(faults, scenes.length)}; the film is not translated.`],
    };
  const heard = primaryOf(languageOf(scenes.map(({ narration }) => narration).join(" ")));
  if (heard === primaryOf(storyboard.language)) {
    const warning = `${name} was asked for "${language}" and answered in "${heard}"; the film is not translated.`;
    return { storyboard, dropped: [], warnings: [warning] };
  }
  return { storyboard: { ...storyboard, language, scenes }, dropped: [], warnings: [] };
}

function summary(dropped: readonly Fault[], scenes: number): string {
  const named = dropped.slice(0, MOST_NAMED).map(({ scene, reason }) => `${scene} ${reason}`);
  const more = dropped.length > named.length ? `; and ${dropped.length - named.length} more` : "";
  return `gave ${dropped.length} of ${scenes} scenes a wording that can't be used (${named.join("; ")}${more})`;
}
