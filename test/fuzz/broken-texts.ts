import { readFileSync } from "node:fs";

export const TEXT_KINDS = ["markdown", "plain", "html", "json", "front"] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

const sample = (name: string): string => readFileSync(new URL(`../../jobs/${name}.md`, import.meta.url), "utf8");
const markdown = [sample("senior-software-engineer"), sample("city-archivist"), sample("shop-assistant")];
const html = `<!doctype html><html><head><title>Baker – Oven</title><script type="application/ld+json">{"@type":"JobPosting","title":"Baker","description":"<p>Bake</p><ul><li>Two years</li></ul>"}</script></head><body><nav><a href=/>x</a></nav><main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop=title>Baker</h1><table><tr><th>Location<td>York</table><h2>Duties</h2><ul><li>Bake <b>bread</b><li>Clean<ul><li>floors</ul></ul><dl><dt>Pay<dd>£12 an hour</dl><p>Apply at <a href="mailto:a@b.example">a@b.example</a></main></body></html>`;
const json = JSON.stringify({
  jobs: [
    {
      title: "Baker",
      absolute_url: "https://x.example/1",
      location: { name: "York" },
      content: "&lt;p&gt;Bake&lt;/p&gt;",
    },
    { "@type": "JobPosting", title: "Cook", baseSalary: { value: { minValue: 12 } }, description: html },
  ],
});
const front =
  '+++\ntitle = "Baker"\npay = {min = 12.5, max = 14}\n[apply]\nemail = "a@b.example"\n+++\n\n# Baker\n\n- Bake\n';

const SEEDS: Readonly<Record<TextKind, readonly string[]>> = {
  markdown,
  plain: markdown.map((text) => text.replace(/[#*]/gu, "")),
  html: [html],
  json: [json],
  front: [front, markdown[2] ?? ""],
};

/** What regular expressions and parsers choke on, where they do. */
const HOSTILE = [
  "a",
  "- ",
  "> ",
  "#",
  "*",
  "_",
  "[",
  "](",
  "<b>",
  "<div>",
  "</p>",
  "&lt;",
  "&#",
  "€1",
  "10.",
  "1,",
  "-–",
  "we are looking for a ",
  "Salary: ",
  "@",
  "a@a.",
  "http://a.",
  "（",
  "。",
  "；",
  "職種 ",
  "\t",
  " ",
  "{",
  '{"a":',
  "[[",
  "|",
  "| a ",
  "---\n",
  "+++\n",
  "\u0301",
  "👩‍🍳",
  "\u200F",
  "Ref. ",
  "in Berlin, ",
  "(m/w/d)",
  "● 清掃スタッフ\n",
  "a ".repeat(40),
];

/** Case `number` of a kind: always the same text. */
export function brokenText(kind: TextKind, number: number): string {
  const random = generator(number);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const seed = pick(SEEDS[kind]) ?? "";
  const at = Math.floor(random() * seed.length);
  const way = number % 6;
  if (way === 0) return seed.slice(0, at);
  if (way === 1)
    return (
      seed.slice(0, at) + (pick(HOSTILE) ?? "").repeat(1 + Math.floor(random() * random() * 20_000)) + seed.slice(at)
    );
  if (way === 2) {
    const rows = seed.split("\n");
    return rows.sort(() => random() - 0.5).join("\n");
  }
  if (way === 3) return Array.from(seed, (char) => (random() < 0.03 ? (pick(HOSTILE) ?? "") : char)).join("");
  if (way === 4) return Array.from({ length: Math.floor(random() * 400) }, () => pick(HOSTILE)).join("");
  const other = pick(SEEDS[pick(TEXT_KINDS) ?? "plain"]) ?? "";
  return seed.slice(0, at) + other.slice(Math.floor(random() * other.length));
}

/** Mulberry32: numbers from 0 to 1, the same for the same case. */
function generator(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
