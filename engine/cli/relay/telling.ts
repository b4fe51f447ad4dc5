import type { Download } from "../../../shared/index.ts";
import type { Phrases } from "../../../shared/conversation/phrases.ts";
import type { ChatEvent } from "../chat-backend.ts";
import type { RelayEvent } from "./events.ts";

/** Makes of a relay's events what a user is told, and knows when that is all. */
export interface Telling {
  /** Whether more is to come. */
  readonly open: boolean;
  of(event: RelayEvent): Generator<ChatEvent, void, undefined>;
}

/** Gets a film's bytes. */
export type GetFilm = (options?: { readonly signal?: AbortSignal | undefined }) => Promise<Download>;

/**
 * @param awaited the run or the render whose end is awaited; a render that comes of a run is awaited, too
 * @param filmOf how the film of a revision is got
 */
export function createTelling(awaited: string, phrases: Phrases, filmOf: (revision: number) => GetFilm): Telling {
  const open = new Set([awaited]);
  let spoke = false;

  function* of({ type, data }: RelayEvent): Generator<ChatEvent, void, undefined> {
    const text = wordsOf(data["text"]);
    const run = wordsOf(data["run"]);
    const render = wordsOf(data["render"]);
    switch (type) {
      case "message":
        spoke = true;
        yield { type: "text", text };
        return;
      case "tool":
        yield { type: "tool", name: wordsOf(data["name"]), done: data["done"] === true };
        return;
      case "progress": {
        const elapsedMs = numberOf(data["elapsedMs"]) ?? 0;
        const words = text === "" ? phrases.working(Math.floor(elapsedMs / 60_000)) : text;
        yield { type: "progress", text: words, percent: numberOf(data["percent"]), elapsedMs };
        return;
      }
      case "notice":
        spoke ||= data["kind"] === "agent_error";
        yield { type: "notice", text };
        return;
      case "action":
        spoke = true;
        if (data["action"] === "export" && data["offered"] === true)
          yield { type: "notice", text: phrases.exportOffered };
        return;
      case "run.done":
        open.delete(run);
        if (run === awaited && !spoke) yield { type: "notice", text: phrases.nothingChanged };
        return;
      case "render.started":
        open.add(render);
        return;
      case "render.progress": {
        const progress = numberOf(data["progress"]) ?? 0;
        yield { type: "render", text: phrases.rendering(Math.round(progress)), id: render, progress };
        return;
      }
      case "film":
        open.delete(render);
        yield {
          type: "film",
          text: phrases.film,
          id: render,
          url: null,
          download: filmOf(numberOf(data["revision"]) ?? 0),
        };
        return;
      case "error":
        open.delete(run === "" ? render : run);
        yield { type: "error", text: wordsOf(data["detail"]) };
        return;
      case "cancelled":
      case "deleted":
        open.clear();
        yield { type: "error", text: `Somebody else ${type} it at the relay.` };
    }
  }

  return {
    get open() {
      return open.size > 0;
    },
    of,
  };
}

function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
