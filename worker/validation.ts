import type { Hook } from "@hono/zod-openapi";
import { notAsDescribed } from "./faults.ts";
import type { Fault } from "./problem.ts";
import { ProblemError } from "./problem.ts";
import type { Relay } from "./relay-context.ts";

const MOST_TOLD_ISSUES = 5;

/** Turns what a schema found wrong into a problem. */
export const faultsHook: Hook<unknown, Relay, string, unknown> = (result) => {
  if (!result.success) throw new ProblemError(faultOfIssues(result.error.issues));
};

/** Zod's issues in one sentence each. */
export function faultOfIssues(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): Fault {
  return notAsDescribed(
    issues.slice(0, MOST_TOLD_ISSUES).map(({ path, message }) => {
      const where = path.map(String).join(".");
      return where === "" ? message : `${where}: ${message}`;
    }),
  );
}
