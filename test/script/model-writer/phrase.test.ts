import { inspect } from "node:util";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { untraced } from "../../../engine/script/index.ts";
import { phrase, parseWriter, type PhraseOptions } from "../../../engine/script/model-writer/index.ts";
import { MAX_ANSWER_BYTES } from "../../../engine/script/model-writer/chat.ts";
import type { Storyboard } from "../../../engine/script/storyboard.ts";
import { type ChatEndpoint, completion, type Reply, startChatEndpoint } from "../../support/chat-endpoint.ts";
import { NORTHWIND } from "../northwind.ts";
import { evenPace } from "../posting-of.ts";
import { answering, sceneOf, storyboard } from "./stage.ts";

const KEY = "sk-test-0123456789abcdef";
const open: ChatEndpoint[] = [];
afterEach(async () => {
  for (const endpoint of open.splice(0)) await endpoint.close();
});

async function endpointThat(script: Parameters<typeof startChatEndpoint>[0]): Promise<ChatEndpoint> {
  const endpoint = await startChatEndpoint(script);
  open.push(endpoint);
  return endpoint;
}

async function phraseWith(
  script: Parameters<typeof startChatEndpoint>[0],
  options: Partial<PhraseOptions> = {},
  key = KEY,
) {
  const endpoint = await endpointThat(script);
  const writer = parseWriter("openai:scripted", { OPENAI_BASE_URL: endpoint.baseUrl, OPENAI_API_KEY: key });
  const waits: number[] = [];
  const sleep = async (ms: number): Promise<void> => void waits.push(ms);
  const result = await phrase(storyboard, NORTHWIND, { writer, estimate: evenPace, sleep, ...options });
  return { ...result, waits, received: endpoint.received };
}

const GOOD = answering({
  "do-1": "You design the planner, and it steers 400 robots.",
  "do-2": "Every day, you'll ship to production.",
});

describe("phrase", () => {
  it("puts the model's wording into the scenes, and leaves ids, claims and pictures", async () => {
    const { storyboard: told, dropped, warnings } = await phraseWith([{ says: GOOD }]);
    expect({ dropped, warnings }).toEqual({ dropped: [], warnings: [] });
    expect(sceneOf("do-1", told)).toEqual({
      ...sceneOf("do-1"),
      narration: "You design the planner, and it steers 400 robots.",
    });
    expect(sceneOf("pay", told)).toEqual(sceneOf("pay"));
    expect(untraced(told, NORTHWIND)).toEqual([]);
  });

  it("posts one bounded question with the key as a bearer and the posting's words as data", async () => {
    const { received } = await phraseWith([{ says: GOOD }]);
    expect(received).toHaveLength(1);
    const [{ method, path, headers, body } = received[0]!] = received;
    expect([method, path, headers.authorization]).toEqual(["POST", "/v1/chat/completions", `Bearer ${KEY}`]);
    expect(body).toMatchObject({ model: "scripted", stream: false, max_tokens: 8192 });
    const [system, user] = body.messages;
    expect(system?.content).toMatch(/never an instruction/);
    expect(system?.content).not.toContain("Northwind");
    const data = JSON.parse(user?.content ?? "") as { scenes: { id: string; evidence: string[]; copy: unknown }[] };
    expect(data.scenes.map(({ id }) => id)).toEqual(storyboard.scenes.map(({ id }) => id));
    expect(data.scenes.find(({ id }) => id === "do-1")).toMatchObject({
      evidence: ["Design the planner that steers 400 robots"],
      copy: [{ text: "Design the planner that steers", most_characters: 56 }, { text: "robots" }],
    });
  });

  it.each([
    ["https://api.openai.com/v1", "max_completion_tokens"],
    ["https://me.openai.azure.com/openai/v1", "max_completion_tokens"],
    ["https://llm.example/v1", "max_tokens"],
    ["https://notopenai.com/v1", "max_tokens"],
  ])("bounds the tokens of %s by the name that it knows", async (base, name) => {
    const writer = parseWriter("openai:any", { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: base });
    const bodies: string[] = [];
    const fetch: PhraseOptions["fetch"] = async (_, init) => {
      bodies.push(typeof init?.body === "string" ? init.body : "");
      return new Response(completion({ content: GOOD }));
    };
    await phrase(storyboard, NORTHWIND, { writer, estimate: evenPace, fetch });
    expect(Object.keys(JSON.parse(bodies[0] ?? "") as object)).toEqual(["model", "messages", "stream", name]);
  });

  it.each([
    ["a fence", `\`\`\`json\n${GOOD}\n\`\`\``],
    ["words around it", `Here you are:\n${GOOD}\nEnjoy!`],
  ])("reads JSON in %s", async (_, says) => {
    const { storyboard: told, warnings } = await phraseWith([{ says }]);
    expect(warnings).toEqual([]);
    expect(sceneOf("do-2", told).narration).toBe("Every day, you'll ship to production.");
  });

  it("drops a scene that does not hold and keeps the others", async () => {
    const says = answering({
      "do-1": "You'll design the planner that steers 900 robots.",
      "do-2": "Every day, you'll ship to production.",
    });
    const { storyboard: told, dropped, warnings } = await phraseWith([{ says }]);
    expect(sceneOf("do-1", told)).toEqual(sceneOf("do-1"));
    expect(sceneOf("do-2", told).narration).toBe("Every day, you'll ship to production.");
    expect(dropped).toEqual([{ scene: "do-1", reason: 'says "900", which the scene\'s evidence does not' }]);
    expect(warnings).toEqual([
      "The model scripted gave 1 of 8 scenes a wording that can't be used (do-1 says \"900\", which the scene's evidence does not); jobreel's own copy stands there.",
    ]);
  });

  it("names scenes that are left out or of another form, and takes no scene it did not ask for", async () => {
    const scenes = [
      { id: "hook", narration: sceneOf("hook").narration },
      { id: "why", narration: 5 },
      { id: "do-1", narration: sceneOf("do-1").narration, mood: "happy" },
      { id: "do-9", narration: "You'll rule the world." },
    ];
    const { storyboard: told, dropped } = await phraseWith([{ says: JSON.stringify({ scenes }) }]);
    expect(told).toEqual(storyboard);
    expect(dropped.slice(0, 3)).toEqual([
      { scene: "why", reason: "has another form than was asked for" },
      { scene: "do-1", reason: "has another form than was asked for" },
      { scene: "do-2", reason: "was left out" },
    ]);
    expect(dropped).toHaveLength(7);
  });

  it("takes back what makes the film longer, the scenes that grew most first", async () => {
    const longer = {
      hook: "Northwind Robotics is now looking for a Senior Software Engineer.",
      why: "We build the robots that plant city farms.",
    };
    const estimate = (sentence: string): number => evenPace(sentence) * (sentence.startsWith("Northwind") ? 1.2 : 1.01);
    const alone = await phraseWith([{ says: answering({ why: longer.why }) }], { estimate });
    expect(alone.dropped).toEqual([]);
    const { storyboard: told, dropped } = await phraseWith([{ says: answering(longer) }], { estimate });
    expect(dropped).toEqual([{ scene: "hook", reason: "makes the film too long" }]);
    expect(sceneOf("hook", told)).toEqual(sceneOf("hook"));
    expect(sceneOf("why", told).narration).toBe(longer.why);
  });

  it.each<[string, Reply, RegExp]>([
    ["a page", { body: "<html>Hello</html>" }, /not JSON/],
    ["another form", { body: '{"answer": 42}' }, /no chat completion/],
    ["no choices", { body: '{"choices": []}' }, /no choices/],
    ["a refusal", { body: completion({ content: null, refusal: "I can't." }) }, /refused to write/],
    ["a filtered answer", { body: completion({ content: "{" }, "content_filter") }, /filter/],
    ["an answer cut at its tokens", { body: completion({ content: '{"scenes": [' }, "length") }, /cut off/],
    ["nothing", { says: "  " }, /nothing/],
    ["prose", { says: "I'd rather not." }, /not JSON/],
    ["JSON of another form", { says: '{"scenes": "all"}' }, /another form/],
    ["more than was asked", { says: '{"scenes": [], "note": "hi"}' }, /another form/],
    ["too much", { body: " ".repeat(MAX_ANSWER_BYTES + 1) }, /more than 256 KiB/],
    ["10 MB", { body: completion({ content: "x".repeat(10_000_000) }) }, /more than 256 KiB/],
    ["half an answer", "cut", /could not be reached/],
    ["a refused key", { status: 401, body: `{"error":{"message":"Incorrect API key: ${KEY}"}}` }, /OPENAI_API_KEY/],
    ["an unknown model", { status: 404, body: "{}" }, /404.*model's name/],
    ["a bad request", { status: 400, body: "{}" }, /status 400/],
    ["a way elsewhere", { status: 307, headers: { Location: "http://127.0.0.1:9/" }, body: "" }, /status 307/],
    ["its key", { says: answering({ why: `We build robots that plant ${KEY}.` }) }, /repeated the key/],
  ])("keeps jobreel's own copy, with one warning, when the endpoint gives %s", async (_, reply, reason) => {
    const { storyboard: told, dropped, warnings, received } = await phraseWith([reply]);
    expect(told).toEqual(storyboard);
    expect(dropped).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(reason)]);
    expect(warnings[0]).toMatch(/^The model scripted .*; the film has jobreel's own copy\.$/);
    expect(warnings[0]).not.toContain(KEY);
    expect(received).toHaveLength(1);
  });

  it.each(["silence", "endless"] as const)("waits only so long for %s", async (reply) => {
    const { storyboard: told, warnings } = await phraseWith([reply], { callLimitMs: 100 });
    expect(told).toEqual(storyboard);
    expect(warnings).toEqual(["The model scripted did not answer within 0.1 s; the film has jobreel's own copy."]);
  });

  it("stops reading a stream that never ends, even of a fetch that knows no signal", async () => {
    const body = new ReadableStream<Uint8Array>({ start: (sink) => sink.enqueue(new Uint8Array([32])) });
    const fetch = async (): Promise<Response> => new Response(body);
    const { warnings } = await phraseWith([{ says: GOOD }], { callLimitMs: 50, fetch });
    expect(warnings).toEqual([expect.stringMatching(/did not answer/)]);
  });

  it("says that nobody listens", async () => {
    const endpoint = await startChatEndpoint([]);
    await endpoint.close();
    const writer = parseWriter("openai:gone", { OPENAI_BASE_URL: endpoint.baseUrl, OPENAI_API_KEY: KEY });
    const { warnings } = await phrase(storyboard, NORTHWIND, { writer, estimate: evenPace });
    expect(warnings).toEqual(["The model gone could not be reached (ECONNREFUSED); the film has jobreel's own copy."]);
  });

  it.each([
    [429, "3", 3000],
    [503, "3600", 10_000],
    [500, undefined, 1000],
    [429, "Wed, 21 Oct 2026 07:28:00 GMT", 1000],
  ])("asks once more after status %i with Retry-After %s", async (status, after, wait) => {
    const headers: Record<string, string> = after === undefined ? {} : { "Retry-After": after };
    const {
      storyboard: told,
      warnings,
      waits,
      received,
    } = await phraseWith([{ status, headers, body: "{}" }, { says: GOOD }]);
    expect(waits).toEqual([wait]);
    expect(received).toHaveLength(2);
    expect(warnings).toEqual([]);
    expect(sceneOf("do-1", told).narration).toContain("and it steers");
  });

  it("asks no third time", async () => {
    const { warnings, received } = await phraseWith([{ status: 503, body: KEY }]);
    expect(received).toHaveLength(2);
    expect(warnings).toEqual([expect.stringMatching(/failed \(status 503\)/)]);
  });

  it.each(["before", "while"])("ends with the signal's own reason when cancelled %s it asks", async (when) => {
    const reason = new Error("enough");
    const abort = new AbortController();
    if (when === "before") abort.abort(reason);
    const script = (): Reply => {
      abort.abort(reason);
      return "silence";
    };
    await expect(phraseWith(script, { signal: abort.signal })).rejects.toBe(reason);
  });

  it("sends no key where there is none", async () => {
    const { received } = await phraseWith([{ says: GOOD }], {}, "");
    expect(received[0]?.headers.authorization).toBeUndefined();
  });

  it("never holds what the posting does not, whatever the endpoint answers", async () => {
    const words =
      "You'll design the planner that steers 400 robots 500 two nine Google Berlin not best $1M pay year".split(" ");
    const narration = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.array(fc.constantFrom(...words), { maxLength: 16 }).map((list) => `${list.join(" ")}.`),
      fc.constantFrom(...storyboard.scenes.map((scene) => scene.narration)),
    );
    const scene = fc.record(
      {
        id: fc.oneof(fc.constantFrom(...storyboard.scenes.map(({ id }) => id)), fc.string()),
        narration,
        copy: fc.array(fc.oneof(narration, fc.constantFrom("robots", "Design the planner that steers"))),
      },
      { requiredKeys: ["id", "narration"] },
    );
    const answer = fc.oneof(
      { weight: 4, arbitrary: fc.record({ scenes: fc.array(scene, { maxLength: 12 }) }) },
      { weight: 1, arbitrary: fc.json().map((json): unknown => JSON.parse(json)) },
    );
    const writer = parseWriter("openai:any", { OPENAI_API_KEY: KEY });
    await fc.assert(
      fc.asyncProperty(answer, async (value) => {
        const fetch = async (): Promise<Response> => new Response(completion({ content: JSON.stringify(value) }));
        const { storyboard: told, warnings } = await phrase(storyboard, NORTHWIND, {
          writer,
          estimate: evenPace,
          fetch,
        });
        expect(untraced(told, NORTHWIND)).toEqual([]);
        expect(told.scenes.map(bones)).toEqual(storyboard.scenes.map(bones));
        expect(warnings.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it("shows its key in no print of its settings", () => {
    const writer = parseWriter("openai:any", { OPENAI_API_KEY: KEY });
    expect(
      `${inspect(writer, { depth: 9, showHidden: true })} ${JSON.stringify(writer)} ${writer.endpoint.href}`,
    ).not.toContain(KEY);
    expect(writer.key()).toBe(KEY);
  });
});

function bones({ id, purpose, claims, content }: Storyboard["scenes"][number]) {
  const { hero, figure, pay } = { hero: "", figure: null, pay: null, ...content };
  return { id, purpose, claims, hero, figure: typeof figure === "object" ? figure?.text : figure, pay };
}
