import { inspect } from "node:util";
import { expect, it } from "vitest";
import { createClient } from "../../shared/client/index.ts";
import { NemoError } from "../../shared/errors/index.ts";
import { DROP, event } from "../support/fake-stream.ts";
import { all, SOURCE, withUpstream } from "../support/with-upstream.ts";

const SECRET = "s3cret-of-no-known-form-0123456789";

it("tells a token to nobody but the upstream, and there in one header only", () =>
  withUpstream(
    async ({ client, upstream, clock, log }) => {
      const said = `who is Bearer ${SECRET}? ${SECRET} nmv_usr_other clm_other ${"x".repeat(290)}${SECRET}`;
      upstream.script("credits", { code: 1001, message: said }, DROP, { status: 500, body: said });
      upstream.script("state", { code: 9, message: said }, { code: 0, data: { [SECRET]: said } });
      upstream.script(
        "run",
        { stream: [event({ error: said })] },
        { stream: [event({ errorCode: "X", errorMessage: said })] },
      );
      upstream.script("renderStatus", { status: 200, json: { status: "failed", error: said } });
      const failures: unknown[] = [];
      const note = async (work: Promise<unknown>): Promise<void> => {
        failures.push(await work.catch((error: unknown) => error));
      };
      await note(client.credits());
      await note(client.state("s"));
      await note(client.state("s"));
      await note(all(client.run({ sessionId: "s", text: "a" })));
      await note(all(client.run({ sessionId: "s", text: "b" })));
      await note(client.renderStatus("r"));
      await note(client.download("r"));
      const limited = note(client.credits());
      await clock.pass(1000);
      await clock.pass(2000);
      await limited;
      expect(failures.filter((failure) => failure instanceof NemoError)).toHaveLength(3);
      const told = [failures, log, client].map((value) => inspect(value, { depth: 20, showHidden: true })).join();
      expect(told).toContain("[secret]");
      for (const secret of [SECRET, SECRET.slice(0, 12), "nmv_usr_other", "clm_other"])
        expect(told).not.toContain(secret);
      for (const { path, headers, body } of upstream.arrived) {
        expect(path).not.toContain(SECRET);
        expect(body.toString()).not.toContain(SECRET);
        expect(
          Object.entries(headers)
            .filter(([, value]) => value.includes(SECRET))
            .map(([name]) => name),
        ).toEqual(["authorization"]);
      }
    },
    { token: SECRET },
  ));

it("refuses a token that no header can hold, without repeating it", () => {
  const error = (() => {
    try {
      return createClient({ source: SOURCE, token: `${SECRET}\nX-Evil: 1` });
    } catch (failure) {
      return failure;
    }
  })();
  expect(error).toMatchObject({ type: "bad_input" });
  expect(inspect(error)).not.toContain(SECRET);
});

it.each([
  ["http://studio.example", "unencrypted"],
  ["https://user:pa55@studio.example", "a user or a password"],
  ["https://studio.example/?key=pa55", "a ? or a #"],
  ["ftp://studio.example", "neither https: nor http:"],
  ["studio pa55", "is no address"],
])("refuses the address %s", (baseUrl, why) => {
  const error = (() => {
    try {
      return createClient({ source: SOURCE, baseUrl });
    } catch (failure) {
      return failure;
    }
  })();
  expect(error).toMatchObject({ type: "bad_input", detail: expect.stringContaining(why) as string });
  expect(inspect(error)).not.toContain("pa55");
});

it("sends no token where a film lies elsewhere, nor where a redirect leads elsewhere", () =>
  withUpstream(async ({ client, upstream }) => {
    // Another name of this machine is another origin; a film may be fetched unencrypted from the upstream itself only.
    const elsewhere = upstream.url.replace("127.0.0.1", "localhost");
    upstream.renders = [{ status: "completed", output: { url: `${elsewhere}/films/other.mp4` } }];
    await (await client.download("r")).stream.cancel();
    expect(upstream.calls("download").map(({ path }) => path)).toEqual(["/api/render/proxy/r/download"]);

    upstream.script("download", { status: 302, headers: { Location: `${elsewhere}/films/other.mp4` } });
    await expect(client.download("r", { url: null })).rejects.toMatchObject({ type: "malformed" });
    expect(upstream.arrived.some(({ path }) => path.startsWith("/films/"))).toBe(false);
  }));
