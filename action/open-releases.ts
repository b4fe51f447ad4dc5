import type { Host } from "./host/host.ts";
import { isHostError } from "./host/errors.ts";
import type { Inputs } from "./inputs/inputs.ts";
import { assignSlugs } from "./postings/slugs.ts";
import { openShelves, type Shelves } from "./release/shelves.ts";
import { readTag } from "./release/tag.ts";
import { releaseBody } from "./report/release-body.ts";
import type { Survey } from "./survey.ts";
import type { World } from "./world.ts";

const NO_SHELVES: Shelves = {
  records: [],
  opened: [],
  forSlug: () => Promise.reject(withoutToken()),
  of: () => Promise.reject(withoutToken()),
};
const DATE_CHARS = "2026-01-01".length;

/**
 * Looks at the releases that films go to, and names the postings' files.
 * @returns no shelves at all where a proposal can't see any
 */
export async function openReleases(
  { surroundings, reporter, nowMs, signal }: World,
  inputs: Inputs,
  host: Host | null,
  { choice, paths, isProposal, event }: Survey,
): Promise<{ readonly shelves: Shelves; readonly slugs: ReadonlyMap<string, string> }> {
  const { serverUrl, repository, sha } = surroundings;
  const fresh = assignSlugs([...paths, ...choice.gone]);
  const none = { shelves: NO_SHELVES, slugs: fresh };
  if (event.kind === "nothing") return none;
  if (host === null) {
    if (isProposal) return none;
    throw withoutToken();
  }
  try {
    const shelves = await openShelves({
      template: inputs.releaseTag,
      tokens: { sha, date: new Date(nowMs()).toISOString().slice(0, DATE_CHARS) },
      releases: await host.releases(),
      slugs: [...choice.wanted, ...choice.gone].map((path) => fresh.get(path) ?? ""),
      isWhole: choice.isWhole,
      name: inputs.releaseName,
      shelf: {
        host,
        commit: sha,
        isPrerelease: inputs.prerelease,
        staysDraft: inputs.draft,
        bodyOf: (records, body) => reporter.redact(releaseBody(records, body)),
        urlOf: (tag, name) =>
          `${serverUrl}/${repository}/releases/download/${encodeTag(tag)}/${encodeURIComponent(name)}`,
        nowMs,
        log: (line) => reporter.info(line),
        signal,
      },
    });
    const held = new Map(shelves.records.map(({ path, slug }) => [path, slug]));
    return { shelves, slugs: readTag(inputs.releaseTag).isPerPosting ? fresh : assignSlugs(paths, held) };
  } catch (error) {
    if (!isProposal || !isHostError(error, "forbidden", "missing")) throw error;
    reporter.notice(`The releases can't be seen, so the plan does not know which films there are: ${error.message}`);
    return none;
  }
}

function encodeTag(tag: string): string {
  return tag.split("/").map(encodeURIComponent).join("/");
}

function withoutToken(): Error {
  return new Error(
    "github-token is empty. Leave the input out to use the job's own token, or pass one that may write contents.",
  );
}
