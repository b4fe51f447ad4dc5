import type { Span } from "./page.ts";

/** What PDF.js tells of a stretch of marked content where it begins and ends. */
interface Mark {
  readonly type: string;
  readonly id?: string | null;
  readonly tag?: string | null;
}

type Marked = Pick<Span, "content" | "artifact">;

const UNMARKED: Marked = { content: null, artifact: false };
/** Deeper nesting than this is no writer's; what stands below is marked as what it stands in. */
const MAX_DEPTH = 100;

/** The marked contents that are open where a page's text is being read. */
export class Marks {
  readonly #open: Marked[] = [];
  #tooDeep = 0;

  /** How the text that comes next is marked. */
  get here(): Marked {
    return this.#open.at(-1) ?? UNMARKED;
  }

  add({ type, id, tag }: Mark): void {
    if (type === "endMarkedContent") {
      if (this.#tooDeep > 0) this.#tooDeep--;
      else this.#open.pop();
      return;
    }
    if (this.#open.length >= MAX_DEPTH) {
      this.#tooDeep++;
      return;
    }
    const { content, artifact } = this.here;
    this.#open.push({ content: id ?? content, artifact: artifact || tag === "Artifact" });
  }
}
