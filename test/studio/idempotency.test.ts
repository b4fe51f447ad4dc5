import { cp, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createParser } from "eventsource-parser";
import { describe, expect, it } from "vitest";
import { fakeWorkshop } from "../support/fake-workshop.ts";
import { openStudio, type TestStudio } from "../support/studio.ts";

const NEMO = "/api/tasks/me/with-session/nemo_agent";

type Event = Record<string, unknown>;

/** Sends a message with a key; the events as they come to an end. */
async function say(
  studio: TestStudio,
  session: string,
  key: string,
  parts: readonly unknown[] = [{ text: "go" }],
  headers: Record<string, string> = {},
): Promise<Event[]> {
  const body = { app_name: "nemo_agent", user_id: "me", session_id: session, new_message: { parts } };
  return eventsOf(await studio.call("POST", "/run_sse", body, { "Idempotency-Key": key, ...headers }));
}

/** Asks for the events of the message that came with a key. */
async function askAfter(studio: TestStudio, key: string, headers: Record<string, string> = {}): Promise<Event[]> {
  return eventsOf(await studio.call("GET", "/run_sse", undefined, { "Idempotency-Key": key, ...headers }));
}

async function eventsOf(answer: Response): Promise<Event[]> {
  expect(answer.status).toBe(200);
  const events: Event[] = [];
  const parser = createParser({ onEvent: ({ data }) => events.push(JSON.parse(data) as Event) });
  for await (const text of answer.body!.pipeThrough(new TextDecoderStream())) parser.feed(text);
  return events;
}

const messagesTo = (workshop: ReturnType<typeof fakeWorkshop>): string[] =>
  workshop.begun.flatMap((task) => (task.kind === "message" ? [task.message] : []));

describe("a session that is asked for again with its key", () => {
  it("is the first one, for its own user", async () => {
    await using studio = await openStudio({}, fakeWorkshop());
    const open = async (key: string, headers: Record<string, string> = {}): Promise<unknown> =>
      (await studio.ask("POST", NEMO, { task_name: "film" }, { "Idempotency-Key": key, ...headers })).data;
    const first = await open("one");
    expect(await open("one")).toEqual(first);
    expect(await open("two")).not.toEqual(first);
    expect(await open("one", await studio.stranger())).not.toEqual(first);
    expect(await studio.ask("POST", NEMO, {}, { "Idempotency-Key": "with space" })).toMatchObject({ status: 400 });
  });
});

describe("who asks by a GET with a key", () => {
  it("is told of the session and the run that it stands for, and begins nothing", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const key = { "Idempotency-Key": "one" };
    for (const path of [NEMO, "/run_sse"]) {
      expect(await studio.ask("GET", path, undefined, key)).toMatchObject({ status: 404 });
      expect(await studio.ask("GET", path)).toMatchObject({ status: 400 });
    }
    const { data } = await studio.ask("POST", NEMO, {}, key);
    expect((await studio.ask("GET", NEMO, undefined, key)).data).toEqual(data);
    workshop.hold = true;
    const said = say(studio, String(data.session_id), "one");
    await expect.poll(() => workshop.begun.length).toBe(1);
    const asked = askAfter(studio, "one");
    workshop.release();
    expect(await asked).toEqual(await said);
    expect(await askAfter(studio, "one")).toEqual(await said);
    expect(messagesTo(workshop)).toEqual(["go"]);
    const theirs = { ...key, ...(await studio.stranger()) };
    for (const path of [NEMO, "/run_sse"])
      expect(await studio.ask("GET", path, undefined, theirs)).toMatchObject({ status: 404 });
  });
});

describe("a message that is sent again with its key", () => {
  it("is told again from its first event, and not worked on again", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    const first = await say(studio, session, "one");
    expect(first.length).toBeGreaterThan(2);
    expect(await say(studio, session, "one")).toEqual(first);
    expect(messagesTo(workshop)).toEqual(["go"]);
    const { data } = await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`);
    expect(data.state.version).toBe(1);
  });

  it("while it is worked on is heard by both to its end", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    workshop.hold = true;
    const both = [say(studio, session, "one"), say(studio, session, "one")];
    await expect.poll(() => workshop.begun.length).toBe(1);
    both.push(say(studio, session, "one"));
    workshop.release();
    const [first, ...others] = await Promise.all(both);
    for (const other of others) expect(other).toEqual(first);
    expect(messagesTo(workshop)).toEqual(["go"]);
  });

  it("with other words is refused, and another user's key is another key", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    await say(studio, session, "one");
    const body = { session_id: session, new_message: { parts: [{ text: "something else" }] } };
    expect(await studio.ask("POST", "/run_sse", body, { "Idempotency-Key": "one" })).toMatchObject({ status: 409 });
    const theirs = await studio.stranger();
    const { data } = await studio.ask("POST", NEMO, {}, theirs);
    await say(studio, String(data.session_id), "one", [{ text: "theirs" }], theirs);
    expect(messagesTo(workshop)).toEqual(["go", "theirs"]);
  });

  it("that failed is told as it failed", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    const usual = workshop.perform.bind(workshop);
    workshop.perform = () => Promise.reject(new Error("broken"));
    const first = await say(studio, session, "one");
    workshop.perform = usual;
    expect(first.at(-1)).toMatchObject({ errorCode: "500" });
    expect(await say(studio, session, "one")).toEqual(first);
  });

  it("is told again after a restart; what the studio's death cut off is done anew", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    const done = await say(studio, session, "done");
    workshop.hold = true;
    const cut = say(studio, session, "cut", [{ text: "cut off" }]);
    await expect.poll(() => messagesTo(workshop)).toEqual(["go", "cut off"]);
    // As a crash leaves it: a copy of the folder while the run is under way.
    const copy = await mkdtemp(join(tmpdir(), "jobreel-studio-"));
    const filter = (path: string): boolean => !path.startsWith(join(studio.dataDir, "lock"));
    await cp(studio.dataDir, copy, { recursive: true, filter });
    const again = fakeWorkshop();
    await using after = await openStudio({ dataDir: copy }, again);
    const headers = { Authorization: `Bearer ${studio.token}` };
    expect((await say(after, session, "done", undefined, headers)).map(({ id, content }) => [id, content])).toEqual(
      done.map(({ id, content }) => [id, content]),
    );
    expect(messagesTo(again)).toEqual([]);
    expect((await say(after, session, "cut", [{ text: "cut off" }], headers)).length).toBeGreaterThan(1);
    expect(messagesTo(again)).toEqual(["cut off"]);
    workshop.release();
    await cut;
  });
});

describe("edits as function calls", () => {
  it("reach the agent as the edits that they are; what is none is refused", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    const edit = { op: "setLength", lengthS: 15 };
    await say(studio, session, "one", [{ functionCall: { name: "edit", args: edit } }]);
    expect(messagesTo(workshop).map((text) => JSON.parse(text) as unknown)).toEqual([[edit]]);
    const body = { session_id: session, new_message: { parts: [{ functionCall: { args: { op: "explode" } } }] } };
    expect(await studio.ask("POST", "/run_sse", body)).toMatchObject({ status: 400 });
  });
});
