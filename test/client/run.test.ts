import { expect, it } from "vitest";
import type { RunEvent } from "../../shared/client/index.ts";
import { adk, COMMENT, flat, STALL } from "../support/fake-stream.ts";
import { all, failing, withUpstream } from "../support/with-upstream.ts";

const MINUTE_MS = 60_000;

it("tells every two minutes that work goes on, and gives up after ten of heartbeats alone", () =>
  withUpstream(async ({ client, upstream, clock }) => {
    upstream.script("run", { stream: [adk.call("draw"), COMMENT, STALL] });
    const events: RunEvent[] = [];
    const running = (async () => {
      for await (const event of client.run({ sessionId: "s", text: "hi" })) events.push(event);
    })();
    const failed = failing(running, { type: "timeout", detail: "run: no news for 10 min" });
    await upstream.arrival("run");
    while (events.length < 2) await new Promise((resolve) => setImmediate(resolve));
    for (let i = 0; i < 5; i++) await clock.pass(2 * MINUTE_MS);
    await failed;
    expect(events.map((event) => (event.type === "progress" ? event.elapsedMs / MINUTE_MS : event.type))).toEqual([
      "tool_call",
      "heartbeat",
      2,
      4,
      6,
      8,
    ]);
    expect(upstream.calls("run")).toHaveLength(1);
    expect(clock.sleepers()).toBe(0);
  }));

it("bounds a run at fifteen minutes, whatever comes", () =>
  withUpstream(async ({ client, upstream, clock }) => {
    const gates = Array.from({ length: 9 }, () => {
      let open = (): void => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      return { gate, open };
    });
    upstream.script("run", { stream: [...gates.flatMap(({ gate }, i) => [gate, flat.text(`${i} `)]), STALL] });
    const run = client.run({ sessionId: "s", text: "hi" });
    const said: string[] = [];
    const failed = failing(
      (async () => {
        for await (const event of run) {
          if (event.type !== "text") continue;
          said.push(event.text.trim());
          clock.advance(MINUTE_MS + 50_000);
          gates[said.length]?.open();
        }
      })(),
      { type: "timeout", detail: "run: not over after 15 min" },
    );
    gates[0]!.open();
    await failed;
    expect(said.length).toBe(9);
  }));

it("ends the connection when nobody listens any more", () =>
  withUpstream(async ({ client, upstream, clock }) => {
    let closed = (): void => {};
    const closing = new Promise<void>((resolve) => {
      closed = resolve;
    });
    upstream.script("run", { stream: [flat.text("One. "), STALL] });
    upstream.onClose = closed;
    for await (const event of client.run({ sessionId: "s", text: "hi" })) {
      if (event.type === "text") break;
    }
    await closing;
    expect(clock.sleepers()).toBe(0);
  }));

it("takes an envelope in place of a stream for what it says", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script(
      "run",
      { code: 1002 },
      { code: 0, data: {} },
      { status: 200, body: "<html>", headers: { "Content-Type": "text/html" } },
    );
    for (const type of ["session_not_found", "malformed", "malformed"]) {
      await expect(all(client.run({ sessionId: "s", text: "hi" }))).rejects.toMatchObject({ type });
    }
    await expect(all(client.run({ sessionId: "s", text: " " }))).rejects.toMatchObject({ type: "bad_input" });
  }));
