import { NemoError, type NemoErrorType } from "../../shared/errors/index.ts";
import type { Fault } from "../problem.ts";

const SHAPES: Readonly<Record<NemoErrorType, readonly [status: number, title: string]>> = {
  token_refused: [401, "The backend refused the token"],
  session_not_found: [410, "The backend no longer has the session"],
  no_credits: [402, "No credits left"],
  unsupported_file: [415, "File not supported"],
  file_too_large: [413, "File too large"],
  missing_client_id: [502, "The backend failed"],
  export_blocked: [402, "Export not in this plan"],
  rate_limited: [429, "Too many requests"],
  refused: [502, "The backend refused"],
  unavailable: [503, "The backend is not available"],
  network: [503, "The backend can't be reached"],
  stream_broken: [504, "The backend's answer broke off"],
  timeout: [504, "The backend took too long"],
  malformed: [502, "The backend's answer is not understood"],
  agent_failed: [502, "The backend failed"],
  bad_draft: [502, "The backend's answer is not understood"],
  nothing_to_export: [409, "Nothing to export yet"],
  render_failed: [502, "The render failed"],
  bad_input: [400, "Invalid request"],
};

/** What an upstream's error is on our wire. Anything else is a fault of ours, and says nothing of itself. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof NemoError)) {
    console.error(error);
    return {
      status: 500,
      code: "internal_error",
      title: "Internal error",
      detail: "The relay failed; the reason is in its log. Try again in a minute.",
    };
  }
  const [status, title] = SHAPES[error.type];
  return { status, code: error.type, title, detail: `${error.meaning} ${error.remedy}`.trim() };
}

/** Whether trying again later may help, without a change by anybody. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof NemoError &&
    (error.type === "network" ||
      error.type === "unavailable" ||
      error.type === "rate_limited" ||
      error.type === "timeout")
  );
}
