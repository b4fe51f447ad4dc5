import { describe, expect, it } from "vitest";
import { createConversation, type UserEvent } from "../../shared/conversation/index.ts";
import type { Draft } from "../../shared/client/index.ts";
import { adk, COMMENT, DROP, flat, STALL, type Step } from "../support/fake-stream.ts";
import type { Stage } from "../support/with-upstream.ts";
import { all, withUpstream } from "../support/with-upstream.ts";

const DRAFT: Draft = { t: [{ tt: 1, sg: [{ id: "m", s: 0, d: 10_000, m: { title: "Lo-fi", volume: 0.8 } }] }] };
const QUIETER: Draft = { t: [{ tt: 1, sg: [{ id: "m", s: 0, d: 10_000, m: { title: "Lo-fi", volume: 0.35 } }] }] };
const CHANGE = 'BGM "Lo-fi" (0-10s): volume 80% → 35%';
const POSTING = `Turn this job posting into a 60-second film.\n\n${"Baker wanted in Graz. ".repeat(30)}`;

const talk = (stage: Stage, sessionId: string | undefined = "s") =>
  createConversation(stage.client, { sessionId, now: stage.clock.now, sleep: stage.clock.sleep, pollMs: 5000 });
const kinds = (events: readonly UserEvent[]): string[] =>
  events.map((event) =>
    event.type === "notice" ? event.kind : event.type === "error" ? event.error.type : event.type,
  );
const stateOf = (draft: Draft) => ({ code: 0, data: { state: { draft } } });

describe("the router", () => {
  it("sends a message to the agent, in a session that it makes for it", () =>
    withUpstream(async (stage) => {
      const conversation = createConversation(stage.client, { taskName: "Baker" });
      expect(conversation.sessionId).toBeNull();
      const events = await all(conversation.say("make a film"));
      expect(kinds(events)).toEqual(["session", "text"]);
      expect(events.at(-1)).toEqual({ type: "text", text: "Done." });
      expect(stage.upstream.calls("createSession")[0]?.json).toEqual({ task_name: "Baker", language: "en" });
      expect(stage.upstream.calls("run")[0]?.json).toMatchObject({
        session_id: conversation.sessionId,
        new_message: { parts: [{ text: "make a film" }] },
      });
    }));

  it.each([
    ["export", "en"],
    ["导出视频", "zh"],
  ] as const)("exports on %s, without the agent: renders, asks after it, and lends the film", (words, language) =>
    withUpstream(
      async (stage) => {
        const { upstream, clock } = stage;
        upstream.draft = DRAFT;
        upstream.renders = [
          { status: "processing", progress: 40 },
          { data: { status: "completed", progress: 100, outputUrl: `${upstream.url}/films/9.mp4` } },
        ];
        const saying = all(talk(stage).say(words));
        await clock.pass(5000);
        await clock.pass(5000);
        const events = await saying;
        expect(kinds(events)).toEqual(["render", "render", "film"]);
        expect(upstream.calls("run")).toHaveLength(0);
        expect(upstream.calls("render")[0]?.json).toMatchObject({
          sessionId: "s",
          draft: DRAFT,
          output: { format: "mp4", quality: "high" },
        });
        const film = events.at(-1);
        if (film?.type !== "film") throw new Error("no film");
        const { stream, lengthBytes } = await film.download();
        expect([await new Response(stream).text(), lengthBytes]).toEqual(["the film", 8]);
      },
      { language },
    ),
  );

  it.each([
    ["credits", "en", "90 credits available, 10 reserved by work in progress."],
    ["余额", "zh", "可用积分 90，进行中的任务占用 10。"],
    ["status", "en", "Timeline (1 track): 1. BGM: Lo-fi (0-10s, 80%)"],
    ["状态", "zh", "时间线（1 条轨道）：1. 背景音乐：Lo-fi (0-10s, 80%)"],
    ["upload", "en", "Attach a file to your next message."],
    ["上传", "zh", "请在下一条消息中附上文件。"],
  ] as const)("answers %s (%s) without the agent", (words, language, answer) =>
    withUpstream(
      async (stage) => {
        stage.upstream.draft = DRAFT;
        expect((await all(talk(stage).say(words))).map((event) => "text" in event && event.text)).toEqual([answer]);
        expect(stage.upstream.calls("run")).toHaveLength(0);
      },
      { language },
    ),
  );

  it("uploads what is attached, and then sends what is said with it", () =>
    withUpstream(async (stage) => {
      const files = [{ name: "clip.mp4", body: new Uint8Array(4) }];
      expect(kinds(await all(talk(stage).say("", files)))).toEqual(["uploaded"]);
      expect(stage.upstream.calls("run")).toHaveLength(0);
      expect(kinds(await all(talk(stage).say("start with this clip", files)))).toEqual(["uploaded", "text"]);
    }));

  it("sends the text of a document with the message where it can be read", () =>
    withUpstream(async (stage) => {
      const conversation = createConversation(stage.client, {
        sessionId: "s",
        readDocument: async () => "Baker wanted",
      });
      await all(conversation.say("make a film", [{ name: "job.pdf", body: new Uint8Array(4) }]));
      expect(stage.upstream.calls("upload")).toHaveLength(0);
      expect(stage.upstream.calls("run")[0]?.json).toMatchObject({
        new_message: { parts: [{ text: "make a film\n\nBaker wanted" }] },
      });
    }));

  it("has nothing to export from an empty timeline", () =>
    withUpstream(async (stage) => {
      expect(kinds(await all(talk(stage).say("export")))).toEqual(["nothing_to_export"]);
      expect(kinds(await all(createConversation(stage.client).say("export")))).toEqual(["nothing_to_export"]);
      expect(stage.upstream.calls("render")).toHaveLength(0);
    }));
});

describe("what a backend says of its interface", () => {
  it.each([
    ["The music is softer. Click Export to download it.", "en", ["text", "film"]],
    ["音乐已调低。点击导出按钮即可下载。", "zh", ["text", "film"]],
    ["Done. Open the timeline panel to look at it.", "en", ["text", "summary"]],
    ["完成。打开时间线面板查看。", "zh", ["text", "summary"]],
    ["Drag the clip to the front.", "en", ["say_it_instead"]],
    ["When you're happy, click Export.", "en", ["export_offered"]],
    ["Open the account panel to see your credits.", "en", ["credits"]],
    ["点击上传按钮添加图片。", "zh", ["file_wanted"]],
  ] as const)("is done, or said in words: %s", (said, language, expected) =>
    withUpstream(
      async (stage) => {
        stage.upstream.draft = DRAFT;
        stage.upstream.script("render", { status: 200, json: { id: "r", status: "completed", output: { url: null } } });
        stage.upstream.script("run", { stream: [adk.partial(said.slice(0, 5)), adk.text(said)] });
        const events = await all(talk(stage).say("please do"));
        expect(kinds(events)).toEqual(expected);
        const words = events.map((event) => (event.type === "text" ? event.text : "")).join();
        expect(words).not.toMatch(/click|panel|点击|面板/iu);
      },
      { language },
    ),
  );
});

describe("an edit without a word", () => {
  it("is told by exactly what it changed", () =>
    withUpstream(async (stage) => {
      stage.upstream.script("state", stateOf(DRAFT), stateOf(QUIETER));
      stage.upstream.script("run", { stream: [flat.call("set_volume"), COMMENT, flat.result("set_volume")] });
      const events = await all(talk(stage).say("make the music softer"));
      expect(kinds(events)).toEqual(["tool", "tool", "changes"]);
      expect(events.at(-1)).toMatchObject({ text: CHANGE, changes: [{ before: 0.8, after: 0.35 }] });
    }));

  it("that changed nothing is told, too", () =>
    withUpstream(async (stage) => {
      stage.upstream.draft = DRAFT;
      stage.upstream.script("run", { stream: [COMMENT] });
      expect(kinds(await all(talk(stage).say("make the music softer")))).toEqual(["nothing_changed"]);
    }));
});

describe("a stream that breaks", () => {
  it.each<[string, readonly Step[]]>([
    ["between events", [flat.text("Working on it. "), DROP]],
    ["in the midst of an event", [flat.text("Working on it. "), 'data: {"type":"te', DROP]],
    ["by closing in the midst of an event", [flat.text("Working on it. "), 'data: {"type":"te']],
    ["before the first", [DROP]],
  ])("%s is never sent again: the state tells what became of it", (_where, steps) =>
    withUpstream(async (stage) => {
      const { upstream, clock } = stage;
      upstream.script("state", stateOf(DRAFT), stateOf(DRAFT), stateOf(QUIETER));
      upstream.script("run", { stream: steps });
      const saying = all(talk(stage).say("make the music softer"));
      await clock.pass(2000);
      await clock.pass(5000);
      const events = await saying;
      expect(kinds(events).slice(-2)).toEqual(["connection_lost", "changes"]);
      expect(events.at(-1)).toMatchObject({ text: CHANGE });
      expect(upstream.calls("run")).toHaveLength(1);
      expect(upstream.calls("state")).toHaveLength(3);
    }),
  );

  it("is looked after five times, and then a retry is the user's to decide", () =>
    withUpstream(async (stage) => {
      const { upstream, clock } = stage;
      upstream.draft = DRAFT;
      upstream.script("run", DROP);
      const saying = all(talk(stage).say("make the music softer"));
      for (const ms of [2000, 5000, 10_000, 20_000, 30_000]) await clock.pass(ms);
      expect(kinds(await saying)).toEqual(["connection_lost", "no_change_seen", "stream_broken"]);
      expect(upstream.calls("state")).toHaveLength(6);
      expect(upstream.calls("run")).toHaveLength(1);
    }));
});

it("starts a new session where the old one is gone, says so, and sends again only what brings its posting along", () =>
  withUpstream(async (stage) => {
    stage.upstream.script("state", { code: 1002 });
    expect(kinds(await all(talk(stage, "gone").say("make the music softer")))).toEqual(["session", "session_replaced"]);
    expect(stage.upstream.calls("run")).toHaveLength(0);
    stage.upstream.script("run", { code: 1002 });
    expect(kinds(await all(talk(stage, "gone").say(POSTING)))).toEqual(["session", "session_replaced", "text"]);
    expect(stage.upstream.calls("run").map(({ json }) => (json as { session_id: string }).session_id)).toEqual([
      "gone",
      expect.stringMatching(/^session-/),
    ]);
  }));

it.each([
  [2001, "no_credits"],
  [4001, "refused_never", "unsupported_file"],
] as const)("tells of a refusal as an event, code %i", (code, type, fallback?: string) =>
  withUpstream(async (stage) => {
    stage.upstream.script("run", { code });
    expect(kinds(await all(talk(stage).say("hello")))).toEqual([fallback ?? type]);
  }),
);

it("tells why an export is blocked, failed or was not begun, and never renders twice", () =>
  withUpstream(async (stage) => {
    const { upstream, clock } = stage;
    upstream.draft = DRAFT;
    upstream.script(
      "render",
      { code: 402, status: 402 },
      { status: 200, json: { id: "r", status: "failed", error: "no font" } },
      DROP,
    );
    upstream.renders = [
      { status: "processing", progress: 10 },
      { status: "completed", output: { url: "x" } },
    ];
    expect(kinds(await all(talk(stage).say("export")))).toEqual(["export_blocked"]);
    expect(await all(talk(stage).say("export"))).toMatchObject([
      { error: { type: "render_failed", detail: "no font" } },
    ]);
    const saying = all(talk(stage).say("export"));
    await clock.pass(5000);
    expect(kinds(await saying)).toEqual(["render", "film"]);
    expect(upstream.calls("render")).toHaveLength(3);
  }));

it.each([
  ["en", "Still working (2 min)."],
  ["zh", "仍在处理（2 分钟）。"],
] as const)(
  "tells every two minutes that work goes on, and looks at the state when it takes too long (%s)",
  (language, words) =>
    withUpstream(
      async (stage) => {
        const { upstream, clock } = stage;
        upstream.script("state", stateOf(DRAFT), stateOf(QUIETER));
        upstream.script("run", { stream: [COMMENT, STALL] });
        const saying = all(talk(stage).say("make the music softer"));
        await upstream.arrival("run");
        for (let i = 0; i < 5; i++) await clock.pass(120_000);
        await clock.pass(2000);
        const events = await saying;
        expect(kinds(events)).toEqual(["progress", "progress", "progress", "progress", "connection_lost", "changes"]);
        expect(events[0]).toMatchObject({ text: words, elapsedMs: 120_000 });
      },
      { language },
    ),
);

it("stops everything when it is aborted", () =>
  withUpstream(async (stage) => {
    stage.upstream.script("run", { stream: [flat.text("One. "), STALL] });
    const stop = new AbortController();
    const saying = all(talk(stage).say("hello", [], { signal: stop.signal }));
    await stage.upstream.arrival("run");
    stop.abort(new Error("enough"));
    await expect(saying).rejects.toThrow("enough");
    expect(stage.clock.sleepers()).toBe(0);
  }));

it("takes one message at a time", () =>
  withUpstream(async (stage) => {
    const conversation = talk(stage);
    const first = conversation.say("hello");
    const waiting = first.next();
    expect(kinds(await all(conversation.say("again")))).toEqual(["bad_input"]);
    await waiting;
    expect(kinds(await all(first))).toEqual([]);
    expect(kinds(await all(conversation.say("again")))).toEqual(["text"]);
  }));
