import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adkEvent } from "../../engine/studio/stream/adk-events.ts";
import { openEventStream } from "../../engine/studio/stream/event-stream.ts";
import type { RunEvent } from "../../engine/studio/stream/run-events.ts";
import { fakeWorkshop } from "../support/fake-workshop.ts";
import { openStudio, type TestStudio } from "../support/studio.ts";

const ARGS = fc.dictionary(fc.string(), fc.jsonValue());
const EVENTS: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.record({ kind: fc.constant("text" as const), text: fc.string({ unit: "grapheme" }), partial: fc.boolean() }),
  fc.record({ kind: fc.constant("call" as const), id: fc.string(), name: fc.string(), args: ARGS }),
  fc.record({ kind: fc.constant("result" as const), id: fc.string(), name: fc.string(), response: ARGS }),
  fc.record({ kind: fc.constant("progress" as const), stage: fc.string(), percent: fc.nat(100) }),
  fc.record({ kind: fc.constant("state" as const), delta: ARGS }),
  fc.record({ kind: fc.constant("error" as const), code: fc.nat(2_000), message: fc.string() }),
);

async function read(stream: ReadableStream<Uint8Array>): Promise<unknown[]> {
  const events: unknown[] = [];
  const parser = createParser({
    onEvent: ({ data }) => events.push(JSON.parse(data)),
    onError: (error) => expect.unreachable(error.message),
  });
  const decoder = new TextDecoder();
  for await (const chunk of stream) parser.feed(decoder.decode(chunk, { stream: true }));
  return events;
}

const post = (studio: TestStudio, session: string, text: string, query = ""): Promise<Response> =>
  studio.call("POST", `/run_sse${query}`, {
    app_name: "nemo_agent",
    user_id: "me",
    session_id: session,
    new_message: { parts: [{ text }] },
  });

describe("the stream of a run", () => {
  it("brings every event, whole and in order, in the shape that was asked for", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(EVENTS, { maxLength: 20 }), async (events) => {
        const run = { id: "run", author: "nemo_agent" };
        const adk = openEventStream("adk", run, 60_000, () => 1_500);
        const flat = openEventStream("flat", run, 60_000, () => 1_500);
        for (const sink of [adk, flat]) {
          events.forEach(sink.send);
          sink.end();
        }
        expect(await read(adk.stream)).toEqual(
          JSON.parse(JSON.stringify(events.map((event, index) => adkEvent(event, run, index, 1.5)))),
        );
        expect(await read(flat.stream)).toHaveLength(
          events.filter((event) => event.kind !== "text" || !event.partial).length,
        );
      }),
      { numRuns: 60 },
    );
  });

  it("has heartbeats while there is nothing to tell, in each shape's own way", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({ limits: { heartbeatMs: 5 } }, workshop);
    workshop.hold = true;
    for (const [query, sign] of [
      ["", ": heartbeat"],
      ["?shape=flat", '{"type":"heartbeat"}'],
    ] as const) {
      const response = await post(studio, await studio.session(), "go", query);
      expect(response.headers.get("content-type")).toContain("text/event-stream");
      let text = "";
      for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
        text += chunk;
        if (text.includes(sign)) workshop.release();
      }
      expect(text).toContain(sign);
      expect(text).toContain("Did: go");
      // The end that the header promises.
      expect([response.headers.get("x-stream-end"), text.endsWith(": end\n\n")]).toEqual(["end", true]);
    }
  });

  it("breaks where its reader is too slow, which nobody takes for its end", async () => {
    const sink = openEventStream("flat", { id: "run", author: "nemo_agent" }, 60_000, () => 0);
    for (let n = 0; n < 6_000; n++) sink.send({ kind: "progress", stage: "voice", percent: n % 100 });
    sink.end();
    await expect(read(sink.stream)).rejects.toThrow(/unread/u);
  });

  it("is not begun any more when the studio ends, and one under way has its grace", async () => {
    const workshop = fakeWorkshop();
    const studio = await openStudio({ limits: { shutdownMs: 60_000 } }, workshop);
    const session = await studio.session();
    workshop.hold = true;
    const running = await post(studio, session, "go");
    await expect.poll(() => workshop.begun.length).toBe(1);
    // Its head has come in before the end begins, its body comes after.
    const late = request(`${studio.url}/run_sse`, {
      method: "POST",
      headers: { Authorization: `Bearer ${studio.token}`, Expect: "100-continue" },
    });
    late.flushHeaders();
    await once(late, "continue");
    const closing = studio.close();
    late.end(JSON.stringify({ session_id: session, new_message: { parts: [{ text: "late" }] } }));
    const [refused] = (await once(late, "response")) as [IncomingMessage];
    expect(refused.resume().statusCode).toBe(503);
    workshop.release();
    expect(await running.text()).toContain("Did: go");
    await closing;
    expect(workshop.begun).toHaveLength(1);
  });

  it("need not be read: the run goes on without its client, and the state tells what came of it", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    workshop.hold = true;
    const response = await post(studio, session, "go");
    await response.body!.cancel();
    workshop.release();
    await expect
      .poll(async () => (await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`)).data.state.version)
      .toBe(1);
  });

  it("of two clients of one session come one after the other: no change is lost", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({ limits: { waitingPerSession: 3 } }, workshop);
    const session = await studio.session();
    workshop.hold = true;
    const runs: Response[] = [];
    // A message is in its line when its answer begins.
    for (const text of ["one", "two", "three", "four"]) runs.push(await post(studio, session, text));
    expect((await post(studio, session, "too many")).status).toBe(429);
    workshop.hold = false;
    workshop.release();
    const told = await Promise.all(runs.map((run) => run.text()));
    for (const [index, text] of ["one", "two", "three", "four"].entries())
      expect(told[index]).toContain(`Did: ${text}`);
    const { data } = await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`);
    expect(data.state.version).toBe(4);
    // What one left is what the next began with.
    expect(workshop.begun.map((task) => task.kind === "message" && task.project)).toEqual([null, "{}", "{}", "{}"]);
  });

  it("tells what the agent refuses in words, and what is broken as an error without its inside", async () => {
    const workshop = fakeWorkshop();
    await using studio = await openStudio({}, workshop);
    const session = await studio.session();
    workshop.perform = () => Promise.reject(new Error("secret inside"));
    const [event] = (await read((await post(studio, session, "go")).body!)) as [Record<string, unknown>];
    expect(event).toMatchObject({ errorCode: "500", errorMessage: expect.stringContaining("Try again") });
    expect(JSON.stringify(event)).not.toContain("secret");
    expect(studio.logged()).toContain("secret inside");
  });
});
