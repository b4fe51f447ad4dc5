let failures = 0;

/** Tells of one thing that must hold, and counts where it does not. */
export function check(what: string, holds: boolean, detail: unknown = ""): void {
  if (!holds) failures++;
  process.stdout.write(`${holds ? "ok  " : "FAIL"} ${what}${detail === "" ? "" : ` ${JSON.stringify(detail)}`}\n`);
}

export function failed(): boolean {
  return failures > 0;
}

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
