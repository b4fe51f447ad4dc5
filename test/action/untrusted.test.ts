import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { placesAt } from "../../action/report/source-links.ts";
import { code, linkAddress, logLines, markdown, oneLine, redact } from "../../action/report/untrusted.ts";

const parse = (text: string) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The kinds of nodes that a reader of GitHub's Markdown makes of a text. */
function kinds(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = (node: { readonly type: string; readonly children?: readonly unknown[] }): void => {
    found.add(node.type);
    for (const child of node.children ?? []) visit(child as typeof node);
  };
  visit(parse(text) as never);
  return [...found];
}

const EVIL = [
  "<script>alert(1)</script>",
  "</details></table><img src=x onerror=alert(1)>",
  "[click](https://evil.example)",
  "![x](https://evil.example/x.png)",
  "https://evil.example www.evil.example me@evil.example",
  "@everyone #1 acme/careers#1 GH-1 :tada: $x$",
  "**a** _b_ `c` ~~d~~ | e | --- | $f$ [^1] \\",
  "# heading",
  "1. one",
  "- [ ] task",
  "> quote",
  "&lt;b&gt; &#64;everyone",
  "a\nb\r\n\n# c\u2028d",
  "<!-- jobreel:films -->",
  "x".repeat(1_000_000),
];

describe("others' text in Markdown", () => {
  it.each(EVIL)("%.60j shows and does nothing", (text) => {
    expect(kinds(`#### ${markdown(text)}`).toSorted()).toEqual(["heading", "root", "text"]);
    expect(kinds(`| a |\n| --- |\n| ${markdown(text)} |`).toSorted()).toEqual([
      "root",
      "table",
      "tableCell",
      "tableRow",
      "text",
    ]);
  });

  it("is text alone, whatever it is", () => {
    const marks = fc.string({
      unit: fc.constantFrom(...Array.from("<>&[]()!*_`~|#@:/\\-+.=$^{}\n\t ax1www")),
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.oneof(marks, fc.string({ unit: "binary" })), (text) => {
        const found = kinds(`#### x${markdown(text)}x`);
        expect(found.filter((kind) => !["heading", "root", "text"].includes(kind))).toEqual([]);
      }),
    );
  });

  it("mentions and refers to nobody", () => {
    const shown = markdown("@everyone #12 acme/careers#1 GH-3 me@evil.example");
    expect(shown).not.toMatch(/@\w|#\d|GH-\d/);
  });

  it("stays in its code marks", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const found = kinds(`| a |\n| --- |\n| ${code(text)} |`);
        expect(
          found.filter((kind) => !["root", "table", "tableRow", "tableCell", "inlineCode", "text"].includes(kind)),
        ).toEqual([]);
      }),
    );
  });

  it("stays in its link", () => {
    const placeOf = placesAt("https://github.example/acme/careers", "a".repeat(40));
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.option(fc.integer({ min: 1 })), (path, line) => {
        const found = kinds(placeOf(path, line));
        expect(found.filter((kind) => !["root", "paragraph", "link", "inlineCode", "text"].includes(kind))).toEqual([]);
      }),
    );
    expect(placeOf("jobs/a b](x) `.md", 3)).toBe(
      `[\`jobs/a b](x) '.md:3\`](https://github.example/acme/careers/blob/${"a".repeat(40)}/jobs/a%20b%5D%28x%29%20%60.md?plain=1#L3)`,
    );
  });

  it("is no longer than fits", () => {
    expect(oneLine("x".repeat(1_000_000), 50)).toBe(`${"x".repeat(49)}…`);
    expect(oneLine("a\u202Eb\u200Bc\0d")).toBe("a b c d");
  });
});

describe("others' text in a log", () => {
  it.each([
    "::set-output name=x::y",
    "  ::error::x",
    "##[command]x",
    "a ##[add-mask]x",
    "x\n::stop-commands::y",
    "x\r::warning::y",
    "::add-mask::a",
  ])("%j is no command", (text) => {
    for (const line of logLines(text, [])) {
      expect(line.trimStart().startsWith("::")).toBe(false);
      expect(line).not.toContain("##[");
    }
  });

  it("is never a command, whatever it is", () => {
    const marks = fc.string({
      unit: fc.constantFrom(":", "#", "[", "]", "\n", "\r", "\u2028", " ", "\u200B", "error"),
    });
    fc.assert(
      fc.property(marks, (text) => {
        for (const line of logLines(text, [])) expect(line).not.toMatch(/::|##\[|[\r\n\u2028]/);
      }),
    );
  });
});

describe("secrets", () => {
  it.each([
    ["the token is s3cret-key!", "the token is ***"],
    ["ghp_0123456789abcdefABCDEF", "***"],
    ["Bearer nmv_usr_abc123def", "Bearer ***"],
    ["github_pat_11AAAAAAA0abcdefghijkl_mnop", "***"],
    ["nothing of the kind", "nothing of the kind"],
  ])("%s is shown as %s", (text, expected) => {
    expect(redact(text, ["s3cret-key!"])).toBe(expected);
  });

  it("that are short don't hide words", () => {
    expect(redact("a job for a cook", ["a"])).toBe("a job for a cook");
  });
});

describe("the address of a link", () => {
  it.each([
    ["https://x.example/a b(c)", "https://x.example/a%20b%28c%29"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["no address", null],
  ])("%s is %s", (url, expected) => {
    expect(linkAddress(url)).toBe(expected);
  });
});
