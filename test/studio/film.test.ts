import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { EventSourceParserStream } from "eventsource-parser/stream";
import { describe, expect, it } from "vitest";
import { readFilm } from "../support/film-reader.ts";
import { openStudio, POSTING, SHORT_DRAFT, type TestStudio } from "../support/studio.ts";

interface AdkEvent {
  readonly id: string;
  readonly author: string;
  readonly content?: {
    readonly role: string;
    readonly parts: readonly {
      readonly text?: string;
      readonly functionCall?: { readonly name: string };
      readonly functionResponse?: { readonly name: string; readonly response: unknown };
    }[];
  };
  readonly actions: { readonly stateDelta: Readonly<Record<string, unknown>> };
  readonly customMetadata?: { readonly progress: number };
}

async function say(studio: TestStudio, session: string, text: string, query = ""): Promise<AdkEvent[]> {
  const message = { app_name: "nemo_agent", user_id: "me", session_id: session, new_message: { parts: [{ text }] } };
  const response = await studio.call("POST", `/run_sse${query}`, message);
  expect(response.status).toBe(200);
  const events: AdkEvent[] = [];
  const stream = response.body!.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of stream) events.push(JSON.parse(data) as AdkEvent);
  return events;
}

const textsOf = (events: readonly AdkEvent[]): string[] =>
  events.flatMap(({ content }) => content?.parts.flatMap(({ text }) => text ?? []) ?? []);

async function rendered(studio: TestStudio, session: string, id: string, draft: unknown): Promise<Record<string, any>> {
  await studio.ask("POST", "/api/render/proxy/lambda", {
    id,
    sessionId: session,
    draft,
    output: { format: "mp4", quality: "low" },
  });
  for (;;) {
    const render = (await (await studio.call("GET", `/api/render/proxy/lambda/${id}`)).json()) as Record<string, any>;
    if (!["pending", "processing"].includes(render.status as string)) return render;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

describe("a posting that is sent to the studio", () => {
  it("becomes a draft by tool calls that are told, and changes when it is talked about", async () => {
    await using studio = await openStudio();
    const session = await studio.session();
    const events = await say(
      studio,
      session,
      `Turn this job posting into a 15-second recruiting video with visuals and voiceover:\n\n${POSTING}`,
    );
    const calls = events.flatMap(
      ({ content }) => content?.parts.flatMap(({ functionCall }) => functionCall?.name ?? []) ?? [],
    );
    expect(calls).toEqual(["read_posting", "write_storyboard", "record_narration", "lay_timeline"]);
    const shares = events.flatMap(({ customMetadata }) => customMetadata?.progress ?? []);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(textsOf(events)).toEqual([
      expect.stringMatching(/^The film for Line Cook, Copper Spoon is ready: 15 seconds in \d scenes\./u),
    ]);

    const { data } = await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`);
    expect(data.state.draft).toMatchObject({
      d: 15_000,
      m: { title: "Line Cook", width: 1920, height: 1080, voice: "rms" },
    });
    expect(data.state).toMatchObject({
      canvas_config: { width: 1920, height: 1080, fps: 30 },
      video_infos: [],
      generated_media: [],
      version: 1,
    });
    expect(events.at(-2)?.actions.stateDelta.draft).toEqual(data.state.draft);

    const [told] = textsOf(await say(studio, session, "Make it vertical and without music"));
    expect(told).toMatch(/9:16[^]*music/iu);
    const changed = await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`);
    expect(changed.data.state).toMatchObject({ version: 2, draft: { m: { width: 1080, height: 1920 } } });
    expect(changed.data.state.draft.t.map((track: { m: { kind: string } }) => track.m.kind)).toEqual([
      "scene",
      "narration",
      "caption",
    ]);

    const flat = await say(studio, session, "Sing me a song", "?shape=flat");
    expect(flat.at(-1)).toMatchObject({
      type: "text",
      content: expect.stringMatching(/\w/u),
    });
    expect(studio.logged()).not.toContain(studio.token);
  });

  it("is filmed as the draft of the request says, not as the state does: a film that can be downloaded whole and in parts", async () => {
    await using studio = await openStudio();
    const session = await studio.session();
    const first = await rendered(studio, session, "render_1", SHORT_DRAFT);
    expect(first).toMatchObject({
      success: true,
      id: "render_1",
      status: "completed",
      progress: 100,
      output: { url: expect.stringContaining(studio.url) },
    });

    const response = await fetch(first.output.url as string);
    const film = Buffer.from(await response.arrayBuffer());
    const path = join(studio.dataDir, "read.mp4");
    await writeFile(path, film);
    expect(await readFilm(path)).toMatchObject({
      title: "Line Cook",
      video: { width: 1080, height: 1080, frames: 30 },
      audio: { codec: "aac" },
    });

    const part = await studio.call("GET", "/api/render/proxy/render_1/download", undefined, { Range: "bytes=100-199" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes 100-199/${film.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(film.subarray(100, 200));
    const again = await fetch(first.output.url as string, {
      headers: { "If-None-Match": response.headers.get("etag")! },
    });
    expect(again.status).toBe(304);

    const same = await rendered(studio, session, "render_2", { ...SHORT_DRAFT, unknown: "field" });
    const other = await rendered(studio, session, "render_3", {
      ...SHORT_DRAFT,
      m: { ...SHORT_DRAFT.m, colour: "#b4235a" },
    });
    const hashes = await Promise.all(
      [first, same, other].map(async (render) =>
        createHash("sha256")
          .update(Buffer.from(await (await fetch(render.output.url as string)).arrayBuffer()))
          .digest("hex"),
      ),
    );
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[2]).not.toBe(hashes[0]);

    const { data } = await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`);
    expect(data.state.generated_media).toHaveLength(3);
    const stranger = await studio.ask("POST", "/api/auth/anonymous-token", undefined, {
      "X-Client-Id": crypto.randomUUID(),
    });
    const theirs = { Authorization: `Bearer ${String(stranger.data.token)}` };
    expect((await studio.ask("GET", "/api/render/proxy/lambda/render_1", undefined, theirs)).code).toBe(404);
    expect((await studio.ask("GET", `/api/state/nemo_agent/me/${session}/latest`, undefined, theirs)).code).toBe(1002);
    studio.clock.nowMs += 2 * 86_400_000;
    expect((await fetch(first.output.url as string)).status).toBe(404);
  });
});
