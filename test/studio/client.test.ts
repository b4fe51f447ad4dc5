import { describe, expect, it } from "vitest";
import { type ClientOptions, createClient, type Fetch, type NemoClient } from "../../shared/client/index.ts";
import { createConversation, type UserEvent } from "../../shared/conversation/index.ts";
import { type Acted, openTokens } from "../../engine/studio/index.ts";
import { fakeWorkshop } from "../support/fake-workshop.ts";
import { openStudio, SHORT_DRAFT, type TestStudio } from "../support/studio.ts";
import { all, CLIENT_ID, SOURCE } from "../support/with-upstream.ts";

/** The client and the studio, row by row of the protocol's tables, as they speak to each other. */

const clientOf = (studio: TestStudio, more: Partial<ClientOptions> = {}): NemoClient =>
  createClient({ baseUrl: studio.url, source: SOURCE, clientId: CLIENT_ID, ...more });
const session = async (client: NemoClient): Promise<string> =>
  (await client.createSession({ taskName: "film", language: "en" })).sessionId;
const text = (content: string) => new TextEncoder().encode(content);

describe("a code of the studio's", () => {
  it("0 is what was asked for", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    expect(await clientOf(studio).credits()).toEqual({ available: 100, frozen: 0, total: 100 });
  });

  it("1001 is answered by a new anonymous token for the same client id, and never for the user's own", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    const client = clientOf(studio);
    await client.credits();
    studio.clock.nowMs += 8 * 86_400_000;
    // The same user's: a week's credits more.
    expect((await client.credits()).total).toBe(200);
    await expect(clientOf(studio, { token: "nmv_usr_mine" }).credits()).rejects.toMatchObject({
      type: "token_refused",
      code: 1001,
    });
  });

  it("1002 is a session that is gone", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    await expect(clientOf(studio).state("gone")).rejects.toMatchObject({ type: "session_not_found", code: 1002 });
  });

  it("2001 names the link to register with, and the account to those who have one", async () => {
    const prices = { draft: 101, edit: 0, export: 0 };
    await using studio = await openStudio({ prices }, fakeWorkshop());
    const client = clientOf(studio);
    const ask = async (by: NemoClient) => all(by.run({ sessionId: await session(by), text: "make a film" }));
    await expect(ask(client)).rejects.toMatchObject({
      type: "no_credits",
      code: 2001,
      remedy: expect.stringMatching(/\?bind=usr_/u),
    });
    const desk = await openTokens(studio.dataDir, () => studio.clock.nowMs);
    const { token } = desk.operator("site", 10, null);
    desk.close();
    await expect(ask(clientOf(studio, { token }))).rejects.toMatchObject({
      type: "no_credits",
      remedy: "Top up credits in your account.",
    });
  });

  it("4001 and 4002 are files that can't be taken, also under names that could", async () => {
    await using studio = await openStudio({ limits: { uploadBytes: 1_000 } });
    const client = clientOf(studio);
    const id = await session(client);
    const upload = (body: Uint8Array) => client.uploadFiles(id, [{ name: "office.mp4", body }]);
    await expect(upload(text("MZ\0\0\0\0"))).rejects.toMatchObject({ type: "unsupported_file", code: 4001 });
    await expect(upload(new Uint8Array(2_000))).rejects.toMatchObject({ type: "file_too_large", code: 4002 });
  });

  it("400 has a client id made, once", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    const client = clientOf(studio, { clientId: "not-a-uuid" });
    expect((await client.credits()).available).toBe(100);
    expect(client.clientId).toMatch(/^[\da-f]{8}-/u);
  });

  it("402 is an export that the plan has not; 429 is told with how long to wait", async () => {
    await using studio = await openStudio({ exportGate: "operators" }, fakeWorkshop());
    const client = clientOf(studio);
    const sessionId = await session(client);
    await expect(client.render({ sessionId, draft: SHORT_DRAFT })).rejects.toMatchObject({
      type: "export_blocked",
      code: 402,
      remedy: "Register or upgrade your plan to unlock export.",
    });
    await expect(client.anonymousToken()).rejects.toMatchObject({
      type: "rate_limited",
      code: 429,
      retryAfterMs: 7 * 86_400_000,
    });
  });
});

/** An agent that lays the same film whatever it is told, and says this of it. */
function agentSaying(says: string) {
  const workshop = fakeWorkshop();
  const usual = workshop.perform.bind(workshop);
  workshop.perform = async (task, io) => {
    const done = await usual(task, io);
    if (task.kind !== "message") return done;
    const acted: Acted = { draft: JSON.stringify(SHORT_DRAFT), project: "{}", text: says };
    return acted as typeof done;
  };
  return workshop;
}

const kinds = (events: readonly UserEvent[]): string[] =>
  events.map((event) => (event.type === "notice" ? event.kind : event.type));

async function talk(studio: TestStudio, words: readonly string[], more: Partial<ClientOptions> = {}) {
  const conversation = createConversation(clientOf(studio, more), { pollMs: 1, sleep: () => Promise.resolve() });
  const told: UserEvent[][] = [];
  for (const each of words) told.push(await all(conversation.say(each)));
  return told;
}

describe.each([
  ["en", ["make a film", "export", "credits", "status", "upload"]],
  ["zh", ["做一个视频", "导出", "余额", "状态", "上传"]],
] as const)("a conversation with the studio (%s)", (language, words) => {
  it("does what the router's table says, and brings the film", async () => {
    const workshop = agentSaying("Done.");
    await using studio = await openStudio({}, workshop);
    const told = await talk(studio, words, { language });
    expect(told.map((events) => kinds(events).at(-1))).toEqual(["text", "film", "credits", "summary", "file_wanted"]);
    expect(workshop.begun.filter(({ kind }) => kind === "message")).toHaveLength(1);
    const film = told[1]?.at(-1);
    if (film?.type !== "film") throw new Error("no film");
    expect(await new Response((await film.download()).stream).text()).toMatch(/^film of \d+ characters$/u);
    expect(told[3]?.[0]).toMatchObject({ text: expect.stringMatching(/(?:opening|开场).*music.*Line cook wanted/u) });
  });

  it.each([
    [
      { en: "The music is softer. Click Export to download it.", zh: "音乐已调低。点击导出按钮即可下载。" },
      ["text", "film"],
    ],
    [{ en: "Open the timeline panel to see it.", zh: "打开时间线面板查看。" }, ["summary"]],
    [{ en: "Drag the clip to the front.", zh: "拖拽片段到时间线。" }, ["say_it_instead"]],
  ])("does itself what an agent would have clicked: $en", async (says, expected) => {
    await using studio = await openStudio({}, agentSaying(says[language]));
    const [events = []] = await talk(studio, ["make a film"], { language });
    expect(kinds(events).filter((kind) => !["session", "progress", "render"].includes(kind))).toEqual(expected);
  });
});

describe("a run of the studio's", () => {
  it("without a word is told by what it changed", async () => {
    await using studio = await openStudio({}, agentSaying(""));
    const [events = []] = await talk(studio, ["make a film"]);
    expect(events.at(-1)).toMatchObject({ type: "changes", text: expect.stringContaining(`title none → "Line Cook"`) });
  });

  it("whose stream breaks is not sent again: the state tells what came of it", async () => {
    const workshop = agentSaying("Done.");
    await using studio = await openStudio({}, workshop);
    const breaking: Fetch = async (url, init) => {
      const answer = await fetch(url, init);
      if (!url.endsWith("/run_sse")) return answer;
      const cut = new TransformStream<Uint8Array, Uint8Array>({
        transform: (_, controller) => controller.error(new Error("cut")),
      });
      return new Response(answer.body?.pipeThrough(cut) ?? null, { headers: answer.headers });
    };
    const [events = []] = await talk(studio, ["make a film"], { fetch: breaking });
    expect(kinds(events).slice(-2)).toEqual(["connection_lost", "changes"]);
    expect(workshop.begun).toHaveLength(1);
  });
});
