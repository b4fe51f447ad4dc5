import { setTimeout as wait } from "node:timers/promises";
import { zipSync } from "fflate";
import * as z from "zod";
import { hashOf } from "../postings/fingerprint.ts";
import { oneLine } from "./untrusted.ts";

/**
 * Keeps files as an artifact of the run, in the protocol that `@actions/artifact` speaks (version 7 of its service, as
 * in github.com/actions/toolkit, packages/artifact): create, put the bytes, finalize. That package is larger than this
 * whole Action.
 */
export interface ArtifactOf {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly mask: (secret: string) => void;
  readonly signal: AbortSignal;
}

const SERVICE = "/twirp/github.actions.results.api.v1.ArtifactService/";
const SERVICE_VERSION = 7;
const ZIP_TYPE = "application/zip";
const MAX_TRIES = 3;
const STEP_MS = 2_000;
const TIMEOUT_MS = 5 * 60_000;
/** Zips tell when their files were made; these don't. */
const MADE = new Date("2026-01-01T00:00:00");

const CLAIMS = z.object({ scp: z.string() });
const CREATED = z.object({ ok: z.literal(true), signed_upload_url: z.string() });
const FINALIZED = z.object({ ok: z.literal(true) });

/**
 * @param name without the characters that GitHub refuses
 * @returns why it could not be kept, the end of a sentence; null if it was
 */
export async function keepArtifact(
  name: string,
  files: Readonly<Record<string, Uint8Array>>,
  of: ArtifactOf,
): Promise<string | null> {
  const { env, signal } = of;
  const [url, token] = [env["ACTIONS_RESULTS_URL"], env["ACTIONS_RUNTIME_TOKEN"]];
  if (!url || !token) return "the runner offers no place for artifacts";
  const ids = backendIds(token);
  if (ids === null) return "the runner's token names no run";
  try {
    const zip = zipSync({ ...files }, { mtime: MADE, level: 6 });
    const call = { ...of, url: new URL(url).origin, token };
    const created = CREATED.parse(
      await twirp("CreateArtifact", { ...ids, name, mime_type: ZIP_TYPE, version: SERVICE_VERSION }, call),
    );
    const signature = new URL(created.signed_upload_url).searchParams.get("sig");
    if (signature) [signature, encodeURIComponent(signature)].forEach(of.mask);
    await put(created.signed_upload_url, zip, of);
    const hash = `sha256:${hashOf(zip)}`;
    FINALIZED.parse(await twirp("FinalizeArtifact", { ...ids, name, size: String(zip.length), hash }, call));
    return null;
  } catch (error) {
    signal.throwIfAborted();
    return oneLine(error instanceof Error ? error.message : String(error));
  }
}

/** The run and the job, as the token's scope `Actions.Results:<run>:<job>` names them. */
function backendIds(token: string) {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    const scope = CLAIMS.parse(claims)
      .scp.split(" ")
      .map((each) => each.split(":"))
      .find(([kind, run, job]) => kind === "Actions.Results" && run && job);
    return scope === undefined ? null : { workflow_run_backend_id: scope[1], workflow_job_run_backend_id: scope[2] };
  } catch {
    return null;
  }
}

async function twirp(method: string, body: object, of: ArtifactOf & { url: string; token: string }): Promise<unknown> {
  const answer = await again(of.signal, () =>
    of.fetch(of.url + SERVICE + method, {
      method: "POST",
      headers: { Authorization: `Bearer ${of.token}`, "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal: AbortSignal.any([of.signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }),
  );
  if (!answer.ok) throw new Error(`${method} was answered with ${answer.status}`);
  return answer.json();
}

async function put(url: string, zip: Uint8Array<ArrayBuffer>, { fetch: ask, signal }: ArtifactOf): Promise<void> {
  const answer = await again(signal, () =>
    ask(url, {
      method: "PUT",
      headers: { "Content-Type": ZIP_TYPE, "x-ms-blob-type": "BlockBlob", "x-ms-blob-content-type": ZIP_TYPE },
      body: zip,
      signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    }),
  );
  if (!answer.ok) throw new Error(`the upload was answered with ${answer.status}`);
}

async function again(signal: AbortSignal, ask: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const answer = await ask().catch((error: unknown) => {
      if (tries >= MAX_TRIES || signal.aborted) throw error;
      return null;
    });
    const isPassing = answer === null || answer.status === 429 || answer.status >= 500;
    if (!isPassing || tries >= MAX_TRIES) return answer ?? Promise.reject(new Error("there was no answer"));
    await wait(STEP_MS * tries, undefined, { signal });
  }
}
