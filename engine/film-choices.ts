import type { FilmOptions } from "./film.ts";
import { brandFor } from "./picture/brand.ts";
import { themeFor, themeNamed } from "./picture/themes/index.ts";
import { AUTO_THEME } from "./picture/themes/names.ts";
import type { Theme } from "./picture/themes/theme.ts";
import type { Posting } from "./posting/index.ts";
import type { Voice } from "./speech/voice.ts";
import type { TimelineChoices } from "./timeline/build.ts";
import { seedOf } from "./timeline/seed.ts";
import { ASPECTS, type Aspect } from "./timeline/timeline.ts";

/** Options with their theme at hand, for films of any shape. */
export type Staged = Omit<FilmOptions, "aspect" | "theme"> & { readonly theme: Theme };

export function titleOf(posting: Posting): string {
  return posting.facts.title?.value ?? posting.slug;
}

/**
 * The theme that is asked for, or the one that suits the posting.
 * @throws {RangeError} for a name that no theme has
 */
export function themeOf(posting: Posting, asked: string): Promise<Theme> {
  if (asked !== AUTO_THEME) return themeNamed(asked);
  return themeNamed(themeFor({ title: titleOf(posting), text: posting.text }, seedOf(posting.text)));
}

/** What a timeline is built with: everything that is not asked for is chosen by the posting. */
export function choicesFor(posting: Posting, options: Staged, aspect: Aspect, voice: Voice | null): TimelineChoices {
  const seed = seedOf(posting.text);
  const [width, height] = ASPECTS[aspect];
  return {
    aspect,
    theme: options.theme.name,
    brand: options.brand ?? brandFor(seed),
    seed,
    voice: voice?.name ?? null,
    music: options.music,
    burnCaptions: true,
    captionCharacters: options.theme.captionCharacters({ width, height }),
  };
}
