import type { Wordings } from "./wording.ts";

export const ENGLISH: Wordings = {
  token_refused: {
    meaning: "The token is not valid, or no longer.",
    remedy: "Check NEMO_TOKEN, or get a new token in your account.",
  },
  session_not_found: {
    meaning: "The session is not known upstream; what was in it is gone.",
    remedy: "Start a new session.",
  },
  no_credits: { meaning: "There are no credits left.", remedy: "Top up credits in your account." },
  unsupported_file: {
    meaning: "This kind of file is not supported.",
    remedy:
      "Supported are mp4, mov, avi, webm, mkv; jpg, png, gif, webp; mp3, wav, m4a, aac; and as documents txt, md, docx, pdf, html.",
  },
  file_too_large: {
    meaning: "The file is too large: 200 MB is the most.",
    remedy: "Compress or trim it, and upload it again.",
  },
  missing_client_id: {
    meaning: "The upstream did not accept the client's id.",
    remedy: "Give a UUID as the client's id, or none to have one made.",
  },
  export_blocked: {
    meaning: "Export is not part of this plan.",
    remedy: "Register or upgrade your plan to unlock export.",
  },
  rate_limited: { meaning: "Too many requests were made.", remedy: "Wait a while, then try again." },
  refused: { meaning: "The upstream refused the request.", remedy: "Check what was asked for, then try again." },
  unavailable: { meaning: "The upstream can't answer at the moment.", remedy: "Try again later." },
  network: {
    meaning: "The upstream could not be reached.",
    remedy: "Check the connection and the address (NEMO_API_URL), then try again.",
  },
  stream_broken: {
    meaning: "The connection broke while the agent was working.",
    remedy:
      "Don't send the message again yet: it may have been worked on, and would be charged twice. Look at the status first.",
  },
  timeout: {
    meaning: "No result came in time.",
    remedy: "It may still be worked on: look at the status before you send anything again.",
  },
  malformed: {
    meaning: "The upstream answered in a form that is not the protocol's.",
    remedy: "Check that the address (NEMO_API_URL) is a NemoVideo backend or a jobreel studio.",
  },
  agent_failed: { meaning: "The agent reported a failure.", remedy: "Look at the status, then say it in other words." },
  bad_draft: {
    meaning: "The draft can't be used.",
    remedy: "Send a draft as the session's state gives it: a JSON object of bounded size and depth.",
  },
  nothing_to_export: {
    meaning: "There is nothing to export yet: the timeline is empty.",
    remedy: "Send a job posting first, and say what film you want.",
  },
  render_failed: { meaning: "The export failed.", remedy: "Export again; if it fails again, change what it shows." },
  bad_input: { meaning: "This can't be sent.", remedy: "Correct it, then try again." },
};
