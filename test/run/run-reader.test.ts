import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NemoError } from "../../shared/errors/index.ts";
import type { RunEvent } from "../../shared/client/index.ts";
import { adkEvent } from "../../engine/studio/stream/adk-events.ts";
import { flatEvent } from "../../engine/studio/stream/flat-events.ts";
import { createRunReader, MAX_EVENT_CHARS } from "../../shared/run/run-reader.ts";
import { adk, COMMENT, EMPTY, event, flat } from "../support/fake-stream.ts";

const failure = (code: number | null, message: string): NemoError =>
  new NemoError("agent_failed", { code, detail: message });

/** What the chunks say, and why no more, if so. */
function read(chunks: readonly Uint8Array[], marked = false): { events: RunEvent[]; broken: NemoError | null } {
  const reader = createRunReader({ language: "en", failure, marked });
  const events = [...chunks.flatMap((chunk) => [...reader.feed(chunk, 0)]), ...reader.end(0)];
  return { events, broken: reader.broken };
}
const told = (...steps: readonly string[]): RunEvent[] => read([new TextEncoder().encode(steps.join(""))]).events;
const text = (events: readonly RunEvent[]): string =>
  events.map((said) => (said.type === "text" ? said.text : "")).join("");
const END = { type: "end", spoke: true, ignored: 0 };

describe("the end of a stream", () => {
  const bytes = (...steps: readonly string[]): Uint8Array[] => [new TextEncoder().encode(steps.join(""))];

  it("is believed where it is marked, and where no mark was promised", () => {
    expect(read(bytes(adk.text("Hello."), ": end\n\n"), true).events.at(-1)).toEqual(END);
    expect(read(bytes(adk.text("Hello.")), false).events.at(-1)).toEqual(END);
  });

  it("is a break where the promised mark is missing", () => {
    const { events, broken } = read(bytes(adk.text("Hello."), COMMENT), true);
    expect(events.some(({ type }) => type === "end")).toBe(false);
    expect(broken?.type).toBe("stream_broken");
  });
});

describe("partial texts", () => {
  it("are told as they come, and their whole is not told again", () => {
    expect(told(adk.partial("Hel"), adk.partial("lo."), adk.text("Hello."))).toEqual([
      { type: "text", text: "Hel", message: 0 },
      { type: "text", text: "lo.", message: 0 },
      END,
    ]);
  });

  it("are completed by their whole", () => {
    expect(told(adk.partial("Hel"), adk.text("Hello."), adk.text("Bye."))).toEqual([
      { type: "text", text: "Hel", message: 0 },
      { type: "text", text: "lo.", message: 0 },
      { type: "text", text: "Bye.", message: 1 },
      END,
    ]);
  });

  it("are replaced by a whole that says something else", () => {
    expect(told(adk.partial("Hullo"), adk.text("Hello."))).toEqual([
      { type: "text", text: "Hullo", message: 0 },
      { type: "text", text: "Hello.", message: 0, replaces: true },
      END,
    ]);
  });

  it("may differ from their whole in white space", () => {
    expect(text(told(adk.partial("A "), adk.partial("b\n"), adk.text("A b")))).toBe("A b\n");
  });
});

it("tells calls, results and changes of state of both shapes, a call by its id once", () => {
  const told1 = told(
    adk.partial("I cut."),
    adk.call("cut", { s: 1 }),
    adk.call("cut", { s: 1 }),
    adk.result("cut", { ok: 1 }),
    adk.state({ draft: {} }),
  );
  expect(told1).toEqual([
    { type: "text", text: "I cut.", message: 0 },
    { type: "tool_call", id: "cut-1", name: "cut", args: { s: 1 } },
    { type: "tool_result", id: "cut-1", name: "cut", result: { ok: 1 } },
    { type: "state", delta: { draft: {} } },
    END,
  ]);
  expect(told(flat.call("cut", { s: 1 }), flat.result("cut", "ok"), flat.text("Cut."))).toEqual([
    { type: "tool_call", id: null, name: "cut", args: { s: 1 } },
    { type: "tool_result", id: null, name: "cut", result: "ok" },
    { type: "text", text: "Cut.", message: 0 },
    END,
  ]);
});

it("takes comments, empty events and heartbeats for signs of life, and counts what it does not know", () => {
  expect(told(COMMENT, EMPTY, flat.heartbeat(), event("[DONE]"), event({ type: "confetti" }), event([1]))).toEqual([
    { type: "heartbeat" },
    { type: "heartbeat" },
    { type: "heartbeat" },
    { type: "end", spoke: false, ignored: 3 },
  ]);
});

it("tells how far a studio says it is, in both shapes", () => {
  const run = { id: "run-1", author: "nemo_agent" };
  const half = { kind: "progress", stage: "voice", percent: 50 } as const;
  const adkEvents = [half, { ...half, percent: 0 }].map((each, index) => event(adkEvent(each, run, index, 1)));
  const snake = event({ invocation_id: "run-1", custom_metadata: { progress: 75 } });
  const other = event({ invocationId: "run-1", customMetadata: { progress: "soon", stage: "voice" } });
  const progress = (percent: number, message: string | null) => ({ type: "progress", elapsedMs: 0, percent, message });
  expect(told(...adkEvents, snake, other, event(flatEvent(half)))).toEqual([
    progress(50, "voice"),
    progress(0, "voice"),
    progress(75, null),
    { type: "heartbeat" },
    progress(50, "voice"),
    { ...END, spoke: false },
  ]);
});

it("shows neither what the user said nor what the model only thinks", () => {
  const user = event({ author: "user", content: { role: "user", parts: [{ text: "cut it" }] } });
  const thought = event({
    author: "nemo_agent",
    content: { parts: [{ text: "Hm.", thought: true }, { text: "Done." }] },
  });
  expect(text(told(user, thought))).toBe("Done.");
});

describe("a temporary issue", () => {
  const issue = "I encountered a temporary issue. Please try again.";
  it.each([
    ["as an event of its own", [adk.text("Done."), adk.text(issue)]],
    [
      "in pieces",
      [
        adk.text("Done."),
        adk.partial("I encountered a "),
        adk.partial("temporary issue. Please try again."),
        adk.text(issue),
      ],
    ],
    ["in a flat stream", [flat.text("Done."), flat.text(issue)]],
    ["after a tool", [flat.text("Done."), flat.call("x"), flat.text(issue), COMMENT]],
  ])("is dropped at the end, after an answer, %s", (_how, steps) => {
    expect(text(told(...steps))).toBe("Done.");
  });
  it("is told where it is the answer, and where more comes", () => {
    expect(text(told(adk.text(issue)))).toBe(issue);
    expect(text(told(adk.text("One."), adk.text(issue), adk.text("Two.")))).toBe(`One.${issue}Two.`);
    expect(text(told(flat.text("One."), flat.text(issue), flat.call("x")))).toBe(`One.${issue}`);
  });
});

it.each([
  [event({ error: "boom" }), null, "boom"],
  [event({ error: { code: 2001, message: "no credits" } }), 2001, "no credits"],
  [event({ type: "error", message: "boom", code: "1002" }), 1002, "boom"],
  [event({ code: 2001, message: "no credits", data: null }), 2001, "no credits"],
  [adk.failure("RESOURCE_EXHAUSTED", "quota"), null, "RESOURCE_EXHAUSTED: quota"],
])("tells of a failure in the stream: %s", (step, code, detail) => {
  expect(told(step)).toEqual([
    { type: "error", error: expect.objectContaining({ code, detail }) },
    { type: "end", spoke: false, ignored: 0 },
  ]);
});

it("does not take the model's reason to stop for a failure", () => {
  expect(told(adk.failure("STOP", "")).map(({ type }) => type)).toEqual(["heartbeat", "end"]);
});

it("reads a last event without its blank line, and knows one that is cut off", () => {
  expect(text(told(adk.text("Done.").trimEnd()))).toBe("Done.");
  const cut = read([new TextEncoder().encode(flat.text("One.") + flat.text("Two.").slice(0, 20))]);
  expect(text(cut.events)).toBe("One.");
  expect(cut.events.at(-1)).toMatchObject({ type: "text" });
  expect(cut.broken).toMatchObject({ type: "stream_broken" });
});

it("refuses an event beyond its bound, whole or in pieces, and holds no more than that", () => {
  const piece = new TextEncoder().encode("x".repeat(1024 * 1024));
  const head = new TextEncoder().encode("data: ");
  const pieces = Array.from({ length: MAX_EVENT_CHARS / piece.length + 2 }, () => piece);
  expect(read([new TextEncoder().encode(flat.text("One.")), head, ...pieces])).toMatchObject({
    events: [{ type: "text", text: "One." }],
    broken: { type: "malformed" },
  });
  const whole = new TextEncoder().encode(event("x".repeat(MAX_EVENT_CHARS + 1)));
  expect(read([whole]).broken).toMatchObject({ type: "malformed" });
});

const step = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }).map(adk.partial),
  fc.string({ unit: "grapheme", maxLength: 20 }).map(adk.text),
  fc.string({ unit: "grapheme", maxLength: 20 }).map(flat.text),
  fc.constantFrom(
    COMMENT,
    EMPTY,
    flat.heartbeat(),
    adk.call("cut"),
    flat.call("x"),
    adk.state({ 片: 1 }),
    event({ error: "e" }),
  ),
  fc.jsonValue().map(event),
);

it("tells the same of any chunking of the bytes, with any ends of lines", () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.nat(2000), { maxLength: 30 }),
      (steps, newline, cuts) => {
        const bytes = new TextEncoder().encode(steps.join("").replaceAll("\n", newline));
        const places = [...new Set(cuts.map((cut) => Math.min(cut, bytes.length)))].sort((a, b) => a - b);
        const chunks = [...places, bytes.length].map((to, i) => bytes.subarray(places[i - 1] ?? 0, to));
        const one = read([bytes]);
        expect(read(chunks)).toEqual(one);
        expect(read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(one);
        expect(one.events.at(-1)?.type).toBe("end");
      },
    ),
    { numRuns: 60 },
  );
});

it("tells every word once, however a message is cut into parts", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string({ minLength: 1, unit: "grapheme", maxLength: 40 }).filter((word) => word.trim() !== ""),
        { minLength: 1, maxLength: 8 },
      ),
      fc.boolean(),
      (parts, closed) => {
        const whole = parts.join("");
        expect(text(told(...parts.map(adk.partial), ...(closed ? [adk.text(whole)] : [])))).toBe(whole);
      },
    ),
  );
});

it("makes of any bytes events or an error of ours", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 10 }), (chunks) => {
      const { events, broken } = read(chunks);
      expect(broken === null || broken instanceof NemoError).toBe(true);
      expect(broken === null).toBe(events.at(-1)?.type === "end");
    }),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.json().map((json) => `data: ${json}\n\n`),
        { maxLength: 10 },
      ),
      (steps) => {
        expect(told(...steps).at(-1)?.type).toBe("end");
      },
    ),
  );
});
