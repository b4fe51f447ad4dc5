import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { unzipSync } from "fflate";

export interface FakeResults extends AsyncDisposable {
  /** For the runner's environment. */
  readonly env: Readonly<Record<string, string>>;
  /** What was kept, by the artifact's name. */
  readonly artifacts: ReadonlyMap<string, Readonly<Record<string, Uint8Array>>>;
}

/** The service that keeps a run's artifacts, on loopback: creates, takes the bytes, and counts once they are finalized. */
export async function startFakeResults(): Promise<FakeResults> {
  const artifacts = new Map<string, Readonly<Record<string, Uint8Array>>>();
  const uploaded = new Map<string, Buffer>();
  const claims = Buffer.from(JSON.stringify({ scp: "Actions.Other Actions.Results:run-1:job-2" })).toString(
    "base64url",
  );
  const token = `head.${claims}.signature`;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const path = request.url ?? "";
      const answer = (status: number, json: unknown): void => {
        response.writeHead(status, { "Content-Type": "application/json" });
        response.end(JSON.stringify(json));
      };
      if (request.method === "PUT") {
        uploaded.set(new URL(path, "http://x").pathname, body);
        return request.headers["x-ms-blob-type"] === "BlockBlob" ? answer(201, {}) : answer(400, {});
      }
      if (request.headers.authorization !== `Bearer ${token}`) return answer(401, { msg: "no" });
      const asked = JSON.parse(body.toString("utf8")) as Record<string, unknown>;
      const isOurs = asked["workflow_run_backend_id"] === "run-1" && asked["workflow_job_run_backend_id"] === "job-2";
      if (!isOurs) return answer(403, { msg: "another run" });
      const name = String(asked["name"]);
      if (path.endsWith("/CreateArtifact") && asked["version"] === 7) {
        if (artifacts.has(name)) return answer(409, { msg: "an artifact with this name already exists" });
        return answer(200, { ok: true, signed_upload_url: `${base}/blob/${name}?sig=secretSignature1` });
      }
      const zip = uploaded.get(`/blob/${name}`);
      if (!path.endsWith("/FinalizeArtifact") || zip === undefined || asked["size"] !== String(zip.length))
        return answer(400, { msg: "not uploaded" });
      artifacts.set(name, unzipSync(zip));
      return answer(200, { ok: true, artifact_id: "1" });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: { ACTIONS_RESULTS_URL: `${base}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
