import { randomBytes } from "node:crypto";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { fetchPosting, type FetchOptions, IntakeError, type IntakeErrorCode } from "../../engine/intake/index.ts";
import { drip, endless, type Handler, HERE, openSite, page, raw, redirect, silence, status } from "./site.ts";

const ZEROS = Buffer.alloc(4 * 1024 * 1024);
const SMALL = { textBytes: 1024 * 1024 };
const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

interface Misdeed {
  readonly what: string;
  readonly code: IntakeErrorCode;
  readonly says: string;
  readonly handler?: Handler;
  readonly host?: string;
  readonly options?: FetchOptions;
}

const MISDEEDS: readonly Misdeed[] = [
  {
    what: "a redirect to http",
    code: "not-https",
    says: "redirects to another address, and that begins with http:; expected https:",
    handler: redirect("http://careers.example/jobs"),
  },
  {
    what: "a redirect to a file",
    code: "not-https",
    says: "and that begins with file:",
    handler: redirect("file:///etc/passwd"),
  },
  {
    what: "a redirect to an address with a password",
    code: "credentials",
    says: "holds a user name or password",
    handler: redirect("https://a:s3cret@careers.example/"),
  },
  {
    what: "a redirect to another port",
    code: "bad-port",
    says: "and that names port 22; expected",
    handler: redirect("https://careers.example:22/"),
  },
  {
    what: "a redirect to nonsense",
    code: "bad-url",
    says: "and that is no web address",
    handler: redirect("https://[nonsense"),
  },
  {
    what: "a redirect to nowhere",
    code: "bad-response",
    says: "redirects (302) and does not say where to",
    handler: status(302),
  },
  {
    what: "a redirect in a circle",
    code: "too-many-redirects",
    says: "redirects more than 5 times",
    handler: redirect("/jobs/17"),
  },
  {
    what: "an answer that is not HTTP",
    code: "bad-response",
    says: "gave an answer that is not HTTP",
    handler: raw("SSH-2.0-OpenSSH_9.9\r\n\r\n"),
  },
  {
    what: "a head without an end",
    code: "bad-response",
    says: "(HPE_HEADER_OVERFLOW)",
    handler: raw(`${HEAD}X: ${"x".repeat(200_000)}\r\n\r\n`),
  },
  {
    what: "a connection that is closed at once",
    code: "unreachable",
    says: "cannot be reached (ECONNRESET)",
    handler: (_, response) => response.destroy(),
  },
  { what: "status 404", code: "gone", says: "answered 404: the posting is gone", handler: status(404) },
  { what: "status 410", code: "gone", says: "answered 410: the posting is gone", handler: status(410) },
  { what: "status 401", code: "login", says: "answered 401: the page needs a login", handler: status(401) },
  { what: "status 403", code: "login", says: "answered 403: the page needs a login", handler: status(403) },
  { what: "status 429", code: "busy", says: "answered 429: the site wants fewer visits", handler: status(429) },
  { what: "status 500", code: "server", says: "answered 500: the site has a failure of its own", handler: status(500) },
  { what: "status 204", code: "status", says: "answered 204; expected 200 and a page", handler: status(204) },
  { what: "status 418", code: "status", says: "answered 418; expected 200 and a page", handler: status(418) },
  {
    what: "a declared 10 GB",
    code: "too-large",
    says: "is 10,240 MB large; expected a posting of at most 20 MB",
    handler: (_, response) => void response.writeHead(200, { "Content-Length": 10 * 1024 ** 3 }).write("x"),
  },
  {
    what: "a body without an end",
    code: "too-large",
    says: "does not end after 20 MB",
    handler: endless(randomBytes(65_536)),
  },
  {
    what: "a document without an end",
    code: "too-large",
    says: "does not end after 2 MB",
    handler: endless(randomBytes(65_536), { "Content-Type": "application/pdf" }),
    options: { limits: { ...SMALL, documentBytes: 2 * 1024 * 1024 } },
  },
  {
    what: "a packed body without an end",
    code: "too-large",
    says: "does not end after 1 MB",
    handler: endless(emptyMembers(), { "Content-Encoding": "gzip" }),
    options: { limits: SMALL },
  },
  {
    what: "a gzip bomb",
    code: "bomb",
    says: "unpacks to more than 1 MB",
    handler: page(gzipSync(ZEROS), { "Content-Encoding": "gzip" }),
    options: { limits: SMALL },
  },
  {
    what: "a deflate bomb",
    code: "bomb",
    says: "unpacks to more than 2 MB",
    handler: page(deflateSync(ZEROS), { "Content-Encoding": "deflate" }),
    options: { limits: { textBytes: 2 * 1024 * 1024 } },
  },
  {
    what: "a brotli bomb",
    code: "bomb",
    says: "unpacks to more than 3 MB",
    handler: page(brotliCompressSync(ZEROS), { "Content-Encoding": "br" }),
    options: { limits: { textBytes: 3 * 1024 * 1024 } },
  },
  {
    what: "a packing that was not asked for",
    code: "bad-encoding",
    says: 'packed as "zstd"',
    handler: page("x", { "Content-Encoding": "zstd" }),
  },
  {
    what: "a packing whose name would command a terminal",
    code: "bad-encoding",
    says: 'packed as "?31mred"',
    handler: page("x", { "Content-Encoding": "\u{9b}31mred" }),
  },
  {
    what: "a packing of a packing",
    code: "bad-encoding",
    says: 'packed as "gzip, gzip"',
    handler: page(gzipSync(gzipSync("x")), { "Content-Encoding": "gzip, gzip" }),
  },
  {
    what: "a body that is not packed as it says",
    code: "bad-encoding",
    says: "packed as gzip, and cannot be unpacked",
    handler: page("<h1>Cook</h1>", { "Content-Encoding": "gzip" }),
  },
  {
    what: "a packed body that lacks its end",
    code: "bad-encoding",
    says: "packed as br, and cannot be unpacked",
    handler: page(brotliCompressSync(randomBytes(9999)).subarray(0, 5000), { "Content-Encoding": "br" }),
  },
  {
    what: "a body shorter than declared",
    code: "cut-short",
    says: "after 5 bytes",
    handler: raw(`${HEAD}Content-Length: 50\r\n\r\nshort`),
  },
  {
    what: "a chunked body that lacks its end",
    code: "cut-short",
    says: "after 4 bytes",
    handler: raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n`),
  },
  {
    what: "a chunk that is none",
    code: "cut-short",
    says: "after 3 bytes",
    handler: raw(`${HEAD}Transfer-Encoding: chunked\r\n\r\n3\r\ntri\r\nzz\r\n`),
  },
  {
    what: "no answer",
    code: "too-slow",
    says: "has not answered within 0.4 s",
    handler: silence,
    options: { limits: { headMs: 400 } },
  },
  {
    what: "a slow drip",
    code: "too-slow",
    says: "has not come whole within 0.6 s",
    handler: drip,
    options: { limits: { totalMs: 600 } },
  },
  {
    what: "a name server that says nothing",
    code: "too-slow",
    says: "has not come whole within 0.2 s",
    options: { lookup: () => new Promise(() => {}), limits: { totalMs: 200 } },
  },
  {
    what: "a name that has no address",
    code: "dns",
    says: "no network address was found for the name careers.example",
    options: { lookup: async () => [] },
  },
  {
    what: "a name that does not exist",
    code: "dns",
    says: "for the name nowhere.example",
    host: "nowhere.example",
    options: { lookup: () => Promise.reject(new Error("ENOTFOUND")) },
  },
  {
    what: "a name that leads to this machine",
    code: "blocked-address",
    says: "careers.example leads to 127.0.0.2, which is a loopback address",
    options: { lookup: async () => ["127.0.0.2"] },
  },
  {
    what: "a certificate that nobody vouches for",
    code: "tls",
    says: "is not secure (DEPTH_ZERO_SELF_SIGNED_CERT)",
    options: { tls: {} },
  },
  {
    what: "a certificate for another name",
    code: "tls",
    says: "is not secure (ERR_TLS_CERT_ALTNAME_INVALID)",
    host: "careers.invalid",
  },
  {
    what: "a port where nobody listens",
    code: "unreachable",
    says: "cannot be reached (ECONNREFUSED)",
    options: { lookup: async () => ["127.0.0.2"], allow: () => true },
  },
];

/** Bytes that gunzip reads for ever and that unpack to nothing: empty gzip members. */
function emptyMembers(): Uint8Array {
  return Buffer.concat(Array<Buffer>(2000).fill(gzipSync("")));
}

/** What the misdeed leads to, with all connections closed afterwards. */
async function refusal({ handler, host, options }: Misdeed): Promise<unknown> {
  await using site = await openSite(handler ? { "/jobs/17": handler } : {});
  const error: unknown = await fetchPosting(site.url("/jobs/17", host), { ...site.options, ...options }).then(
    () => expect.fail("this was to be refused"),
    (caught: unknown) => caught,
  );
  await site.closed();
  expect(String(error)).toContain(site.url("/jobs/17", host));
  return error;
}

describe("what misbehaves is refused, and the connection closed", () => {
  const messages = new Map<string, string>();
  it.each(MISDEEDS)("$what: $code", async (misdeed) => {
    const error = await refusal(misdeed);
    expect(error).toBeInstanceOf(IntakeError);
    const { code, message } = error as IntakeError;
    expect([code, message]).toEqual([misdeed.code, expect.stringContaining(misdeed.says)]);
    expect(message).toMatch(/; expected [^.].+\. [A-Z].+\.$/);
    expect(message).not.toContain("s3cret");
    messages.set(misdeed.what, message.replace(/:\d{4,5}\b/g, ""));
  });

  it("each with a message of its own", () => {
    expect(new Set(messages.values()).size).toBe(MISDEEDS.length);
  });
});

describe("a redirect to this machine or its network is refused", () => {
  it.each([
    "https://127.0.0.2",
    "https://localhost",
    "https://[::1]",
    "https://[::ffff:127.0.0.1]",
    "https://2130706434",
    "https://0x7f.2",
    "https://10.0.0.1",
    "https://169.254.169.254",
    "//192.168.0.1",
  ])("%s", async (target) => {
    await using site = await openSite({
      "/": (request, response) => redirect(`${target}:${site.port}/secret`)(request, response),
    });
    const lookup = async (host: string): Promise<string[]> => [host === "localhost" ? "127.0.0.2" : HERE];
    await expect(fetchPosting(site.url("/"), { ...site.options, lookup })).rejects.toMatchObject({
      code: "blocked-address",
      source: site.url("/"),
    });
    expect(site.pages()).toEqual(["/"]);
  });
});

it("reads what a server declares, and not what it sends beyond", async () => {
  await using site = await openSite({ "/": raw(`${HEAD}Content-Length: 5\r\n\r\nshorter than this`) });
  const { bytes } = await fetchPosting(site.url("/"), site.options);
  expect(new TextDecoder().decode(bytes)).toBe("short");
});

describe("a fetch can be cancelled, which closes its connection and rejects with the signal's reason", () => {
  const reason = new Error("Somebody pressed Ctrl-C");

  it.each([
    ["before it begins", "/never"],
    ["while a name is looked up", "/"],
  ])("%s", async (when) => {
    const controller = new AbortController();
    if (when === "before it begins") controller.abort(reason);
    const lookup = (): Promise<string[]> => {
      controller.abort(reason);
      return new Promise(() => {});
    };
    await expect(fetchPosting("https://careers.example/", { lookup, signal: controller.signal })).rejects.toBe(reason);
  });

  it.each([
    ["while robots.txt is asked for", "/robots.txt", ""],
    ["before an answer", "/", ""],
    ["in the middle of a body", "/", `${HEAD}\r\nHalf a`],
  ])("%s", async (_, path, answer) => {
    const controller = new AbortController();
    await using site = await openSite({
      [path]: (_request, response) => {
        if (answer === "") controller.abort(reason);
        else response.socket?.write(answer, () => setImmediate(() => controller.abort(reason)));
      },
    });
    await expect(fetchPosting(site.url("/"), { ...site.options, signal: controller.signal })).rejects.toBe(reason);
    await site.closed();
    expect(site.visits.at(-1)?.path).toBe(path);
  });
});
