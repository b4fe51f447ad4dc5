import { sentences } from "../script/segment.ts";
import type { Storyboard } from "../script/storyboard.ts";
import type { SpokenScene } from "../timeline/lay.ts";
import { imaginedUtterance } from "./imagined.ts";
import { speakInTwo } from "./second-speaker.ts";
import type { Utterance, Voice } from "./voice.ts";

export interface NarrateOptions {
  readonly signal?: AbortSignal | undefined;
  /** @param share 0 to 1 of the sentences */
  readonly onProgress?: (share: number) => void;
  /** Sentences that were said before, by text; filled as new ones are said. */
  readonly said: Map<string, Utterance>;
}

/** Says a storyboard, sentence by sentence; without a voice the sentences get the times of an imagined one. */
export async function narrate(
  storyboard: Storyboard,
  voice: Voice | null,
  options: NarrateOptions,
): Promise<SpokenScene[]> {
  const { signal, onProgress, said } = options;
  const scenes = storyboard.scenes.map((scene) => ({
    scene,
    texts: sentences(scene.narration, storyboard.language).map((sentence) => sentence.text),
  }));
  const total = scenes.reduce((sum, { texts }) => sum + texts.length, 0);
  let [done, reported] = [0, 0];
  const report = (share: number): void => {
    if (share <= reported) return;
    reported = share;
    onProgress?.(share);
  };
  if (voice !== null) {
    const texts = scenes.flatMap((one) => one.texts);
    let ahead = texts.filter((text) => said.has(text)).length;
    await speakInTwo(texts, voice, said, { signal, onSaid: () => report(++ahead / total) });
  }
  const spoken: SpokenScene[] = [];
  for (const { scene, texts } of scenes) {
    const utterances: Utterance[] = [];
    for (const text of texts) {
      signal?.throwIfAborted();
      let utterance = said.get(text);
      if (utterance === undefined) {
        utterance =
          voice === null
            ? imaginedUtterance(text, storyboard.language)
            : await voice.say(text, signal === undefined ? {} : { signal });
        said.set(text, utterance);
      }
      utterances.push(utterance);
      report(++done / total);
    }
    spoken.push({ scene, utterances });
  }
  voice?.rest?.();
  return spoken;
}

/** What is said, as it is written, a sentence a line and a scene a paragraph. */
export function transcriptOf(spoken: readonly SpokenScene[]): string {
  return spoken
    .map(({ utterances }) => utterances.map(({ text }) => text.trim()).join("\n"))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n")
    .replace(DIVIDED_DATE, " ")
    .concat("\n");
}

/** "15." and "Januar" are said one after the other, and are one date all the same. */
const DIVIDED_DATE =
  /(?<=(?<!\d)\d{1,2}\.)\n(?=(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\p{L}{0,6}(?!\p{L}))/gu;
