import { RefusedSvg } from "./xml.ts";

/** Values by property, as written. */
export type Declarations = ReadonlyMap<string, string>;

/** A rule for one simple selector: `.st0`, `#mark`, `path`, `path.st0`, `*`. */
interface Rule {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly weight: number;
  readonly declarations: Declarations;
}

export interface Stylesheet {
  /** What the rules say of an element, the weightiest last. */
  readonly of: (name: string, id: string, classes: readonly string[]) => Declarations;
}

const MAX_RULES = 2_000;
const SELECTOR = /^(\*|[a-z][a-z0-9]*)?(#[\w-]+)?((?:\.[\w-]+)*)$/iu;

/** @throws {RefusedSvg} for one that imports another, or has too many rules */
export function readStylesheet(css: string): Stylesheet {
  const plain = css.replace(/\/\*[\s\S]*?\*\//gu, " ").replace(/<!--|-->/gu, " ");
  if (/@\s*import|@\s*namespace/iu.test(plain) || plain.includes("\\"))
    throw new RefusedSvg("imports a stylesheet, or hides what it does in one");
  const rules: Rule[] = [];
  for (const [, selectors = "", body = ""] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/gu)) {
    if (selectors.includes("@")) continue;
    const declarations = readDeclarations(body);
    for (const selector of selectors.split(",")) {
      const found = SELECTOR.exec(selector.trim());
      if (found === null || selector.trim() === "") continue;
      if (rules.length >= MAX_RULES) throw new RefusedSvg(`has more than ${MAX_RULES} rules of style`);
      const tag = found[1] === undefined || found[1] === "*" ? null : found[1];
      const id = found[2]?.slice(1) ?? null;
      const classes = (found[3] ?? "").split(".").filter((name) => name !== "");
      const weight = (id === null ? 0 : 100) + classes.length * 10 + (tag === null ? 0 : 1);
      rules.push({ tag, id, classes, weight, declarations });
    }
  }
  rules.sort((one, other) => one.weight - other.weight);
  const known = new Map<string, Declarations>();
  return {
    of: (name, id, classes) => {
      const key = `${name}#${id}.${classes.join(".")}`;
      let found = known.get(key);
      if (found === undefined) {
        const fitting = rules.filter(
          (rule) =>
            (rule.tag === null || rule.tag === name) &&
            (rule.id === null || rule.id === id) &&
            rule.classes.every((each) => classes.includes(each)),
        );
        found = new Map(fitting.flatMap(({ declarations }) => [...declarations]));
        known.set(key, found);
      }
      return found;
    },
  };
}

/** "fill:#fff; stroke:none" */
export function readDeclarations(body: string): Declarations {
  const declarations = new Map<string, string>();
  for (const part of body.split(";")) {
    const colon = part.indexOf(":");
    if (colon > 0) {
      const value = part.slice(colon + 1).replace(/!\s*important/iu, "");
      declarations.set(part.slice(0, colon).trim().toLowerCase(), value.trim());
    }
  }
  return declarations;
}
