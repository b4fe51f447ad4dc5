import { expect, it } from "vitest";
import { DROP, STALL } from "../support/fake-stream.ts";
import { all, failing, withUpstream } from "../support/with-upstream.ts";

it("reads again when the network fails, three times in all", () =>
  withUpstream(async ({ client, upstream, clock }) => {
    upstream.script("credits", DROP, { status: 503, body: "" });
    const credits = client.credits();
    await clock.pass(1000);
    await clock.pass(2000);
    expect((await credits).total).toBe(100);
    upstream.script("credits", DROP, DROP, DROP);
    const failed = failing(client.credits(), { type: "network" });
    await clock.pass(1000);
    await clock.pass(2000);
    await failed;
    expect(upstream.calls("credits")).toHaveLength(6);
  }));

it("sends nothing twice when the network fails", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("createSession", DROP);
    upstream.script("render", { status: 502, body: "" });
    upstream.script("upload", DROP);
    upstream.script("claimToken", DROP);
    upstream.script("cancelRender", DROP);
    await expect(client.createSession({ taskName: "f", language: "en" })).rejects.toMatchObject({ type: "network" });
    await expect(client.render({ sessionId: "s", draft: {} })).rejects.toMatchObject({ type: "unavailable" });
    await expect(client.uploadFiles("s", [{ name: "a.png", body: new Uint8Array(9) }])).rejects.toMatchObject({
      type: "network",
    });
    await expect(client.claimToken("t", "s")).rejects.toMatchObject({ type: "network" });
    await expect(client.cancelRender("r")).rejects.toMatchObject({ type: "network" });
    const posts = upstream.arrived.filter(({ method, call }) => method === "POST" && call !== "anonymousToken");
    expect(posts.map(({ call }) => call)).toEqual(["createSession", "render", "upload", "claimToken", "cancelRender"]);
  }));

it("does not know what became of a message to which no answer came", () =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("run", DROP);
    await expect(all(client.run({ sessionId: "s", text: "hi" }))).rejects.toMatchObject({ type: "stream_broken" });
    expect(upstream.calls("run")).toHaveLength(1);
  }));

it("knows that a message was not sent where nobody listens", () =>
  withUpstream(
    async ({ client, upstream }) => {
      await upstream[Symbol.asyncDispose]();
      await expect(all(client.run({ sessionId: "s", text: "hi" }))).rejects.toMatchObject({
        type: "network",
        detail: "ECONNREFUSED",
      });
    },
    { anonymousToken: "nmv_usr_kept" },
  ));

it("gives a call a minute", () =>
  withUpstream(async ({ client, upstream, clock }) => {
    upstream.script("createSession", STALL);
    const failed = failing(client.createSession({ taskName: "f", language: "en" }), {
      type: "timeout",
    });
    await upstream.arrival("createSession");
    await clock.pass(60_000);
    await failed;
    expect(clock.sleepers()).toBe(0);
  }));

it("stops with the signal's own reason, before, during and between tries", () =>
  withUpstream(async ({ client, upstream, clock }) => {
    const before = AbortSignal.abort(new Error("before"));
    await expect(client.credits({ signal: before })).rejects.toThrow("before");
    expect(upstream.arrived).toHaveLength(0);

    const during = new AbortController();
    upstream.script("credits", STALL);
    const stalled = failing(client.credits({ signal: during.signal }), { message: "during" });
    await upstream.arrival("credits");
    during.abort(new Error("during"));
    await stalled;

    const between = new AbortController();
    upstream.script("credits", { code: 429 });
    const waiting = failing(client.credits({ signal: between.signal }), { message: "between" });
    await clock.sleepOf(30_000);
    between.abort(new Error("between"));
    await waiting;
    expect(clock.sleepers()).toBe(0);
  }));

it("lets one caller give up on a token that another still waits for", () =>
  withUpstream(async ({ client, upstream }) => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    upstream.script("anonymousToken", {
      stream: [gate, JSON.stringify({ code: 0, data: { token: "nmv_usr_shared" } })],
      headers: { "Content-Type": "application/json" },
    });
    const giveUp = new AbortController();
    const first = failing(client.credits({ signal: giveUp.signal }), { message: "enough" });
    const second = client.credits();
    await upstream.arrival("anonymousToken");
    giveUp.abort(new Error("enough"));
    await first;
    open();
    expect((await second).total).toBe(100);
    expect(upstream.calls("anonymousToken")).toHaveLength(1);
  }));

it.each([
  ["HTML", { status: 200, body: "<html>", headers: { "Content-Type": "text/html" } }, "6 characters that are not JSON"],
  ["other fields", { code: 0, data: { available: "many" } }, "data.available is missing or of another kind"],
  ["a redirect", { status: 302, headers: { Location: "https://elsewhere.example/" } }, "a redirect"],
  ["far too much", { status: 200, body: new Uint8Array(1024 * 1024 + 1) }, "more than 1048576 bytes"],
] as const)("says so when the answer is %s", (_what, answer, detail) =>
  withUpstream(async ({ client, upstream }) => {
    upstream.script("credits", answer);
    await expect(client.credits()).rejects.toMatchObject({
      type: "malformed",
      detail: expect.stringContaining(detail) as string,
    });
    expect(upstream.calls("credits")).toHaveLength(1);
  }),
);
