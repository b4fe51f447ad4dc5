import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface FakeEngine {
  /** For `JOBREEL_ENGINE`. */
  readonly root: string;
  dispose(): void;
}

/**
 * A jobreel whose films are a few bytes, made of the posting's text and the arguments: for tests of what is around
 * films. A posting is a text with `title: …`; it is closed with `status: closed`, and with `fault: …` it can't be read,
 * with `breaks: …` not filmed. It says `noise: …` on standard error.
 */
export function makeFakeEngine(): FakeEngine {
  const root = mkdtempSync(join(tmpdir(), "jobreel-engine-"));
  mkdirSync(join(root, "node_modules/node-av"), { recursive: true });
  mkdirSync(join(root, "dist/engine/cli"), { recursive: true });
  writeFileSync(join(root, "package.json"), `{"type":"module"}`);
  writeFileSync(join(root, "dist/engine/cli/main.js"), PROGRAM);
  return { root, dispose: () => rmSync(root, { recursive: true, force: true }) };
}

const PROGRAM = String.raw`
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const [command, ...args] = process.argv.slice(2);
const sources = args.slice(args.indexOf("--") + 1);
const option = (name) => args.find((arg) => arg.startsWith("--" + name + "="))?.slice(name.length + 3);
const out = args[args.indexOf("--out") + 1];
const field = (text, name) => new RegExp("^" + name + ": (.*)$", "m").exec(text)?.[1];
const slugOf = (title) => title.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 60) || "posting";
const postings = [];
for (const source of sources) {
  const text = readFileSync(source, "utf8");
  if (field(text, "fault")) { console.error("error: " + source + ": " + field(text, "fault")); process.exitCode = 2; continue; }
  const title = (field(text, "title") ?? "").slice(0, 2_000_000);
  postings.push({ source, text, title, slug: slugOf(title), closed: /^status: closed$/m.test(text) });
}
if (command === "script") {
  console.log(JSON.stringify({ postings: postings.map(({ source, slug, title, text }) => ({
    source, slug, facts: { title: { value: title } }, warnings: [], text: text.trim(),
    storyboard: { scenes: [{ id: "hook", copy: [title, "Wished: " + option("prompt")], narration: "We look for: " + title }] } })) }));
}
if (command === "review") {
  const findings = ({ text, closed }) => [
    ...(closed ? [{ rule: "closed", severity: "error", message: "the posting says so", line: 2, column: 1 }] : []),
    ...(field(text, "finding") ? [{ rule: "gender-coded", severity: "error", message: field(text, "finding"), line: 3, column: 5 }] : []),
  ];
  if (option("format") === "sarif") console.log(JSON.stringify({ version: "2.1.0", runs: [] }));
  else console.log(JSON.stringify({ postings: postings.map((posting) => ({ source: posting.source, slug: posting.slug, review: { closed: posting.closed, findings: findings(posting) } })) }));
}
if (command === "sheet") for (const { slug } of postings) writeFileSync(join(out, slug + ".sheet.png"), "picture");
if (command === "make") {
  if (process.env.FAKE_ENGINE_LOG) appendFileSync(process.env.FAKE_ENGINE_LOG, sources.join(" ") + "\n");
  for (const { source, text, slug } of postings) {
    if (field(text, "noise")) console.error(field(text, "noise"));
    if (field(text, "breaks")) { console.error("error: " + source + ": " + field(text, "breaks")); process.exitCode = 1; continue; }
    for (const aspect of (option("aspect") ?? "16:9").split(",")) {
      const folder = join(out, slug, aspect.replace(":", "x"));
      mkdirSync(folder, { recursive: true });
      const [film, poster, captions] = ["film.mp4", "poster.jpg", "captions.vtt"].map((name) => join(folder, name));
      writeFileSync(film, "film of " + text.slice(0, 5000) + args.filter((arg) => arg.startsWith("--")).join(" "));
      writeFileSync(poster, "poster");
      writeFileSync(captions, "WEBVTT");
      console.log(JSON.stringify({ film, poster, captions, durationS: 30, aspect, width: 1920, height: 1080, folder }));
    }
  }
}
`;
