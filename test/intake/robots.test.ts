import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchPosting } from "../../engine/intake/index.ts";
import { drip, endless, openSite, page, raw, redirect, status } from "./site.ts";

const JOB = page("A posting");

describe("a site's robots.txt is asked first, and heeded", () => {
  it.each([
    ["User-agent: *\nDisallow: /jobs/", "robots"],
    ["\u{FEFF}User-agent: *\r\nDisallow: /", "robots"],
    ["User-agent: jobreel\nDisallow: /jobs/17$\n\nUser-agent: *\nAllow: /", "robots"],
    ["User-agent: JobReel/2.0\nDisallow: /*/17", "robots"],
    ["User-agent: *\nDisallow: /\nAllow: /jobs/", "welcome"],
    ["User-agent: *\nDisallow: /\n\nUser-agent: jobreel\nDisallow:", "welcome"],
    ["User-agent: otherbot\nDisallow: /", "welcome"],
    ["<html><body>Not found</body></html>", "welcome"],
    ["", "welcome"],
  ])("%j: %s", async (robots, outcome) => {
    await using site = await openSite({ "/robots.txt": page(robots), "/jobs/17": JOB });
    const code = await fetchPosting(site.url("/jobs/17"), site.options).then(
      () => "welcome",
      (error: { code: string }) => error.code,
    );
    expect(code).toBe(outcome);
    expect(site.pages()).toEqual(outcome === "welcome" ? ["/jobs/17"] : []);
    expect(site.visits[0]?.path).toBe("/robots.txt");
  });

  it("and what to do where it says no is said", async () => {
    await using site = await openSite({ "/robots.txt": page("User-agent: *\nDisallow: /"), "/jobs/17": JOB });
    await expect(fetchPosting(site.url("/jobs/17"), site.options)).rejects.toThrow(
      `${site.url("/jobs/17")}: the robots.txt of careers.example:${site.port} asks programs not to read this page; expected one that they may read. Open it in a browser, save the page as a file or paste its text into one, and name that file.`,
    );
  });

  it("of each site on the way, once", async () => {
    await using site = await openSite({
      "/robots.txt": (request, response) =>
        page(request.headers.host?.startsWith("jobs.") ? "User-agent: *\nDisallow: /b" : "")(request, response),
      "/": redirect("/a"),
      "/a": (request, response) => redirect(site.url("/b", "jobs.example"))(request, response),
      "/b": JOB,
    });
    await expect(fetchPosting(site.url("/"), site.options)).rejects.toMatchObject({
      code: "robots",
      message: expect.stringContaining("jobs.example"),
    });
    expect(site.visits.map(({ host, path }) => `${host.split(":")[0]}${path}`)).toEqual([
      "careers.example/robots.txt",
      "careers.example/",
      "careers.example/a",
      "jobs.example/robots.txt",
    ]);
  });
});

describe("where there is no robots.txt the page may be read", () => {
  it.each([
    ["status 404", status(404)],
    ["status 403", status(403)],
    ["status 429", status(429)],
    ["a redirect in a circle", redirect("/robots.txt")],
    ["a redirect to http", redirect("http://careers.example/robots.txt")],
    ["a redirect to this machine", redirect("https://[::1]/robots.txt")],
  ])("%s", async (_, handler) => {
    await using site = await openSite({ "/robots.txt": handler, "/jobs/17": JOB });
    expect((await fetchPosting(site.url("/jobs/17"), site.options)).bytes.length).toBe(9);
  });
});

describe("where a robots.txt cannot be had the page may not be read", () => {
  it.each([
    ["status 500", status(500), "answered 500 when asked for it"],
    ["status 503", status(503), "answered 503 when asked for it"],
    ["it never ends", drip, "has not given it within 0.3 s"],
    ["it ends in the middle", raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent"), "is damaged"],
    ["it is badly packed", page("User-agent: *", { "Content-Encoding": "gzip" }), "is damaged"],
  ])("%s", async (_, handler, message) => {
    await using site = await openSite({ "/robots.txt": handler, "/jobs/17": JOB });
    await expect(
      fetchPosting(site.url("/jobs/17"), { ...site.options, limits: { robotsMs: 300 } }),
    ).rejects.toMatchObject({ code: "robots-unavailable", message: expect.stringContaining(message) });
    expect(site.pages()).toEqual([]);
  });
});

describe("a robots.txt is read", () => {
  it("after a redirect", async () => {
    await using site = await openSite({
      "/robots.txt": (request, response) => redirect(site.url("/rules", "robots.example"))(request, response),
      "/rules": page("User-agent: *\nDisallow: /jobs"),
      "/jobs/17": JOB,
    });
    await expect(fetchPosting(site.url("/jobs/17"), site.options)).rejects.toMatchObject({ code: "robots" });
  });

  it("up to its limit, and no rule that the limit cuts in half", async () => {
    const rules = "User-agent: *\nDisallow: /private\nDisallow: /jobs/17/apply";
    const limits = { robotsBytes: rules.length - "/17/apply".length };
    await using site = await openSite({ "/robots.txt": page(rules), "/jobs/17": JOB, "/private": JOB });
    expect((await fetchPosting(site.url("/jobs/17"), { ...site.options, limits })).bytes.length).toBe(9);
    await expect(fetchPosting(site.url("/private"), { ...site.options, limits })).rejects.toMatchObject({
      code: "robots",
    });
  });

  it("and no further, if it unpacks to nothing for ever", async () => {
    const nothing = Buffer.concat(Array<Buffer>(2000).fill(gzipSync("")));
    await using site = await openSite({ "/robots.txt": endless(nothing, { "Content-Encoding": "gzip" }) });
    // Without a limit of bytes this would go on for as long as it is let.
    const limits = { robotsMs: 1_000_000, totalMs: 1_000_000 };
    // Where the limit falls inside a packing, the file is a damaged one.
    await expect(fetchPosting(site.url("/jobs/17"), { ...site.options, limits })).rejects.toMatchObject({
      code: expect.stringMatching(/^(gone|robots-unavailable)$/),
    });
    await site.closed();
  });

  it("and no further, if it has no end", async () => {
    await using site = await openSite({
      "/robots.txt": endless(Buffer.from("User-agent: *\nDisallow: /private\n")),
      "/jobs/17": JOB,
    });
    expect((await fetchPosting(site.url("/jobs/17"), site.options)).bytes.length).toBe(9);
    await site.closed();
  });
});
