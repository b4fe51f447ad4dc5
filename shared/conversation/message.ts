import type { NemoClient, Sleep } from "../client/index.ts";
import { changes, describeChanges, type Draft } from "../draft/index.ts";
import { NemoError } from "../errors/index.ts";
import { type GuiAction, translateGui } from "../gui/index.ts";
import type { Language } from "../language.ts";
import { PHRASES } from "./phrases.ts";
import { isUnsure, recover } from "./recover.ts";
import type { UserEvent } from "./user-event.ts";

/** The agent's words of one message are held up to here until they are translated. */
const MAX_HELD_CHARS = 256 * 1024;

export interface MessageIo {
  readonly language: Language;
  readonly sleep: Sleep;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a message to the agent, once, and tells the user what came of it, also where the agent is silent or the stream breaks.
 * Returns what the agent asked to be done with buttons.
 */
export async function* sendMessage(
  client: NemoClient,
  sessionId: string,
  text: string,
  { language, sleep, signal }: MessageIo,
): AsyncGenerator<UserEvent, readonly GuiAction[], undefined> {
  const phrases = PHRASES[language];
  const before = await draftBefore(client, sessionId, signal);
  const wanted: GuiAction[] = [];
  let held = "";
  let message = 0;
  let shown = false;
  let failed = false;

  /** The agent's words as the user is to see them. */
  function* say(): Generator<UserEvent, void, undefined> {
    const { text: words, actions } = translateGui(held);
    held = "";
    wanted.push(...actions);
    if (words.trim() === "") return;
    shown = true;
    yield { type: "text", text: words.trim() };
  }

  try {
    for await (const event of client.run({ sessionId, text, signal })) {
      switch (event.type) {
        case "text":
          if (event.message !== message || held.length > MAX_HELD_CHARS) yield* say();
          if (event.replaces === true) held = "";
          message = event.message;
          held += event.text;
          break;
        case "tool_call":
        case "tool_result":
          yield* say();
          yield { type: "tool", name: event.name, done: event.type === "tool_result" };
          break;
        case "progress": {
          const words = event.message ?? phrases.working(Math.floor(event.elapsedMs / 60_000));
          yield { type: "progress", text: words, percent: event.percent, elapsedMs: event.elapsedMs };
          break;
        }
        case "error":
          yield* say();
          failed = true;
          yield { type: "error", text: event.error.message, error: event.error };
          break;
        case "state":
        case "heartbeat":
        case "end":
          break;
      }
    }
    yield* say();
  } catch (error) {
    if (!(error instanceof NemoError) || !isUnsure(error)) throw error;
    yield* say();
    yield { type: "notice", kind: "connection_lost", text: phrases.connectionLost };
    const found = await recover(client, sessionId, before, sleep, signal);
    if (found.error !== null) throw found.error;
    if (found.changes.length === 0) {
      yield { type: "notice", kind: "no_change_seen", text: phrases.noChangeSeen };
      yield { type: "error", text: error.message, error };
      return [];
    }
    yield { type: "changes", text: describeChanges(found.changes, language), changes: found.changes };
    return [];
  }
  if (!shown && wanted.length === 0 && !failed) {
    const { draft } = await client.state(sessionId, { signal });
    const changed = changes(before, draft);
    if (changed.length === 0) yield { type: "notice", kind: "nothing_changed", text: phrases.nothingChanged };
    else yield { type: "changes", text: describeChanges(changed, language), changes: changed };
  }
  return wanted;
}

/** What the timeline holds before a message. An upstream may refuse to tell of a session in which nothing happened yet. */
async function draftBefore(
  client: NemoClient,
  sessionId: string,
  signal: AbortSignal | undefined,
): Promise<Draft | null> {
  try {
    return (await client.state(sessionId, { signal })).draft;
  } catch (error) {
    if (error instanceof NemoError && error.type === "refused") return null;
    throw error;
  }
}
