import * as z from "zod";
import { brokenError, HostError, isHostError } from "./errors.ts";
import type { Comment, Host, Release, ReleaseAsset } from "./host.ts";
import { type Call, type Connection, request } from "./request.ts";
import { ASSET, COMMENT, COMPARISON, RELEASE } from "./shapes.ts";

const PAGE_SIZE = 100;
/** Releases, files and comments beyond these are not looked at. */
const MAX_PAGES = 20;
/** GitHub refuses files of 2 GiB and more. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1;

/**
 * GitHub's REST API, of one repository.
 * @param repository `owner/name`
 */
export function connectGitHub(repository: string, connection: Connection): Host {
  const repo = `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;

  async function ask<T>(schema: z.ZodType<T>, call: Call): Promise<T> {
    const response = await request(connection, call);
    const parsed = schema.safeParse(await response.json().catch(() => null));
    if (parsed.success) return parsed.data;
    const where = parsed.error.issues[0]?.path.join(".") || "the answer";
    throw brokenError("not understood", call.doing, `${where} is not as GitHub documents it`);
  }

  async function pages<T>(schema: z.ZodType<T>, call: Call): Promise<T[]> {
    const all: T[] = [];
    for (let page = 1; page <= MAX_PAGES; page++) {
      const path = `${call.path}?per_page=${PAGE_SIZE}&page=${page}`;
      const some = await ask(z.array(schema), { ...call, path });
      all.push(...some);
      if (some.length < PAGE_SIZE) break;
    }
    return all;
  }

  return {
    async compare(base, head) {
      const path = `${repo}/compare/${base}...${head}?per_page=1&page=1`;
      const { status, files = [] } = await ask(COMPARISON, { doing: "compare the commits", path });
      return { status, files };
    },
    async releases() {
      return (await pages(RELEASE, { doing: "list the releases", path: `${repo}/releases` })).map(releaseOf);
    },
    async createRelease({ tag, commit, name, body, isPrerelease }) {
      const json = { tag_name: tag, target_commitish: commit, name, body, draft: true, prerelease: isPrerelease };
      const call: Call = { doing: `create the release ${tag}`, method: "POST", path: `${repo}/releases`, json };
      return releaseOf(await ask(RELEASE, call));
    },
    async updateRelease(id, { tag, name, body, isDraft, isPrerelease }) {
      const json = { tag_name: tag, name, body, draft: isDraft, prerelease: isPrerelease };
      const doing = isDraft === false ? "publish the release" : "change the release";
      return releaseOf(await ask(RELEASE, { doing, method: "PATCH", path: `${repo}/releases/${id}`, json }));
    },
    async deleteRelease(id) {
      await unlessMissing(
        request(connection, { doing: "delete a draft", method: "DELETE", path: `${repo}/releases/${id}` }),
      );
    },
    async assets({ id }) {
      const path = `${repo}/releases/${id}/assets`;
      return (await pages(ASSET, { doing: "list the release's files", path })).map(assetOf);
    },
    async uploadAsset({ uploadUrl }, { name, type, body }) {
      if (body.size > MAX_ASSET_BYTES) {
        throw new HostError(
          "refused",
          0,
          `${name} has ${body.size} bytes, and GitHub takes less than 2 GiB a file. Choose a shorter length.`,
        );
      }
      const path = `${uploadUrl.replace(/\{[^}]*\}$/u, "")}?name=${encodeURIComponent(name)}`;
      return assetOf(await ask(ASSET, { doing: `take ${name}`, method: "POST", path, body, type }));
    },
    async renameAsset(id, name) {
      const path = `${repo}/releases/assets/${id}`;
      const call: Call = { doing: `rename a file to ${name}`, method: "PATCH", path, json: { name }, isLastWord: true };
      return assetOf(await ask(ASSET, call));
    },
    async deleteAsset(id) {
      const path = `${repo}/releases/assets/${id}`;
      await unlessMissing(request(connection, { doing: "delete a file", method: "DELETE", path, isLastWord: true }));
    },
    async readAsset(id, maxBytes) {
      const doing = "hand out a file";
      const accept = "application/octet-stream";
      const response = await request(connection, { doing, path: `${repo}/releases/assets/${id}`, accept });
      return readText(response, maxBytes, doing);
    },
    async comments(issue) {
      const path = `${repo}/issues/${issue}/comments`;
      return (await pages(COMMENT, { doing: "list the comments", path })).map(commentOf);
    },
    async createComment(issue, body) {
      const path = `${repo}/issues/${issue}/comments`;
      return commentOf(await ask(COMMENT, { doing: "take a comment", method: "POST", path, json: { body } }));
    },
    async updateComment(id, body) {
      const path = `${repo}/issues/comments/${id}`;
      return commentOf(await ask(COMMENT, { doing: "change the comment", method: "PATCH", path, json: { body } }));
    },
  };
}

async function unlessMissing(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!isHostError(error, "missing")) throw error;
  }
}

async function readText(response: Response, maxBytes: number, doing: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw brokenError("not understood", doing, `it is larger than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function releaseOf(answer: z.infer<typeof RELEASE>): Release {
  return {
    id: answer.id,
    tag: answer.tag_name,
    isDraft: answer.draft,
    isImmutable: answer.immutable ?? false,
    name: answer.name ?? "",
    body: answer.body ?? "",
    pageUrl: answer.html_url,
    uploadUrl: answer.upload_url,
  };
}

function assetOf({ id, name, size, state, digest, created_at: created }: z.infer<typeof ASSET>): ReleaseAsset {
  return {
    id,
    name,
    bytes: size,
    sha256: digest?.startsWith("sha256:") === true ? digest.slice("sha256:".length) : null,
    isUploaded: state === "uploaded",
    createdMs: Date.parse(created),
  };
}

function commentOf({ id, body, html_url: url }: z.infer<typeof COMMENT>): Comment {
  return { id, body: body ?? "", url };
}
