import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchPosting } from "../../engine/intake/index.ts";
import { VERSION } from "../../shared/version.ts";
import { openSite, page, redirect } from "./site.ts";

const POSTING = "<h1>Lighthouse keeper</h1><p>Gothenburg. Köpa lampolja, hålla ljus.</p>";

describe("a posting is fetched", () => {
  it("as the bytes that are there, with what the server declares", async () => {
    await using site = await openSite({ "/jobs/17": page(POSTING, { "Content-Type": "text/html; charset=utf-8" }) });
    const posting = await fetchPosting(site.url("/jobs/17#apply"), site.options);
    expect({ ...posting, bytes: new TextDecoder().decode(posting.bytes) }).toEqual({
      name: site.url("/jobs/17#apply"),
      url: site.url("/jobs/17#apply"),
      bytes: POSTING,
      charset: "utf-8",
      contentType: "text/html",
    });
    await site.closed();
  });

  it.each([
    ['text/html; Charset="ISO-8859-1"', "ISO-8859-1", "text/html"],
    ["Text/Plain;charset=utf-7; format=flowed", "utf-7", "text/plain"],
    ["application/pdf", undefined, "application/pdf"],
    [";;;", undefined, undefined],
  ])("with the wrong things that a server says passed on as told: %s", async (header, charset, contentType) => {
    await using site = await openSite({ "/": page(POSTING, { "Content-Type": header }) });
    const posting = await fetchPosting(site.url("/"), site.options);
    expect([posting.charset, posting.contentType]).toEqual([charset, contentType]);
    expect(posting.bytes).toEqual(new TextEncoder().encode(POSTING));
  });

  it("by a request that tells who asks, what can be read, and nothing of anybody", async () => {
    await using site = await openSite({
      "/start": (_, response) =>
        response.writeHead(302, { Location: "/jobs?id=17", "Set-Cookie": "id=9; Path=/" }).end(),
      "/jobs": page(POSTING),
    });
    await fetchPosting(site.url("/start"), site.options);
    const asked = site.visits.find(({ path }) => path === "/jobs?id=17")!;
    expect(asked.host).toBe(`careers.example:${site.port}`);
    expect(asked.headers["user-agent"]).toMatch(
      new RegExp(`^jobreel/${VERSION.replaceAll(".", "\\.")} \\(\\+https://`),
    );
    for (const type of ["text/html", "application/pdf", "wordprocessingml", "json", "text/plain", "text/markdown"])
      expect(asked.headers.accept).toContain(type);
    expect(asked.headers["accept-encoding"]).toBe("gzip, deflate, br");
    expect(Object.keys(asked.headers).toSorted()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  it("under another name if one is given", async () => {
    await using site = await openSite({ "/": page(POSTING) });
    await fetchPosting(site.url("/"), { ...site.options, userAgent: "recruiting-bot/7" });
    expect(site.visits.map(({ headers }) => headers["user-agent"])).toEqual(["recruiting-bot/7", "recruiting-bot/7"]);
  });

  it("of no bytes, where there are none", async () => {
    await using site = await openSite({ "/": page("", { "Content-Encoding": "gzip" }) });
    expect((await fetchPosting(site.url("/"), site.options)).bytes).toEqual(new Uint8Array());
  });

  it("from an address in the place of a name", async () => {
    await using site = await openSite({ "/": page(POSTING) });
    expect((await fetchPosting(site.url("/", "127.0.0.1"), site.options)).bytes.length).toBeGreaterThan(0);
  });

  it("from a host that ends in a dot", async () => {
    await using site = await openSite({ "/": page(POSTING) });
    expect((await fetchPosting(site.url("/", "careers.example."), site.options)).bytes.length).toBeGreaterThan(0);
  });

  it("from the first of a host's addresses that answers", async () => {
    await using site = await openSite({ "/": page(POSTING) });
    const lookup = async (): Promise<string[]> => ["127.0.0.9", "127.0.0.1"];
    const allow = (address: string): boolean => address.startsWith("127.0.0.");
    const posting = await fetchPosting(site.url("/"), { ...site.options, lookup, allow });
    expect(new TextDecoder().decode(posting.bytes)).toBe(POSTING);
  });
});

describe("a packed posting is unpacked", () => {
  const bytes = new TextEncoder().encode(POSTING.repeat(2000));
  it.each([
    ["gzip", gzipSync(bytes)],
    ["X-GZIP", gzipSync(bytes)],
    ["gzip", Buffer.concat([gzipSync(bytes.subarray(0, 999)), gzipSync(bytes.subarray(999))])],
    ["gzip", Buffer.concat([gzipSync(bytes), Buffer.alloc(70_000)])],
    ["deflate", deflateSync(bytes)],
    ["deflate", deflateRawSync(bytes)],
    ["br", brotliCompressSync(bytes)],
    ["identity", bytes],
  ])("from %s (%#)", async (coding, packed) => {
    await using site = await openSite({ "/": page(packed, { "Content-Encoding": coding }) });
    const posting = await fetchPosting(site.url("/"), site.options);
    expect(Buffer.compare(posting.bytes, bytes)).toBe(0);
  });
});

describe("redirects are followed", () => {
  it.each([301, 302, 303, 307, 308])("with status %i, to a relative address", async (code) => {
    await using site = await openSite({ "/a/b": redirect("../c?d=e", code), "/c": page(POSTING) });
    const posting = await fetchPosting(site.url("/a/b"), site.options);
    expect([posting.name, posting.url]).toEqual([site.url("/a/b"), site.url("/c?d=e")]);
  });

  it("to another host, five times", async () => {
    await using site = await openSite({
      "/0": (request, response) => redirect(site.url("/1", "jobs.example"))(request, response),
      "/1": redirect("/2"),
      "/2": redirect("/3"),
      "/3": redirect("/4"),
      "/4": redirect("/5"),
      "/5": page(POSTING),
    });
    const posting = await fetchPosting(site.url("/0"), site.options);
    expect(posting.url).toBe(site.url("/5", "jobs.example"));
    expect(site.pages()).toEqual(["/0", "/1", "/2", "/3", "/4", "/5"]);
  });

  it("with letters beyond ASCII as browsers read them", async () => {
    const location = Buffer.from("/jöbb").toString("latin1");
    await using site = await openSite({ "/": redirect(location), "/j%C3%B6bb": page(POSTING) });
    expect((await fetchPosting(site.url("/"), site.options)).url).toBe(site.url("/j%C3%B6bb"));
  });
});
