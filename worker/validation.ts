import type { Hook } from "@hono/zod-openapi";
import { invalid } from "./faults.ts";
import { faultsOf } from "./posting-intake.ts";
import { ProblemError } from "./problem.ts";
import type { Relay } from "./relay-context.ts";

/** Turns what a schema found wrong into a problem. */
export const faultsHook: Hook<unknown, Relay, string, unknown> = (result) => {
  if (!result.success) throw new ProblemError(invalid(faultsOf(result.error.issues)));
};
