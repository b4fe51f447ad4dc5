import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../support/fake-upstream.ts";
import { docxBomb, makeDocx } from "../support/make-docx.ts";
import { column, makePdf, makeScan } from "../support/make-pdf.ts";
import { untilSettled } from "../support/relay-events.ts";
import { startRelay, type TestRelay } from "../support/relay.ts";

const PAGE = `<!doctype html><html><head><title>x</title><style>.a{}</style></head><body><nav>Home · Jobs</nav>
<h1>Line Cook</h1><p>Cook with us in&nbsp;Lisbon &amp; Porto.</p><ul><li>Run the grill</li></ul><script>alert(1)</script></body></html>`;
const DATA_PAGE = `<html><head><script type="application/ld+json">${JSON.stringify({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "JobPosting",
      title: "Line Cook",
      hiringOrganization: { name: "Copper Spoon" },
      jobLocation: { address: { addressLocality: "Lisbon", addressCountry: "PT" } },
      baseSalary: { currency: "EUR", value: { minValue: 1900, maxValue: 2100, unitText: "MONTH" } },
      description: "<p>We cook what the market has.</p><ul><li>Run the grill</li></ul>",
    },
  ],
})}</script></head><body><div id="app">Loading…</div></body></html>`;

let upstream: FakeUpstream;
let relay: TestRelay;
let pages: Server;
let site = "";
let key = "";
const asked: string[] = [];
beforeAll(async () => {
  upstream = await startFakeUpstream();
  relay = await startRelay(upstream.url, { UPSTREAM: "hosted" });
  ({ key } = await relay.mint({ scope: "make" }));
  pages = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path === "/page") response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(PAGE);
    else if (path === "/data") response.writeHead(200, { "Content-Type": "text/html" }).end(DATA_PAGE);
    else if (path === "/latin1")
      response
        .writeHead(200, { "Content-Type": "text/html; charset=iso-8859-1" })
        .end(Buffer.from("<p>Koch in Köln</p>", "latin1"));
    else if (path === "/there") response.writeHead(302, { Location: "/page" }).end();
    else if (path === "/inward")
      response.writeHead(302, { Location: `${site.replace("127.0.0.1", "localhost")}/inside` }).end();
    else if (path === "/round") response.writeHead(302, { Location: "/round" }).end();
    else if (path === "/endless") {
      response.writeHead(200, { "Content-Type": "text/html" });
      const chunk = Buffer.alloc(1_000_000, "x");
      const more = (): void => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", more);
      more();
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
});
afterAll(async () => {
  pages.closeAllConnections();
  pages.close();
  await relay.close();
  await upstream[Symbol.asyncDispose]();
});

/** What the agent got of a posting; or the problem. */
async function sent(init: Parameters<TestRelay["ask"]>[2], path = "/v1/videos"): Promise<string> {
  const answer = await relay.ask(path, key, { method: "POST", ...init });
  const body = (await answer.json()) as { id?: string; code?: string; status?: number; detail?: string };
  if (body.id === undefined) return `${body.status} ${body.code} ${body.detail}`;
  await untilSettled(relay, body.id, key);
  const run = upstream.calls("run").at(-1)?.json as { new_message: { parts: { text: string }[] } };
  return run.new_message.parts[0]!.text.split("\n\n").slice(1).join("\n\n");
}

const raw = (type: string, body: Uint8Array | string) => ({
  headers: { "Content-Type": type },
  body: body as Uint8Array<ArrayBuffer>,
});

describe("for a backend that takes no documents", () => {
  it("DOCX, PDF and HTML become text, with headings and bullets where the format has them", async () => {
    const docx = await makeDocx([{ heading: "Line Cook", level: 1 }, "Cook with us.", { entry: "Run the grill" }]);
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    expect(await sent(raw(word, docx))).toBe("# Line Cook\n\nCook with us.\n\n- Run the grill");
    const pdf = await makePdf([column(["Line Cook", "Cook with us in Lisbon."], { x: 50, y: 80 } as never)]);
    expect(await sent(raw("application/pdf", pdf))).toMatch(/Line Cook\s+Cook with us in Lisbon\./u);
    expect(await sent(raw("text/html", PAGE))).toBe(
      "# Line Cook\n\nCook with us in Lisbon & Porto.\n\n- Run the grill",
    );
    expect(upstream.calls("upload")).toEqual([]);
  });

  it("documents in a form become text, and pictures beside them go up", async () => {
    const form = new FormData();
    form.append("file", new Blob([PAGE], { type: "text/html" }), "posting.html");
    form.append("file", new Blob([new Uint8Array([0xff, 0xd8, 0xff])], { type: "image/jpeg" }), "team.jpg");
    form.append("length", "15");
    const request = new Request("http://x", { method: "POST", body: form });
    const body = new Uint8Array(await request.arrayBuffer());
    const text = await sent(raw(request.headers.get("Content-Type")!, body));
    expect(text).toContain("# Line Cook");
    expect(upstream.calls("upload")).toHaveLength(1);
  });

  it("pages are fetched here, by their data where they have some, in their own encoding", async () => {
    const of = (path: string): Promise<string> => sent({ json: { posting: { url: `${site}${path}` } } });
    expect(await of("/page")).toContain("Cook with us in Lisbon & Porto.");
    expect(await of("/there")).toContain("Cook with us in Lisbon & Porto.");
    expect(await of("/latin1")).toBe("Koch in Köln");
    expect(await of("/data")).toBe(
      "# Line Cook\nCompany: Copper Spoon\nLocation: Lisbon, PT\nSalary: 1900–2100 per month EUR\n\nWe cook what the market has.\n\n- Run the grill",
    );
  });

  it("tells why a page gives no posting, and goes nowhere within the network", async () => {
    // By Node, whose fetch doesn't follow redirects where it isn't told to; the one of the test harness does.
    const module = "../../worker/documents/fetch-page.ts";
    const { fetchPosting } = (await import(module)) as {
      readonly fetchPosting: (url: string, local: boolean) => Promise<string>;
    };
    const of = (path: string): Promise<string> => fetchPosting(`${site}${path}`, true);
    await expect(of("/gone")).rejects.toThrow(/404/u);
    await expect(of("/inward")).rejects.toThrow(/only https/u);
    expect(asked).not.toContain("/inside");
    await expect(of("/round")).rejects.toThrow(/more than 5 times/u);
    await expect(of("/endless")).rejects.toThrow(/20 MiB/u);
    await expect(fetchPosting("http://127.0.0.1/", false)).rejects.toThrow(/only https/u);
  });

  it("refuses scans, bombs and what is broken with a reason, and none of it ends the relay", async () => {
    const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    expect(await sent(raw("application/pdf", await makeScan(1)))).toMatch(/^422 no_text .*scan/u);
    expect(await sent(raw("application/pdf", "%PDF-1.7 and no more"))).toMatch(/^422 unreadable_document/u);
    expect(await sent(raw(word, docxBomb(200_000_000, 1_000)))).toMatch(/^422 unreadable_document .*32 MiB/u);
    expect(await sent(raw(word, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])))).toMatch(/^422 unreadable_document/u);
    // Patterns that take quadratic time or worse would not come back from these.
    for (const evil of [
      `<p ${"a=".repeat(90_000)}`,
      `<meta ${" ".repeat(190_000)}`,
      "&#".repeat(90_000),
      "<".repeat(190_000),
    ]) {
      expect(await sent(raw("text/html", evil))).toEqual(expect.any(String));
    }
    expect((await relay.ask("/healthz", null)).status).toBe(200);
  });
});
