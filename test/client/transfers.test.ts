import { expect, it } from "vitest";
import { createClient, detectPlatform, type UploadProgress } from "../../shared/client/index.ts";
import { CLIENT_ID, failing, SOURCE, withUpstream } from "../support/with-upstream.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const streamOf =
  (...chunks: readonly string[]) =>
  () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(bytes(chunk));
        controller.close();
      },
    });

it("makes every call of the protocol, with who calls, and the token in its header", () =>
  withUpstream(async ({ client, upstream }) => {
    expect(await client.anonymousToken()).toEqual({
      token: "nmv_usr_1",
      userId: "user-1",
      credits: 100,
      expiresAt: "2026-12-05T12:00:00Z",
      clientId: CLIENT_ID,
    });
    const session = await client.createSession({ taskName: "Baker", language: "en" });
    expect(session).toEqual({ taskId: "task-2", sessionId: "session-2", userId: "user-1" });
    expect(await client.claimToken("task-2", "session-2")).toEqual({
      claimToken: "clm_1",
      link: "https://nemovideo.com/workspace/claim?ct=clm_1",
      expiresInS: 600,
    });
    expect((await client.state("a/b?c")).draft).toBeNull();
    expect(await client.uploadUrls("s", ["https://cdn.example/a.mp4"])).toMatchObject({
      applied: true,
      files: [{ filename: "clip.mp4", durationS: 3, width: 640 }],
    });
    expect(await client.render({ id: "r1", sessionId: "s", draft: { zz: 1 } })).toEqual({
      id: "r1",
      status: "pending",
      progress: 0,
      url: null,
      failure: null,
    });
    expect(await client.renderStatus("r1")).toMatchObject({
      status: "completed",
      progress: 100,
      url: `${upstream.url}/films/1.mp4`,
    });
    await client.cancelRender("r1");
    expect(upstream.arrived.map(({ method, path, json }) => [method, path, json])).toEqual([
      ["POST", "/api/auth/anonymous-token", undefined],
      ["POST", "/api/tasks/me/with-session/nemo_agent", { task_name: "Baker", language: "en" }],
      ["POST", "/api/auth/claim-token", { task_id: "task-2", session_id: "session-2" }],
      ["GET", "/api/state/nemo_agent/me/a%2Fb%3Fc/latest", undefined],
      ["POST", "/api/upload-video/nemo_agent/me/s", { urls: ["https://cdn.example/a.mp4"], source_type: "url" }],
      [
        "POST",
        "/api/render/proxy/lambda",
        { id: "r1", sessionId: "s", draft: { zz: 1 }, output: { format: "mp4", quality: "high" } },
      ],
      ["GET", "/api/render/proxy/lambda/r1", undefined],
      ["POST", "/api/render/proxy/lambda/r1/cancel", undefined],
    ]);
    for (const { call, headers } of upstream.arrived) {
      expect(headers).toMatchObject({
        "x-skill-source": SOURCE.name,
        "x-skill-version": "1.2.3",
        "x-skill-platform": "unknown",
      });
      expect(headers["authorization"]).toBe(call === "anonymousToken" ? undefined : "Bearer nmv_usr_1");
    }
  }));

it.each([
  [{ env: { SKILL_SOURCE: "acme" }, home: "/home/a", installedAt: "/home/a/.clawhub/x" }, "acme"],
  [{ env: {}, home: "/home/a", installedAt: "/home/a/.clawhub/skills/x" }, "clawhub"],
  [{ env: {}, home: "/home/a/", installedAt: "/home/a/.cursor/skills/x" }, "cursor"],
  [{ env: {}, home: "C:\\Users\\a", installedAt: "C:\\Users\\a\\.clawhub\\x" }, "clawhub"],
  [{ env: {}, home: "/home/a", installedAt: "/home/a/.cursor/extensions/x" }, "unknown"],
  [{ env: {}, home: "/home/a", installedAt: "/home/abc/.clawhub/x" }, "unknown"],
  [{ env: { SKILL_SOURCE: "bad\nvalue" }, home: null, installedAt: null }, "unknown"],
])("knows the platform of %j", (surroundings, platform) => {
  expect(detectPlatform(surroundings)).toBe(platform);
});

it("uploads streams without holding them, and tells how far it is", () =>
  withUpstream(async ({ client, upstream }) => {
    const progress: UploadProgress[] = [];
    const files = [
      { name: 'my "film".mp4', body: streamOf("abc", "def"), sizeBytes: 6 },
      { name: "图片.png", body: bytes("png") },
    ];
    await client.uploadFiles("s", files, { onProgress: (told) => progress.push(told) });
    const [call] = upstream.calls("upload");
    const form = await new Response(new Uint8Array(call!.body), {
      headers: { "Content-Type": call!.headers["content-type"]! },
    }).formData();
    const parts = form.getAll("files") as File[];
    expect(await Promise.all(parts.map(async (part) => [part.name, part.type, await part.text()]))).toEqual([
      ['my "film".mp4', "video/mp4", "abcdef"],
      ["图片.png", "image/png", "png"],
    ]);
    expect(progress.map(({ name, sentBytes, totalBytes }) => [name, sentBytes, totalBytes])).toEqual([
      ['my "film".mp4', 3, 9],
      ['my "film".mp4', 6, 9],
      ["图片.png", 9, 9],
    ]);
  }));

it("uploads whole files as a form, in one request", () =>
  withUpstream(async ({ client, upstream }) => {
    const told: number[] = [];
    await client.uploadFiles(
      "s",
      [
        { name: "a.jpg", body: new Blob(["jpg"]) },
        { name: "b.md", body: bytes("# Baker") },
      ],
      {
        onProgress: ({ sentBytes }) => told.push(sentBytes),
      },
    );
    const [call] = upstream.calls("upload");
    expect(call?.body.toString()).toContain('name="files"; filename="b.md"');
    expect(told).toEqual([0, 10]);
  }));

it("opens a stream again where the upload was not taken", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("upload", { code: 1001 });
    await client.uploadFiles("s", [{ name: "a.mp4", body: streamOf("abc"), sizeBytes: 3 }]);
    expect(upstream.calls("upload").map(({ body }) => body.toString().includes("abc"))).toEqual([true, true]);
  }));

it("refuses what would be refused, before it sends anything", () =>
  withUpstream(async ({ client, upstream }) => {
    const large = { name: "a.mp4", body: streamOf("x"), sizeBytes: 200 * 1024 * 1024 + 1 };
    await failing(client.uploadFiles("s", [{ name: "a.exe", body: bytes("MZ") }]), {
      type: "unsupported_file",
      code: 4001,
    });
    await failing(client.uploadFiles("s", [large]), { type: "file_too_large", code: 4002 });
    await failing(client.uploadFiles("s", []), { type: "bad_input" });
    await failing(client.uploadUrls("s", ["https://user:pa55@x.example"]), { type: "bad_input" });
    await failing(client.uploadUrls("s", ["file:///etc/passwd"]), { type: "bad_input" });
    await failing(client.render({ sessionId: "s", draft: { d: Number.NaN } }), { type: "bad_draft" });
    expect(upstream.arrived).toHaveLength(0);
  }));

it("tells of a file that fails while it is read", () =>
  withUpstream(async ({ client }) => {
    const broken = () =>
      new ReadableStream<Uint8Array>({
        pull() {
          throw new Error("disk gone");
        },
      });
    await expect(client.uploadFiles("s", [{ name: "a.mp4", body: broken }])).rejects.toMatchObject({ type: "network" });
  }));

it("downloads a film from its address, or through the upstream where that has expired", () =>
  withUpstream(async ({ client, upstream }) => {
    const film = await client.download("r");
    expect([await new Response(film.stream).text(), film.lengthBytes]).toEqual(["the film", 8]);
    upstream.script("download", { status: 403, body: "expired" });
    expect(await new Response((await client.download("r")).stream).text()).toBe("the film");
    expect(upstream.calls("download").map(({ path }) => path)).toEqual([
      "/films/1.mp4",
      "/films/1.mp4",
      "/api/render/proxy/r/download",
    ]);
    upstream.renders = [{ status: "failed", error: { message: "no font" } }];
    await failing(client.download("r"), { type: "render_failed" });
  }));

it.each(["queued", "PENDING", "rendering", "done", "canceled", "???"])(
  "understands the status %s of a render",
  (status) =>
    withUpstream(async ({ client, upstream }) => {
      upstream.renders = [{ data: { status, progress: 170 } }];
      const expected = {
        queued: "pending",
        PENDING: "pending",
        rendering: "processing",
        done: "completed",
        canceled: "cancelled",
      }[status];
      expect(await client.renderStatus("r")).toMatchObject({
        id: "r",
        status: expected ?? "processing",
        progress: 100,
      });
    }),
);

it("tells of every anonymous token it gets, and uses one that was kept", () =>
  withUpstream(async ({ upstream }) => {
    const kept: string[] = [];
    const client = createClient({
      baseUrl: `${upstream.url}/`,
      source: SOURCE,
      onToken: ({ token }) => kept.push(token),
    });
    await client.credits();
    expect(kept).toEqual(["nmv_usr_1"]);
    const next = createClient({ baseUrl: upstream.url, source: SOURCE, anonymousToken: "nmv_usr_1" });
    await next.credits();
    expect(upstream.calls("anonymousToken")).toHaveLength(1);
    expect([client.local, client.anonymous, client.language]).toEqual([true, true, "en"]);
  }));
