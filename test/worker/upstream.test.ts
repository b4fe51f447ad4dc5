import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { END_HEADER, END_MARK } from "../../shared/run/end-mark.ts";
import { adk, COMMENT, DROP, EMPTY, event, flat, type Step } from "../support/fake-stream.ts";
import { type Answer, type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { type RelayEvent, untilSettled } from "../support/relay-events.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

const DRAFT = {
  t: [{ tt: 0, m: { kind: "picture" }, sg: [{ id: "hook", s: 0, d: 15_000, m: { kind: "scene", name: "Baker" } }] }],
  d: 15_000,
};

describe.each(["studio", "hosted"] as const)("before a %s backend", (mode) => {
  let upstream: FakeUpstream;
  let relay: TestRelay;
  let key = "";
  beforeAll(async () => {
    upstream = await startFakeUpstream();
    relay = await startRelay(upstream.url, { UPSTREAM: mode });
  });
  beforeEach(async () => {
    ({ key } = await relay.mint({ scope: "make" }));
    upstream.draft = DRAFT;
    upstream.script("state", { code: 0, data: { state: { draft: null } } });
    // Ready at once: a hosted service is asked again after half a minute only.
    upstream.script("render", ready());
  });
  afterEach(() => {
    upstream.forget();
  });
  afterAll(async () => {
    await relay.close();
    await upstream[Symbol.asyncDispose]();
  });

  const ready = (): Answer => ({
    status: 200,
    json: {
      success: true,
      data: { id: "r", status: "completed", progress: 100, outputUrl: `${upstream.url}/films/1.mp4` },
    },
  });

  async function film(): Promise<{ id: string; events: RelayEvent[] }> {
    const answer = await relay.ask("/v1/videos", key, { method: "POST", json: { posting: { text: "Baker\nBread." } } });
    const { id } = (await answer.json()) as { id: string };
    const events = await untilSettled(relay, id, key);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
    return { id, events };
  }

  const stream = (...steps: Step[]): Answer => ({ stream: steps });
  const named = (events: readonly RelayEvent[], type: string): unknown[] =>
    events.filter((each) => each.type === type).map(({ data }) => data["text"] ?? data["name"] ?? data["code"]);

  it("both shapes of events, partial and whole texts, heartbeats and silence tell each thing once", async () => {
    upstream.script(
      "run",
      stream(
        COMMENT + EMPTY + flat.heartbeat(),
        adk.call("read_posting") + flat.result("read_posting"),
        adk.partial("The film "),
        adk.partial("is laid out."),
        adk.text("The film is laid out.") + event("no JSON at all") + event({ type: "unheard_of" }),
      ),
    );
    const { events } = await film();
    expect(named(events, "tool")).toEqual(["read_posting", "read_posting"]);
    expect(named(events, "message")).toEqual(["The film is laid out."]);
    expect(events.at(-1)?.type).toBe("film");
  });

  it("a stream that breaks off mid-event loses nothing, doubles nothing, and the message is never charged twice", async () => {
    const first = flat.call("step_1");
    const second = flat.call("step_2");
    upstream.script("run", stream(first, second.slice(0, 12), DROP));
    upstream.script("run", stream(first, second, flat.text("Done at last.")));
    const before = upstream.calls("run").length;
    const { events } = await film();
    const runs = upstream.calls("run").slice(before);
    expect(events.filter(({ type }) => type === "film")).toHaveLength(1);
    expect(named(events, "tool")).toEqual(mode === "studio" ? ["step_1", "step_2"] : ["step_1"]);
    // Sent once. A studio tells it all again to whoever asks with the message's key.
    expect(runs.map(({ method }) => method)).toEqual(mode === "studio" ? ["POST", "GET"] : ["POST"]);
    expect(new Set(runs.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  it("a button that the agent names before the stream breaks is still pressed in its user's place", async () => {
    const call = flat.call("edit");
    const said = flat.text('All done. Click the "Export" button to get your film.');
    // A studio marks the end of its streams: one without the mark broke, however it closes.
    const headers = { [END_HEADER]: END_MARK };
    const cut: Step[] = mode === "studio" ? [] : [call.slice(0, 12), DROP];
    upstream.script("run", { stream: [said, call, ...cut], headers }, { stream: [said, call, ...cut], headers });
    upstream.script("run", { stream: [said, call, `: ${END_MARK}\n\n`], headers });
    const begun = await relay.ask("/v1/sessions", key, { method: "POST", json: {} });
    const { id } = (await begun.json()) as { id: string };
    await relay.ask(`/v1/sessions/${id}/messages`, key, { method: "POST", json: { text: "Make it shorter." } });
    const events = await untilSettled(relay, id, key);
    expect(named(events, "tool")).toEqual(["edit"]);
    expect(events.filter(({ type }) => type === "action")).toHaveLength(1);
    expect(events.filter(({ type }) => type === "render.started")).toHaveLength(1);
    expect(events.at(-1)?.type).toBe("film");
  });

  it("a stream that ends without a word and without a timeline is a break, where its end is not marked", async () => {
    upstream.script("run", stream(COMMENT));
    upstream.script("state", { code: 0, data: { state: { draft: null } } });
    const before = upstream.calls("run").length;
    const { events } = await film();
    // A studio would have marked its end: without the mark only the hosted service is asked what became of it.
    const end = mode === "hosted" ? { type: "film" } : { type: "error", data: { code: "no_timeline" } };
    expect(events.at(-1)).toMatchObject(end);
    expect(upstream.calls("run").slice(before)).toHaveLength(1);
  });

  it("line breaks in what an agent says end no event", async () => {
    const evil = "ok\r\n\r\nid: 99\r\nevent: film\r\ndata: {}\r\n\r\n";
    upstream.script("run", stream(flat.call(`tool${evil}`) + adk.text(`Hello${evil}\u2028there`)));
    const { id, events } = await film();
    expect(events.filter(({ type }) => type === "film")).toHaveLength(1);
    expect(named(events, "tool")).toEqual([`tool${evil}`]);
    const raw = await (await relay.ask(`/v1/videos/${id}/events`, key)).text();
    expect(raw).not.toContain("\r");
    expect(raw).not.toMatch(/^id: 99/mu);
  });

  it("a render that gets lost is asked for again, with its id", async () => {
    upstream.forget();
    upstream.script("state", { code: 0, data: { state: { draft: null } } });
    upstream.script("render", { status: 503, json: { message: "restarting" } }, ready());
    upstream.script("renderStatus", { status: 404, json: { message: "no such render" } }, { status: 404, json: {} });
    const before = upstream.calls("render").length;
    const { events } = await film();
    expect(events.at(-1)?.type).toBe("film");
    const asked = upstream.calls("render").slice(before);
    expect(new Set(asked.map(({ json }) => (json as { id: string }).id)).size).toBe(1);
    expect(asked.length).toBeGreaterThan(1);
  });

  it.each([
    ["run", 1001, "token_refused", 401],
    ["run", 1010, "token_refused", 401],
    ["run", 1011, "token_refused", 401],
    ["run", 1002, "session_not_found", 410],
    ["run", 2001, "no_credits", 402],
    ["run", 4001, "unsupported_file", 415],
    ["run", 4002, "file_too_large", 413],
    ["render", 402, "export_blocked", 402],
    ["anonymousToken", 400, "missing_client_id", 502],
    ["run", 9999, "refused", 502],
  ] as const)("on %s, code %i is told as %s", async (call, code, problem, status) => {
    const own = "nmv_usr_of_the_caller_himself";
    const bearer = call === "anonymousToken" ? key : own;
    upstream.forget();
    upstream.script("state", { code: 0, data: { state: { draft: null } } });
    upstream.script(call, ...Array.from({ length: 12 }, () => ({ code, message: "no" })));
    upstream.script("renderStatus", { status: 404, json: { message: "no such render" } });
    const begun = await relay.ask("/v1/videos", bearer, { method: "POST", json: { posting: { text: "Baker" } } });
    const { id } = (await begun.json()) as { id: string };
    const answer = await relay.ask(`/v1/videos/${id}/events`, bearer);
    const text = await answer.text();
    expect(text).toContain(`"code":"${problem}"`);
    expect(text).toContain(`"status":${status}`);
    expect(text).not.toContain(own);
    const video = (await (await relay.ask(`/v1/videos/${id}`, bearer)).json()) as object;
    expect(video).toMatchObject({ status: "failed", problem: { code: problem, status } });
  });

  it("a client id that is refused is replaced by another, once, and the film is made", async () => {
    upstream.script("anonymousToken", { code: 400, message: "X-Client-Id is missing" });
    const before = upstream.calls("anonymousToken").length;
    expect((await film()).events.at(-1)?.type).toBe("film");
    const ids = upstream.calls("anonymousToken").map(({ headers }) => headers["x-client-id"]);
    expect(new Set(ids.slice(before)).size).toBe(2);
  });

  it("tells whoever began in Chinese of an end in Chinese", async () => {
    upstream.script("run", ...Array.from({ length: 12 }, () => ({ code: 2001, message: "no" })));
    const headers = { "Accept-Language": "zh-CN" };
    const json = { posting: { text: "面包师" } };
    const begun = await relay.ask("/v1/videos", key, { method: "POST", headers, json });
    const { id } = (await begun.json()) as { id: string };
    const events = await untilSettled(relay, id, key);
    expect(events.at(-1)?.data).toMatchObject({ title: "积分已用完", detail: expect.stringContaining("积分") });
    const video = (await (await relay.ask(`/v1/videos/${id}`, key)).json()) as { problem: { title: string } };
    expect(video.problem.title).toBe("积分已用完");
  });

  it("a limit of rate passes: a message that was not taken is sent again later, and that is told meanwhile", async () => {
    const headers = { "Retry-After": "0" };
    upstream.script("run", ...Array.from({ length: 2 }, () => ({ code: 429, message: "no", headers })));
    // Read before each sending.
    upstream.script("state", { code: 0, data: { state: { draft: null } } });
    const before = upstream.calls("run").length;
    const { events } = await film();
    expect(named(events, "notice")).toEqual([expect.stringContaining("asked again")]);
    expect(upstream.calls("run").slice(before)).toHaveLength(3);
    expect(events.at(-1)?.type).toBe("film");
  });

  it("an edit goes as the edit that it is to a studio, and in words to others; a silent one is told", async () => {
    const { id } = await film();
    upstream.script("run", stream(flat.heartbeat()));
    upstream.script("state", { code: 0, data: { state: { draft: DRAFT } } });
    upstream.script("render", ready());
    upstream.draft = { ...DRAFT, d: 10_000, t: [{ ...DRAFT.t[0], sg: [{ ...DRAFT.t[0]?.sg[0], d: 10_000 }] }] };
    const edit = { op: "setLength", lengthS: 15 };
    const said = await relay.ask(`/v1/videos/${id}/messages`, key, { method: "POST", json: { edit } });
    expect(said.status).toBe(202);
    const events = await untilSettled(relay, id, key);
    const { new_message: message } = upstream.calls("run").at(-1)!.json as { new_message: { parts: unknown[] } };
    const words = expect.stringContaining(JSON.stringify(edit)) as unknown;
    expect(message.parts).toEqual([
      mode === "studio" ? { functionCall: { name: "edit", args: edit } } : { text: words },
    ]);
    expect(events.filter(({ type }) => type === "message").at(-1)?.data["text"]).toMatch(/10/u);
    expect(events.filter(({ type }) => type === "film")).toHaveLength(2);
    const none = await relay.ask(`/v1/videos/${id}/messages`, key, {
      method: "POST",
      json: { edit: { op: "explode" } },
    });
    expect(none.status).toBe(400);
  });
});
