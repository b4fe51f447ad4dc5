import robotsParser from "robots-parser";

/** The package is CommonJS: what is imported is the function, which its types take for a module around it. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** The name by which a robots.txt may speak of jobreel. */
const ROBOT = "jobreel";

/**
 * A rule with a `*` is tried at every place of the path. This takes about a second, and is what a file of 50 KB of such
 * rules takes for the longest address.
 */
const MAX_MATCHING_STEPS = 100_000_000;

/** Whether the rules of a robots.txt let jobreel read a page of the same site; no if they are too many to find out. */
export function isWelcome(rules: string, page: URL): boolean {
  const lines = ownRules(rules);
  const places = page.pathname.length + page.search.length;
  const steps = lines.reduce((sum, line) => sum + line.length * (line.includes("*") ? places : 1), 0);
  if (steps > MAX_MATCHING_STEPS) return false;
  return parseRobots(`${page.origin}/robots.txt`, lines.join("\n")).isAllowed(page.href, ROBOT) !== false;
}

/**
 * The lines of the groups that name jobreel or all robots (`*`), with these names only and each once a group. The parser
 * keeps each rule for each name of its group, and a file that is made for it could name thousands with thousands of
 * rules. Lines that are no part of groups are left out, as they must not end one (RFC 9309, 2.2.4).
 */
function ownRules(rules: string): string[] {
  const lines: string[] = [];
  const named = new Set<string>();
  let naming = false;
  for (const line of rules.split(/\r\n?|\n/u)) {
    const [, key = "", value = ""] = /^([^:#]*):([^#]*)/u.exec(line) ?? [];
    const field = key.trim().toLowerCase();
    if (field === "user-agent") {
      if (!naming) named.clear();
      naming = true;
      const robot = value.replace(/\/.*$/u, "").trim().toLowerCase();
      if ((robot !== ROBOT && robot !== "*") || named.has(robot)) continue;
      named.add(robot);
      lines.push(`User-agent: ${robot}`);
    } else if (field === "allow" || field === "disallow") {
      naming = false;
      if (named.size > 0) lines.push(`${field}:${value}`);
    }
  }
  return lines;
}
