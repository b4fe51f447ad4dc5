import { afterEach, describe, expect, it } from "vitest";
import { parseWriter } from "../../engine/script/model-writer/config.ts";
import { editsByModel, editsIn } from "../../engine/talk/model-edits.ts";
import { type ChatEndpoint, startChatEndpoint } from "../support/chat-endpoint.ts";
import { ENGINEER } from "./films.ts";

const FILM = {
  scenes: [],
  lengthS: ENGINEER.choices.lengthS,
  aspect: "16:9",
  theme: "bold",
  voice: "rms",
  music: "lofi",
  language: "en",
} as const;

let endpoint: ChatEndpoint | null = null;
afterEach(async () => {
  await endpoint?.close();
  endpoint = null;
});

async function answered(says: string, request: string) {
  const started = await startChatEndpoint(() => ({ says }));
  endpoint = started;
  const writer = parseWriter("openai:any", { OPENAI_BASE_URL: started.baseUrl });
  return editsByModel(request, FILM, writer, {});
}

describe("a model that puts a request into edits", () => {
  it("is asked once, and what has the form of edits is taken", async () => {
    const edits = await answered(
      '{"edits":[{"op":"setMusic","music":"upbeat"}]}',
      "make it feel like a Friday evening",
    );
    expect(edits).toEqual([{ op: "setMusic", music: "upbeat" }]);
    expect(endpoint?.received).toHaveLength(1);
    expect(endpoint?.received[0]?.body.messages[1]?.content).toContain("Friday evening");
  });

  it.each([
    ["another form", '{"edits":[{"op":"setMusic","music":"polka"}]}'],
    ["no JSON", "I would make it livelier."],
    ["nothing", '{"edits":[]}'],
    ["one that is none among others", '{"edits":[{"op":"setMusic","music":null},{"op":"explode"}]}'],
    [
      "words that the user did not type",
      '{"edits":[{"op":"addScene","text":"We pay the best wages","about":null,"after":null}]}',
    ],
  ])("gives nothing for %s", async (_, says) => {
    expect(await answered(says, "make it feel like a Friday evening")).toBeNull();
  });

  it("hands on what the user typed", () => {
    const says = '{"edits":[{"op":"addScene","text":"Bring your dog","about":null,"after":null}]}';
    expect(editsIn(says, "somewhere in there, tell them: bring your dog")).toHaveLength(1);
  });
});
