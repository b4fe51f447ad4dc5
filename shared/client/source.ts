/** Who calls: sent with every call as `X-Skill-Source`, `X-Skill-Version` and `X-Skill-Platform`. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly platform: string;
}

/** What {@link detectPlatform} looks at: given by the caller, as only it knows the machine. */
export interface Surroundings {
  /** The environment, e.g. `process.env`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The user's home folder, or null where there is none. */
  readonly home: string | null;
  /** Where the program is installed: an absolute path, or null if unknown. */
  readonly installedAt: string | null;
}

/** What an `X-Skill-…` header may hold. */
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/;

/** Folders below the home folder, and the platforms that install there. */
const PLACES = [
  [".clawhub/", "clawhub"],
  [".cursor/skills/", "cursor"],
] as const;

/** The platform that the program was installed by: `SKILL_SOURCE` if set, else by where it lies, else `unknown`. */
export function detectPlatform({ env, home, installedAt }: Surroundings): string {
  const told = env["SKILL_SOURCE"]?.trim() ?? "";
  if (isHeaderValue(told)) return told;
  if (home === null || installedAt === null) return "unknown";
  const base = `${slashed(home).replace(/\/+$/, "")}/`;
  const path = slashed(installedAt);
  if (base === "/" || !path.startsWith(base)) return "unknown";
  const below = `${path.slice(base.length)}/`;
  return PLACES.find(([folder]) => below.startsWith(folder))?.[1] ?? "unknown";
}

/** Whether it can be sent in a header: visible ASCII, at most 100 signs. */
export function isHeaderValue(text: string): boolean {
  return HEADER_VALUE.test(text);
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
