import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { openBrand } from "../../engine/brand/index.ts";
import { drip, endless, type Handler, HERE, openSite, page, redirect, type Site, status } from "../intake/site.ts";
import { disc, mark, pngBomb, raster } from "./pictures.ts";

const SVG = (bytes: Buffer): Handler => page(bytes, { "Content-Type": "image/svg+xml" });
const PNG = (bytes: Buffer): Handler => page(bytes, { "Content-Type": "image/png" });

function html(head: string, body = ""): Handler {
  return page(
    `<!doctype html><html><head>${head}</head><body>${body}<p>We hire people who bake bread.</p></body></html>`,
  );
}

/** Opens the page at /careers of a site with these other paths, too. */
async function open(careers: Handler, routes: Readonly<Record<string, Handler>> = {}) {
  await using site = await openSite({ "/careers": careers, ...routes });
  const outcome = await openBrand(site.url("/careers"), { ...site.options, ports: [site.port, 443] }).then(
    (kit) => ({ kit, error: null }),
    (error: Error & { code?: string }) => ({ kit: null, error }),
  );
  return { ...outcome, pages: site.pages(), url: site.url("/careers"), site };
}

const THEME = '<meta name="theme-color" content="#8A1C3B">';

describe("a company's page gives", () => {
  it("its name, its colour and its logo, and says what was taken from where", async () => {
    const data = JSON.stringify({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "WebSite", name: "A site" },
        { "@type": ["Organization"], name: "Crumb & Crust", logo: { "@type": "ImageObject", url: "/art/logo.svg" } },
      ],
    });
    const head = `<title>Careers | Crumb</title>${THEME}<script type="application/ld+json">${data}</script>`;
    const { kit, url, pages, site } = await open(html(head), { "/art/logo.svg": SVG(mark("#ffffff")) });
    expect(kit).toMatchObject({ name: "Crumb & Crust", colour: "#8a1c3b", url, endLine: null, source: url });
    expect(kit?.voice).toBeUndefined();
    expect(kit?.logo?.ratio).toBeCloseTo(1.5, 1);
    expect(kit?.notes).toEqual([
      `From ${url} are taken the name "Crumb & Crust", the colour #8a1c3b, the logo (the page's data (JSON-LD), ${site.url("/art/logo.svg")}): look whether that is right.`,
    ]);
    expect(pages).toEqual(["/careers", "/art/logo.svg"]);
  });

  it.each([
    ["a picture of its header", "", '<header><a class="site-logo"><img src="art/mark.svg" alt=""></a></header>'],
    ["one named by its words", "", '<div class="header"><img src="/art/mark.svg" alt="Crumb logo"></div>'],
    ["an icon of shapes", '<link rel="icon" type="image/svg+xml" href="/art/mark.svg">', ""],
    ["an icon for telephones", '<link rel="apple-touch-icon" href="/art/mark.svg">', ""],
    ["a picture for sharing that is a logo", '<meta property="og:image" content="/art/mark.svg?for=logo">', ""],
  ])("%s as its logo", async (_, head, body) => {
    const { kit } = await open(html(head, body), { "/art/mark.svg": SVG(mark("#0a1a4a")) });
    expect(kit?.logo).not.toBeNull();
    expect(kit?.colour).toBe("#0a1a4a");
    expect(kit?.notes[0]).toContain("the colour #0a1a4a (from the logo)");
  });

  it("a drawing that stands in its header", async () => {
    const drawing = '<svg class="logo" viewBox="0 0 10 10"><path d="M0 0h10v10z" fill="#0a1a4a"/></svg>';
    const { kit, pages } = await open(html("", `<header>${drawing}</header>`));
    expect(kit?.colour).toBe("#0a1a4a");
    expect(pages).toEqual(["/careers"]);
  });

  it.each([
    ["photographs for sharing", '<meta property="og:image" content="/team.jpg">', ""],
    ["logos of partners", "", '<header class="brand"><img class="partner-logo" src="/team.jpg"></header>'],
    ["pictures of the text", "", '<p><img class="logo" src="/team.jpg"></p>'],
    ["icons for tabs", '<link rel="icon" sizes="32x32" href="/team.jpg">', ""],
  ])("no %s", async (_, head, body) => {
    const { kit, pages } = await open(html(THEME + head, body));
    expect(kit?.logo).toBeNull();
    expect(pages).toEqual(["/careers"]);
    expect(kit?.notes).toContainEqual(expect.stringContaining("No logo was found on"));
  });

  it.each([
    ["#ffffff", null],
    ["#111111", null],
    ["#f7f7f9", null],
    ["#0b5fff", "#0b5fff"],
    ["red; x", null],
  ])("theme-color %s as %s", async (content, colour) => {
    const { kit } = await open(
      html(`<meta name="theme-color" content="${content}"><link rel="apple-touch-icon" href="/a.png">`),
      { "/a.png": PNG(raster("image/png", (context) => context.fillRect(20, 20, 150, 150), 200, 200)) },
    );
    expect(kit?.colour).toBe(colour);
  });

  it.each([
    ['<meta property="og:site_name" content=" Crumb  &amp; Crust ">', "Crumb & Crust"],
    ["<title>Careers | Crumb &amp; Crust</title>", "Crumb & Crust"],
    ["<title>Careers at Crumb &amp; Crust</title>", "Crumb & Crust"],
    ["<title>Open positions</title>", null],
  ])("of %s the name %s", async (head, name) => {
    const { kit } = await open(html(THEME + head));
    expect(kit?.name).toBe(name);
  });
});

describe("a page that misbehaves is refused or done without, and nothing else is touched", () => {
  it.each([
    ["that is gone", status(404), "gone", /answered 404: the page is gone/],
    ["that needs a login", status(403), "login", /Or write a brand file/],
    ["that never ends", endless(Buffer.from("<p>again</p>")), "too-large", /10 MB/],
    ["that redirects to this machine", redirect("https://127.0.0.2/"), "blocked-address", /127\.0\.0\.2 is a loopback/],
    ["that redirects to http", redirect("http://careers.example/"), "not-https", /expected https:/],
    ["that says nothing", html("<title>x</title>"), "page", /neither a colour \(theme-color\) nor a logo/],
    ["that is a picture", PNG(raster("image/png", disc)), "page", /no page that can be read \(binary\)/],
  ])("one %s", async (_, handler, code, message) => {
    const { error } = await open(handler);
    expect(error?.code).toBe(code);
    expect(error?.message).toMatch(message);
    expect(error?.message).not.toMatch(/posting/);
  });

  it("one that is slow", async () => {
    await using site = await openSite({ "/careers": drip });
    const options = { ...site.options, limits: { totalMs: 300 } };
    await expect(openBrand(site.url("/careers"), options)).rejects.toMatchObject({ code: "too-slow" });
    await site.closed();
  });

  it("one whose robots.txt keeps programs out of its pictures", async () => {
    const robots = page("User-agent: *\nDisallow: /art/");
    const { kit, pages } = await open(html(`${THEME}<link rel="apple-touch-icon" href="/art/a.png">`), {
      "/robots.txt": robots,
      "/art/a.png": PNG(raster("image/png", disc)),
    });
    expect(pages).toEqual(["/careers"]);
    expect(kit?.logo).toBeNull();
    expect(kit?.notes).toContainEqual(expect.stringMatching(/a\.png was not to be had \(robots\)/));
  });

  it.each([
    ["a bomb", PNG(pngBomb(30_000, 30_000)), /30,000×30,000 pixels/],
    ["a script", SVG(Buffer.from('<svg viewBox="0 0 9 9"><script>1</script></svg>')), /holds a <script>/],
    ["a page in the place of a picture", html("404"), /this is a web page/],
    ["without end", endless(Buffer.alloc(65_536, 1)), /not to be had \(too-large\)/],
    ["gone", status(404), /not to be had \(gone\)/],
  ])("one whose first picture is %s: the next is taken", async (_, handler, note) => {
    const { kit } = await open(
      html('<link rel="icon" type="image/svg+xml" href="/bad"><link rel="apple-touch-icon" href="/good.png">'),
      { "/bad": handler, "/good.png": PNG(raster("image/png", disc)) },
    );
    expect(kit?.colour).toBe("#c02020");
    expect(kit?.notes).toContainEqual(expect.stringMatching(note));
  });

  it("one that points at this machine and its network", async () => {
    const asked: string[] = [];
    const inner = createServer((request, response) => {
      asked.push(request.url ?? "");
      response.end();
    });
    await new Promise<void>((resolve) => inner.listen(0, HERE, resolve));
    const { port } = inner.address() as AddressInfo;
    try {
      const addresses = [
        `http://${HERE}:${port}/a`,
        `https://${HERE}:${port}/b`,
        "https://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
      ];
      const links = addresses.map((address) => `<link rel="apple-touch-icon" href="${address}">`).join("");
      const { kit, pages } = await open(html(THEME + links));
      expect(kit?.logo).toBeNull();
      expect(pages).toEqual(["/careers"]);
      expect(asked).toEqual([]);
      expect(kit?.notes.filter((note) => note.includes("not to be had"))).toHaveLength(2);
    } finally {
      await new Promise((resolve) => inner.close(resolve));
    }
  });

  it("one with pictures without number: some are tried", async () => {
    const links = Array.from({ length: 50 }, (_, at) => `<link rel="apple-touch-icon" href="/${at}.png">`).join("");
    const { pages } = await open(html(THEME + links));
    expect(pages).toHaveLength(5);
  });

  it("an aborted one rejects with the reason", async () => {
    await using site: Site = await openSite({ "/careers": drip });
    const controller = new AbortController();
    const opened = openBrand(site.url("/careers"), { ...site.options, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(opened).rejects.toThrow("enough");
  });
});
