import { code, linkAddress } from "./untrusted.ts";

/** A posting's path in code marks, with its line where it has one; a link to it where there is something to see. */
export type PlaceOf = (path: string, line?: number | null) => string;

/**
 * Links to the files of a commit, at the host.
 * @param repositoryUrl `https://github.com/owner/name`
 * @param sha the commit
 */
export function placesAt(repositoryUrl: string, sha: string): PlaceOf {
  return (path, line = null) => {
    const shown = code(line === null ? path : `${path}:${line}`);
    const file = path.split("/").map(encodeURIComponent).join("/");
    // Of Markdown the host shows no lines, unless it is asked for the source.
    const url = linkAddress(`${repositoryUrl}/blob/${sha}/${file}${line === null ? "" : `?plain=1#L${line}`}`);
    return url === null || shown === "" ? shown : `[${shown}](${url})`;
  };
}
