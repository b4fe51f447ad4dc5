import { DurableObject } from "cloudflare:workers";
import { v7 } from "uuid";
import { configOf } from "../config.ts";
import { upstreamFetch } from "../upstream-fetch.ts";
import { type Delivery, Deliveries } from "./deliveries.ts";
import { eventStream } from "./event-stream.ts";
import { Journal } from "./journal.ts";
import { type Job, Jobs } from "./jobs.ts";
import { stepRender } from "./renders.ts";
import { type Passport, passportOf } from "./passport.ts";
import { advance, requestRender, WATCH_MS } from "./runs.ts";
import type { Runtime } from "./runtime.ts";
import { type About, type Render, SessionStore } from "./session-store.ts";
import type { Answer, Beginning, Message } from "./session-calls.ts";
import { faultOf } from "./upstream-fault.ts";
import { type SessionView, viewOf } from "./session-view.ts";
import { clientFor, type SessionEnv } from "./upstream.ts";

/** Messages that may wait behind the one that is worked on. */
const MOST_WAITING_RUNS = 20;
const DAY_MS = 86_400_000;
/** How long an alarm that failed as a whole waits: the platform itself gives up after six. */
const ALARM_RETRY_MS = 30_000;

/**
 * One session: it owns the stream from the upstream, the renders and the journal. Callers come and go. All that it has
 * to do stands in its storage before it is begun, and an alarm sees to it that it is done, whatever ends this object.
 */
export class SessionObject extends DurableObject<SessionEnv> {
  readonly #store: SessionStore;
  readonly #journal: Journal;
  readonly #jobs: Jobs;
  readonly #deliveries: Deliveries;
  /** Runs that are worked on by this very object; those in storage alone were somebody else's. */
  readonly #working = new Map<string, AbortController>();

  constructor(ctx: DurableObjectState, env: SessionEnv) {
    super(ctx, env);
    this.#store = new SessionStore(ctx.storage.sql);
    this.#journal = new Journal(ctx.storage.sql);
    this.#jobs = new Jobs(ctx.storage);
    this.#deliveries = new Deliveries(ctx.storage.sql);
  }

  get #runtime(): Runtime {
    const rt: Runtime = {
      store: this.#store,
      journal: this.#journal,
      jobs: this.#jobs,
      config: configOf(this.env),
      films: this.env.FILMS,
      fetch: upstreamFetch(this.env),
      language: () => this.#store.about()?.language ?? "en",
      now: () => Date.now(),
      client: async () => {
        const about = this.#store.about();
        if (about === null) throw new TypeError("The session has not begun.");
        return clientFor(this.env, about);
      },
      atomically: (change) => this.ctx.storage.transactionSync(change),
      announce: (type, data) => this.#deliveries.queue(type, data, rt),
    };
    return rt;
  }

  /** Begins the session, with a first message or none. Beginning it again changes nothing. */
  async begin({ first, ...about }: Beginning): Promise<SessionView> {
    const rt = this.#runtime;
    if (this.#store.about() === null) {
      const now = rt.now();
      rt.atomically(() => {
        this.#store.insert("about", { ...about, upstream: null, created: now, closed: null });
        this.#journal.append("created", { id: about.id, kind: about.kind, title: about.title }, now);
        if (first !== null) this.#queueRun("make", first, now);
        this.#jobs.set("expiry", "expiry", now + rt.config.retentionDays * DAY_MS);
      });
      await this.#wake();
    }
    return this.#view();
  }

  view(account: string): Answer<SessionView> {
    return this.#owned(account) ? { value: this.#view() } : { refused: "not_found" };
  }

  /** Takes a message for the agent; it is sent when those before it are done. */
  async say(account: string, message: Message): Promise<Answer<{ readonly run: string }>> {
    const about = this.#owned(account);
    if (about === null) return { refused: "not_found" };
    if (this.#store.waitingRuns() >= MOST_WAITING_RUNS) return { refused: "busy" };
    const first = this.#store.lastRun() === null && about.kind === "video";
    const run = this.ctx.storage.transactionSync(() => this.#queueRun(first ? "make" : "message", message, Date.now()));
    await this.#wake();
    return { value: { run } };
  }

  /** Asks for a film of a revision, the newest without a number. One that is there or on its way is not made again. */
  async export(account: string, revision: number | null): Promise<Answer<Render>> {
    if (this.#owned(account) === null) return { refused: "not_found" };
    const kept = revision === null ? this.#store.latestRevision() : this.#store.revision(revision);
    if (kept === null) return { refused: "nothing_to_export" };
    const rt = this.#runtime;
    const id = rt.atomically(() => requestRender(kept.n, rt));
    await this.#wake();
    const render = this.#store.render(id);
    return render === null ? { refused: "not_found" } : { value: render };
  }

  /** Ends what is under way. What is finished stays. */
  async cancel(account: string): Promise<Answer<SessionView>> {
    if (this.#owned(account) === null) return { refused: "not_found" };
    await this.#stop("cancelled");
    return { value: this.#view() };
  }

  /** Deletes the session and its films. */
  async remove(account: string): Promise<Answer<null>> {
    const about = this.#owned(account);
    if (about === null) return { refused: "not_found" };
    await this.#stop("deleted");
    await this.#erase(about);
    return { value: null };
  }

  film(account: string, revision: number | null): Answer<Render> {
    if (this.#owned(account) === null) return { refused: "not_found" };
    const film = this.#store.film(revision);
    return film === null ? { refused: "not_found" } : { value: film };
  }

  draft(account: string): Answer<{ readonly draft: string | null; readonly summary: string | null }> {
    if (this.#owned(account) === null) return { refused: "not_found" };
    const latest = this.#store.latestRevision();
    return { value: { draft: latest?.draft ?? null, summary: latest?.summary ?? null } };
  }

  /** Where the upstream takes files of this session, and with which headers; opens the session there if need be. */
  async passport(account: string): Promise<Answer<Passport>> {
    const about = this.#owned(account);
    if (about === null) return { refused: "not_found" };
    try {
      return { value: await passportOf(about, this.#runtime, this.env) };
    } catch (error) {
      return { failed: faultOf(error) };
    }
  }

  deliveries(account: string): Answer<readonly Delivery[]> {
    return this.#owned(account) ? { value: this.#deliveries.list() } : { refused: "not_found" };
  }

  async redeliver(account: string, id: string): Promise<Answer<null>> {
    if (this.#owned(account) === null || !this.#deliveries.again(id, this.#runtime)) return { refused: "not_found" };
    await this.#jobs.arm();
    return { value: null };
  }

  /** The events after `?from=` as a stream; the account is in a header that only the relay's own routes set. */
  override async fetch(request: Request): Promise<Response> {
    const account = request.headers.get("X-Account") ?? "";
    if (this.#owned(account) === null) return new Response(null, { status: 404 });
    const from = Number(new URL(request.url).searchParams.get("from") ?? 0);
    const stream = eventStream(this.#journal, Number.isSafeInteger(from) && from > 0 ? from : 0, () => this.#settled());
    return new Response(stream, {
      headers: {
        "Content-Type": "text/event-stream; charset=utf-8",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      },
    });
  }

  override async alarm(): Promise<void> {
    for (const job of this.#jobs.due(Date.now())) {
      try {
        await this.#do(job);
      } catch (error) {
        // One that can't be done keeps none of the others waiting.
        console.error(error);
        this.#jobs.set(
          job.kind,
          job.id,
          Date.now() + ALARM_RETRY_MS * 2 ** Math.min(job.attempts, 8),
          job.attempts + 1,
        );
      }
    }
    await this.#jobs.arm();
  }

  async #do(job: Job): Promise<void> {
    const rt = this.#runtime;
    if (job.kind === "run") this.#work();
    else if (job.kind === "render") await stepRender(job.id, job.attempts, rt);
    else if (job.kind === "delivery") await this.#deliveries.send(job.id, job.attempts, rt);
    else {
      const about = this.#store.about();
      await this.#stop("deleted");
      if (about !== null) await this.#erase(about);
    }
  }

  /** Works on the next run, unless that is done already. The alarm comes back to look after it. */
  #work(): void {
    const run = this.#store.nextRun();
    if (run === null) return;
    this.#jobs.set("run", run.id, Date.now() + WATCH_MS);
    if (this.#working.size > 0) return;
    const controller = new AbortController();
    this.#working.set(run.id, controller);
    void this.#pursue(run.id, controller);
  }

  /** Works on a run to its end, then goes on with the next. Never rejects. */
  async #pursue(id: string, controller: AbortController): Promise<void> {
    try {
      await advance(id, this.#runtime, controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) console.error(error);
    }
    this.#working.delete(id);
    const next = this.#store.nextRun();
    if (next !== null && next.id !== id) this.#jobs.set("run", next.id, Date.now());
    await this.#jobs.arm();
  }

  #queueRun(kind: "make" | "message", { text, edit = null, files = [] }: Message, now: number): string {
    const id = `run_${v7()}`;
    this.#store.insert("runs", { id, kind, text, edit, files, state: "waiting", created: now });
    this.#journal.append("run.started", { run: id, kind }, now);
    // Behind another it waits for that one's end.
    if (this.#store.waitingRuns() === 1) this.#jobs.set("run", id, now);
    return id;
  }

  async #wake(): Promise<void> {
    if (this.#working.size === 0) this.#work();
    await this.#jobs.arm();
  }

  async #stop(why: "cancelled" | "deleted"): Promise<void> {
    for (const controller of this.#working.values()) controller.abort(new DOMException("Cancelled.", "AbortError"));
    const rt = this.#runtime;
    const open = this.#store.openRenders();
    rt.atomically(() => {
      const now = rt.now();
      for (let run = this.#store.nextRun(); run !== null; run = this.#store.nextRun()) {
        this.#store.changeRun(run.id, { state: "cancelled", ended: now });
        this.#jobs.done(run.id);
      }
      for (const { id } of open) {
        this.#store.changeRender(id, { state: "cancelled", ended: now });
        this.#jobs.done(id);
      }
      if (why === "deleted") this.#store.changeAbout({ closed: why });
      this.#journal.append(why, {}, now);
    });
    const client = open.some(({ state }) => state === "asked") ? await rt.client() : null;
    for (const { id, state } of open) {
      // The upstream may have finished it, or be gone: it is of no more use either way.
      if (state === "asked") await client?.cancelRender(id).catch(() => null);
    }
    await this.#jobs.arm();
  }

  async #erase(about: About): Promise<void> {
    for (;;) {
      const { objects } = await this.env.FILMS.list({ prefix: `films/${about.id}/` });
      if (objects.length === 0) break;
      await this.env.FILMS.delete(objects.map(({ key }) => key));
    }
    await this.env.USERS.getByName(about.account).unindex(about.id);
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    // The object lives on for a while, and answers that there is nothing.
    new SessionStore(this.ctx.storage.sql);
  }

  #owned(account: string): About | null {
    const about = this.#store.about();
    return about !== null && about.account === account && about.closed === null ? about : null;
  }

  #settled(): boolean {
    return this.#store.nextRun() === null && this.#store.openRenders().length === 0;
  }

  #view(): SessionView {
    return viewOf(this.#store, this.#journal.last());
  }
}
