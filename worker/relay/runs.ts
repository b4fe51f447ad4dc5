import type { NemoClient, RunEvent } from "../../shared/client/index.ts";
import {
  changes,
  describeChanges,
  type Draft,
  parseDraft,
  printDraft,
  readyForExport,
  summary,
} from "../../shared/draft/index.ts";
import { NemoError } from "../../shared/errors/index.ts";
import { translateGui } from "../../shared/gui/index.ts";
import { type Fault, toldFault } from "../problem.ts";
import type { Words } from "../words.ts";
import { openSession } from "./open-session.ts";
import { uploadPending } from "./run-files.ts";
import type { Runtime } from "./runtime.ts";
import { MOST_DRAFT_CHARACTERS, type Run } from "./session-store.ts";
import { faultOf, isNotTaken, isPassing } from "./upstream-fault.ts";

/** While a run is worked on, an alarm looks after it so often: it finds those whose worker died. */
export const WATCH_MS = 30_000;
const LOST: Words = {
  en: "The connection to the backend broke. The work there goes on; this is looked after.",
  zh: "与后端的连接中断。那边的工作仍在继续，这里会跟进。",
};
const BUSY: Words = {
  en: "The backend takes nothing just now. It is asked again in a moment.",
  zh: "后端暂时不接受请求，稍后会再次发送。",
};
/** Waits before the state is read again, when it isn't known what became of a message. */
const RECOVERY_WAITS_MS = [2_000, 5_000, 10_000, 20_000, 40_000] as const;

/**
 * Takes a run from wherever it stands to its end. Before each message to the upstream the run's row says that it is being
 * sent; what may have been sent is never sent again, unless a studio, which knows messages by their key, says that it never arrived.
 * @throws the signal's reason; errors that pass are left for the next alarm
 */
export async function advance(id: string, rt: Runtime, signal: AbortSignal): Promise<void> {
  const run = rt.store.run(id);
  if (run === null || run.ended !== null) return;
  try {
    const client = await rt.client();
    if (run.state === "waiting") rt.store.changeRun(id, { state: "opening" });
    const sessionId = await openSession(client, rt, signal);
    if (run.state === "asking" && rt.config.upstream === "hosted")
      return await recover(run, sessionId, client, rt, signal);
    await uploadPending(run, sessionId, client, rt, signal);
    const before = run.state === "asking" ? run.before : await draftText(client, sessionId, signal);
    rt.store.changeRun(id, { state: "asking", before });
    try {
      await listen(run, sessionId, client, rt, signal);
    } catch (error) {
      // One that was turned away at the door is sent again, as if it had never been.
      if (run.state !== "asking" && isNotTaken(error)) rt.store.changeRun(id, { state: "opening" });
      throw error;
    }
    const after = await draftText(client, sessionId, signal);
    // Nothing was said and nothing made: a break that something in between made a clean end of.
    if (rt.config.upstream === "hosted" && run.kind === "make" && after === null && !rt.journal.heardOf(id).spoke)
      return await recover({ ...run, before }, sessionId, client, rt, signal);
    conclude({ ...run, before }, after, rt);
  } catch (error) {
    if (signal.aborted) throw error;
    const stands = rt.store.run(id);
    if (stands === null || stands.ended !== null) return;
    const broken = error instanceof NemoError && (error.type === "stream_broken" || error.type === "timeout");
    const [next] = RECOVERY_WAITS_MS.slice(stands.recoveries, stands.recoveries + 1);
    if ((broken || isPassing(error)) && next !== undefined) {
      const [kind, text] = isNotTaken(error) ? ["busy", BUSY] : ["connection_lost", LOST];
      rt.atomically(() => {
        rt.store.changeRun(id, { recoveries: stands.recoveries + 1 });
        rt.jobs.set("run", id, rt.now() + next);
        rt.journal.append("notice", { run: id, kind, text: text[rt.language()] }, rt.now());
      });
      return;
    }
    fail(id, faultOf(error), rt);
  }
}

/** The draft as JSON; null before there is one. */
async function draftText(client: NemoClient, sessionId: string, signal: AbortSignal): Promise<string | null> {
  const { draft } = await client.state(sessionId, { signal });
  return draft === null ? null : printDraft(draft);
}

/**
 * Sends the message and writes down what happens. A studio that has the message already tells it all again; what the
 * journal has is then passed over.
 */
async function listen(
  run: Run,
  sessionId: string,
  client: NemoClient,
  rt: Runtime,
  signal: AbortSignal,
): Promise<void> {
  let told = 0;
  let said = "";
  const pass = (): boolean => ++told <= run.seen;
  const speak = (): void => {
    const text = said;
    said = "";
    if (text.trim() === "") return;
    const { text: content, actions } = translateGui(text);
    if (content.trim() !== "") rt.journal.append("message", { run: run.id, text: content }, rt.now());
    for (const { action, offered } of actions) rt.journal.append("action", { run: run.id, action, offered }, rt.now());
  };
  const write = (change: () => void): void =>
    rt.atomically(() => {
      speak();
      change();
      rt.store.changeRun(run.id, { seen: told });
    });

  // Only a studio takes edits as they are.
  const edit = rt.config.upstream === "studio" ? (run.edit ?? undefined) : undefined;
  const resume = run.state === "asking";
  const { id, text } = run;
  for await (const event of client.run({ sessionId, text, edit, idempotencyKey: id, resume, signal })) {
    if (event.type === "heartbeat") continue;
    if (event.type === "end") {
      write(() => {});
      continue;
    }
    if (event.type === "progress" && event.message === null) {
      rt.journal.append("progress", { run: run.id, percent: event.percent, elapsedMs: event.elapsedMs }, rt.now());
      continue;
    }
    if (pass()) continue;
    if (event.type === "text") {
      said = event.replaces === true ? event.text : said + event.text;
      continue;
    }
    write(() => journalEvent(run.id, event, rt));
  }
}

function journalEvent(
  run: string,
  event: Exclude<RunEvent, { type: "text" | "heartbeat" | "end" }>,
  rt: Runtime,
): void {
  const at = rt.now();
  if (event.type === "tool_call") rt.journal.append("tool", { run, name: event.name, done: false }, at);
  else if (event.type === "tool_result") rt.journal.append("tool", { run, name: event.name, done: true }, at);
  else if (event.type === "progress")
    rt.journal.append("progress", { run, percent: event.percent, text: event.message, elapsedMs: event.elapsedMs }, at);
  else if (event.type === "error")
    rt.journal.append("notice", { run, kind: "agent_error", text: event.error.meaning }, at);
}

/** Nobody knows what became of the message: the state tells, when it has changed and changes no more. */
async function recover(
  run: Run,
  sessionId: string,
  client: NemoClient,
  rt: Runtime,
  signal: AbortSignal,
): Promise<void> {
  const now = await draftText(client, sessionId, signal);
  if (now !== null && now !== run.before && now === run.probe) return conclude(run, now, rt);
  const wait = RECOVERY_WAITS_MS[run.recoveries];
  if (wait === undefined) {
    fail(
      run.id,
      {
        status: 504,
        code: "outcome_unknown",
        title: { en: "Outcome unknown", zh: "结果未知" },
        detail: {
          en: "The connection broke after the message was sent, and the timeline has not changed since. It was not sent again, for it may have been charged. Send it again if you want it done.",
          zh: "消息发出后连接中断，此后时间线没有变化。它没有被重新发送，因为可能已经扣费。如仍需要，请再次发送。",
        },
      },
      rt,
    );
    return;
  }
  rt.store.changeRun(run.id, { recoveries: run.recoveries + 1, probe: now });
  rt.jobs.set("run", run.id, rt.now() + wait);
}

/** Writes down what came of a run. An agent that spoke of its work needs no summary of ours; "Export" is pressed in its user's place. */
function conclude(run: Run, after: string | null, rt: Runtime): void {
  const { spoke, wantsExport } = rt.journal.heardOf(run.id);
  const now = rt.now();
  if (after !== null && after.length > MOST_DRAFT_CHARACTERS)
    return fail(
      run.id,
      {
        status: 502,
        code: "draft_too_large",
        title: { en: "The timeline is too large", zh: "时间线过大" },
        detail: {
          en: `The backend's timeline has ${after.length} characters, and the relay keeps at most ${MOST_DRAFT_CHARACTERS}. Ask for fewer tracks.`,
          zh: `后端的时间线有 ${after.length} 个字符，而中继最多保存 ${MOST_DRAFT_CHARACTERS} 个。请减少轨道。`,
        },
      },
      rt,
    );
  const draft: Draft | null = after === null ? null : parseDraft(after);
  const before: Draft | null = run.before === null ? null : parseDraft(run.before);
  const changed = after !== run.before && draft !== null;
  if (run.kind === "make" && (draft === null || !readyForExport(draft)))
    return fail(
      run.id,
      {
        status: 502,
        code: "no_timeline",
        title: { en: "No film came of it", zh: "没有生成影片" },
        detail: {
          en: "The backend answered, but made no timeline of the posting. Read its messages in the events; then send another message or another posting.",
          zh: "后端有应答，但没有根据招聘信息生成时间线。请查看事件中的消息，然后再发一条消息或另一份招聘信息。",
        },
      },
      rt,
    );
  rt.atomically(() => {
    const about = rt.store.about();
    const revision = (rt.store.latestRevision()?.n ?? 0) + (changed ? 1 : 0);
    if (changed && after !== null) {
      const text = summary(draft, rt.language());
      rt.store.insert("revisions", { n: revision, run: run.id, draft: after, summary: text, created: now });
      const list = before === null ? [] : changes(before, draft);
      if (!spoke && list.length > 0)
        rt.journal.append("message", { run: run.id, text: describeChanges(list, rt.language()) }, now);
      rt.journal.append("revision", { run: run.id, revision, summary: text, changes: list }, now);
    }
    rt.store.changeRun(run.id, { state: "done", ended: now });
    rt.jobs.done(run.id);
    rt.journal.append("run.done", { run: run.id, revision: revision === 0 ? null : revision, changed }, now);
    if (revision > 0 && (wantsExport || (changed && about?.auto === true))) requestRender(revision, rt);
  });
}

/**
 * Writes down that a revision is to become a film; call it within a transaction. One that is there or on its way is not made
 * again.
 * @returns the render's id
 */
export function requestRender(revision: number, rt: Runtime): string {
  const there = rt.store
    .renders()
    .find(({ revision: n, state }) => n === revision && state !== "failed" && state !== "cancelled");
  if (there !== undefined) return there.id;
  const id = `render_${crypto.randomUUID()}`;
  const now = rt.now();
  rt.store.insert("renders", { id, revision, state: "waiting", created: now });
  rt.jobs.set("render", id, now);
  rt.journal.append("render.started", { render: id, revision }, now);
  return id;
}

export function fail(id: string, fault: Fault, rt: Runtime): void {
  const now = rt.now();
  rt.atomically(() => {
    rt.store.changeRun(id, { state: "failed", ended: now, fault });
    rt.jobs.done(id);
    rt.journal.append("error", { run: id, ...toldFault(fault, rt.language()) }, now);
    rt.announce("video.failed", { run: id, ...toldFault(fault, rt.language()) });
  });
}
