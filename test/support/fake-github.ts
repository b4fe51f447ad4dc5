import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An asset as GitHub's REST API shows it, with the bytes that it has. */
export interface FakeAsset {
  id: number;
  name: string;
  state: "starter" | "uploaded";
  content_type: string;
  created_at: string;
  bytes: Buffer;
}

export interface FakeRelease {
  id: number;
  tag_name: string;
  target_commitish: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  readonly assets: FakeAsset[];
}

export interface FakeComment {
  id: number;
  issue: number;
  body: string;
}

/** What a request gets instead of its answer. */
export interface Fault {
  readonly method?: string;
  /** Tested on the path with its query. */
  readonly path: RegExp;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message: string;
  /** How many requests; all if left out. */
  times?: number;
  /** Does the work all the same and then answers so: what is lost is the answer. */
  readonly afterwards?: boolean;
}

export interface FakeGitHub {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: string;
  readonly releases: FakeRelease[];
  readonly comments: FakeComment[];
  readonly faults: Fault[];
  /** "POST /repos/…", in the order they came. */
  readonly requests: string[];
  /** Tags that an immutable release had. */
  readonly burntTags: Set<string>;
  /** Published releases are closed to changes from now on. */
  hasImmutableReleases: boolean;
  /** Called before a request is answered; may wait. */
  onRequest: (request: string) => void | Promise<void>;
  close(): Promise<void>;
}

const MAX_COMPARED = 300;

/**
 * A GitHub on loopback that speaks the REST API's shapes: releases, assets, comparisons, comments.
 * @param checkout a git repository that comparisons are made in
 */
export async function startFakeGitHub(checkout: string): Promise<FakeGitHub> {
  const repository = "acme/careers";
  const root = `/repos/${repository}`;
  const signed = new Map<string, FakeAsset>();
  let nextId = 1000;
  let base = "";

  const github: FakeGitHub = {
    apiUrl: "",
    token: "ghs_fakeTokenOfTheJob0123456789",
    repository,
    releases: [],
    comments: [],
    faults: [],
    requests: [],
    burntTags: new Set(),
    hasImmutableReleases: false,
    onRequest: () => {},
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };

  const assetJson = ({ id, name, state, content_type, created_at, bytes }: FakeAsset) => ({
    url: `${base}${root}/releases/assets/${id}`,
    id,
    node_id: `RA_${id}`,
    name,
    label: "",
    uploader: { login: "github-actions[bot]", id: 41898282, type: "Bot" },
    content_type,
    state,
    size: state === "uploaded" ? bytes.length : 0,
    digest: state === "uploaded" ? `sha256:${createHash("sha256").update(bytes).digest("hex")}` : null,
    download_count: 0,
    created_at,
    updated_at: created_at,
    browser_download_url: `${base}/${repository}/releases/download/x/${name}`,
  });
  const releaseJson = ({ assets, ...release }: FakeRelease) => ({
    url: `${base}${root}/releases/${release.id}`,
    html_url: `${base}/${repository}/releases/tag/${release.draft ? `untagged-${release.id}` : release.tag_name}`,
    assets_url: `${base}${root}/releases/${release.id}/assets`,
    upload_url: `${base}/uploads${root}/releases/${release.id}/assets{?name,label}`,
    node_id: `RE_${release.id}`,
    author: { login: "github-actions[bot]" },
    created_at: "2026-11-28T00:00:00Z",
    published_at: release.draft ? null : "2026-11-28T00:00:00Z",
    ...release,
    assets: assets.map(assetJson),
  });
  const commentJson = ({ id, issue, body }: FakeComment) => ({
    id,
    body,
    html_url: `${base}/${repository}/pull/${issue}#issuecomment-${id}`,
    user: { login: "github-actions[bot]", type: "Bot" },
  });

  const findRelease = (id: string): FakeRelease => github.releases.find((each) => each.id === Number(id)) ?? missing();
  const findAsset = (id: string): readonly [FakeRelease, FakeAsset] => {
    for (const release of github.releases) {
      const asset = release.assets.find((each) => each.id === Number(id));
      if (asset) return [release, asset];
    }
    return missing();
  };
  const requireMutable = (release: FakeRelease, doing: string): void => {
    if (release.immutable) throw new Refusal(422, `Cannot ${doing} an immutable release.`);
  };
  const requireFreeName = (release: FakeRelease, name: string): void => {
    if (release.assets.some((asset) => asset.name === name)) throw exists("ReleaseAsset", "name");
  };
  const publish = (release: FakeRelease): void => {
    if (github.burntTags.has(release.tag_name)) throw burnt();
    if (github.releases.some((other) => other !== release && !other.draft && other.tag_name === release.tag_name))
      throw exists("Release", "tag_name");
    release.draft = false;
    release.immutable = github.hasImmutableReleases;
  };

  type Answer = { readonly status: number; readonly body?: unknown; readonly location?: string; readonly raw?: Buffer };
  type Route = readonly [
    RegExp,
    (match: readonly string[], request: IncomingMessage, url: URL) => Promise<Answer> | Answer,
  ];
  const id = String.raw`(\d+)`;
  const routes: readonly Route[] = [
    [
      new RegExp(`^GET ${root}/releases$`),
      (_, __, url) => ({ status: 200, body: page(github.releases.toReversed().map(releaseJson), url) }),
    ],
    [
      new RegExp(`^POST ${root}/releases$`),
      async (_, request) => {
        const asked = (await jsonOf(request)) as Partial<FakeRelease> & { tag_name: string };
        if (github.burntTags.has(asked.tag_name)) throw burnt();
        const release: FakeRelease = {
          id: nextId++,
          tag_name: asked.tag_name,
          target_commitish: asked.target_commitish ?? "main",
          name: asked.name ?? "",
          body: asked.body ?? "",
          draft: true,
          prerelease: asked.prerelease ?? false,
          immutable: false,
          assets: [],
        };
        if (asked.draft !== true) publish(release);
        github.releases.push(release);
        return { status: 201, body: releaseJson(release) };
      },
    ],
    [
      new RegExp(`^PATCH ${root}/releases/${id}$`),
      async ([, which = ""], request) => {
        const release = findRelease(which);
        const { draft, ...patch } = (await jsonOf(request)) as Partial<FakeRelease>;
        if (release.immutable && patch.tag_name !== undefined) requireMutable(release, "retag");
        Object.assign(release, patch);
        if (draft === false && release.draft) publish(release);
        return { status: 200, body: releaseJson(release) };
      },
    ],
    [
      new RegExp(`^DELETE ${root}/releases/${id}$`),
      ([, which = ""]) => {
        github.releases.splice(github.releases.indexOf(findRelease(which)), 1);
        return { status: 204 };
      },
    ],
    [
      new RegExp(`^GET ${root}/releases/${id}/assets$`),
      ([, which = ""], _, url) => ({ status: 200, body: page(findRelease(which).assets.map(assetJson), url) }),
    ],
    [
      new RegExp(`^POST /uploads${root}/releases/${id}/assets$`),
      async ([, which = ""], request, url) => {
        const release = findRelease(which);
        const name = url.searchParams.get("name") ?? "";
        if (!/^[\w.-]+$/.test(name))
          throw new Refusal(422, "Validation Failed", [{ resource: "ReleaseAsset", code: "invalid", field: "name" }]);
        requireMutable(release, "upload assets to");
        requireFreeName(release, name);
        const asset: FakeAsset = {
          id: nextId++,
          name,
          state: "starter",
          content_type: request.headers["content-type"] ?? "",
          created_at: new Date().toISOString(),
          bytes: Buffer.alloc(0),
        };
        release.assets.push(asset);
        asset.bytes = await bytesOf(request);
        requireMutable(release, "upload assets to");
        asset.state = "uploaded";
        return { status: 201, body: assetJson(asset) };
      },
    ],
    [
      new RegExp(`^GET ${root}/releases/assets/${id}$`),
      ([, which = ""], request) => {
        const [, asset] = findAsset(which);
        if (request.headers.accept !== "application/octet-stream") return { status: 200, body: assetJson(asset) };
        const key = `/storage/${asset.id}-${signed.size}`;
        signed.set(key, asset);
        // Another origin, as with GitHub's storage.
        return { status: 302, location: base.replace("127.0.0.1", "localhost") + key };
      },
    ],
    [
      new RegExp(`^PATCH ${root}/releases/assets/${id}$`),
      async ([, which = ""], request) => {
        const [release, asset] = findAsset(which);
        const { name } = (await jsonOf(request)) as { name: string };
        requireMutable(release, "rename an asset of");
        if (asset.name !== name) requireFreeName(release, name);
        asset.name = name;
        return { status: 200, body: assetJson(asset) };
      },
    ],
    [
      new RegExp(`^DELETE ${root}/releases/assets/${id}$`),
      ([, which = ""]) => {
        const [release, asset] = findAsset(which);
        requireMutable(release, "delete assets from");
        release.assets.splice(release.assets.indexOf(asset), 1);
        return { status: 204 };
      },
    ],
    [
      new RegExp(`^GET ${root}/compare/([0-9a-f]+)\\.\\.\\.([0-9a-f]+)$`),
      ([, from = "", to = ""]) => ({ status: 200, body: compared(checkout, from, to) }),
    ],
    [
      new RegExp(`^GET ${root}/issues/${id}/comments$`),
      ([, issue = ""], _, url) => ({
        status: 200,
        body: page(github.comments.filter((each) => each.issue === Number(issue)).map(commentJson), url),
      }),
    ],
    [
      new RegExp(`^POST ${root}/issues/${id}/comments$`),
      async ([, issue = ""], request) => {
        const { body } = (await jsonOf(request)) as { body: string };
        const comment = { id: nextId++, issue: Number(issue), body };
        github.comments.push(comment);
        return { status: 201, body: commentJson(comment) };
      },
    ],
    [
      new RegExp(`^PATCH ${root}/issues/comments/${id}$`),
      async ([, which = ""], request) => {
        const comment = github.comments.find((each) => each.id === Number(which)) ?? missing();
        comment.body = ((await jsonOf(request)) as { body: string }).body;
        return { status: 200, body: commentJson(comment) };
      },
    ],
  ];

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? "/", base);
    const line = `${request.method} ${url.pathname}`;
    github.requests.push(line + url.search);
    await github.onRequest(line + url.search);
    const stored = signed.get(url.pathname);
    if (stored !== undefined) {
      // As with GitHub's storage, a token is not wanted there.
      if (request.headers.authorization !== undefined) throw new Refusal(400, "Only one auth mechanism allowed");
      return { status: 200, raw: stored.bytes };
    }
    if (request.headers.authorization !== `Bearer ${github.token}`) throw new Refusal(401, "Bad credentials");
    const fault = github.faults.find(
      ({ method, path, times }) =>
        (method ?? request.method) === request.method && path.test(url.pathname + url.search) && times !== 0,
    );
    if (fault?.times !== undefined) fault.times--;
    if (fault !== undefined && fault.afterwards !== true) {
      await bytesOf(request);
      throw new Refusal(fault.status, fault.message, [], fault.headers);
    }
    for (const [pattern, handle] of routes) {
      const match = pattern.exec(line);
      if (!match) continue;
      const given = await handle(match, request, url);
      if (fault !== undefined) throw new Refusal(fault.status, fault.message, [], fault.headers);
      return given;
    }
    return missing();
  }

  const server = createServer((request, response) => {
    void answer(request).then(
      ({ status, body, location, raw }) =>
        send(response, status, raw ?? body, location === undefined ? {} : { location }),
      (error: unknown) => {
        if (!(error instanceof Refusal)) return send(response, 500, { message: String(error) }, {});
        const { status, message, errors, headers } = error;
        return send(response, status, { message, errors, documentation_url: "https://docs.github.com/rest" }, headers);
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(github, { apiUrl: base });
}

class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    errors: readonly unknown[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

function missing(): never {
  throw new Refusal(404, "Not Found");
}

function exists(resource: string, field: string): Refusal {
  return new Refusal(422, "Validation Failed", [{ resource, code: "already_exists", field }]);
}

function burnt(): Refusal {
  const message = "tag_name was used by an immutable release";
  return new Refusal(422, "Validation Failed", [{ resource: "Release", code: "custom", field: "tag_name", message }]);
}

function page(all: readonly unknown[], url: URL): readonly unknown[] {
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const from = (Number(url.searchParams.get("page") ?? 1) - 1) * size;
  return all.slice(from, from + size);
}

function compared(checkout: string, from: string, to: string): unknown {
  const git = (...args: readonly string[]): string => {
    const { status, stdout } = spawnSync("git", args, { cwd: checkout, encoding: "utf8" });
    if (status !== 0) throw new Refusal(404, "Not Found");
    return stdout;
  };
  const base = git("merge-base", from, to).trim();
  const parts = git("diff", "--name-status", "-M", "-z", base, to).split("\0");
  const files: unknown[] = [];
  const statuses: Readonly<Record<string, string>> = { A: "added", M: "modified", D: "removed", T: "changed" };
  for (let i = 0; i + 1 < parts.length;) {
    const letter = parts[i]![0]!;
    const isRename = letter === "R";
    const file = isRename
      ? { filename: parts[i + 2], previous_filename: parts[i + 1], status: "renamed" }
      : { filename: parts[i + 1], status: statuses[letter] };
    files.push({ sha: "0".repeat(40), additions: 1, deletions: 1, changes: 2, ...file });
    i += isRename ? 3 : 2;
  }
  return {
    status: base === from ? "ahead" : "diverged",
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [],
    files: files.slice(0, MAX_COMPARED),
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function jsonOf(request: IncomingMessage): Promise<unknown> {
  return JSON.parse((await bytesOf(request)).toString("utf8"));
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): void {
  if (Buffer.isBuffer(body)) {
    response.writeHead(status, { "Content-Type": "application/octet-stream", ...headers });
    response.end(body);
    return;
  }
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8", ...headers });
  response.end(status === 204 || body === undefined ? undefined : JSON.stringify(body));
}
