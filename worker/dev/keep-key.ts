import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A key for the user of this machine: the one that was kept if it is good still, else a new one. @returns its file */
export async function keepKey(data: string, relayUrl: string, admin: string): Promise<string> {
  const file = join(data, "key");
  const kept = (await readFile(file, "utf8").catch(() => "")).trim();
  if (kept !== "" && (await ask(relayUrl, "/v1/videos", kept)).ok) return file;
  const body = JSON.stringify({ name: "npm start", scope: "admin" });
  const answer = await ask(relayUrl, "/v1/keys", admin, { method: "POST", body });
  if (!answer.ok) throw new Error(`The relay made no key: it answered ${answer.status} ${await answer.text()}`);
  const { key } = (await answer.json()) as { readonly key: string };
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  await chmod(file, 0o600);
  return file;
}

function ask(url: string, path: string, bearer: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${bearer}`, "Content-Type": "application/json" };
  return fetch(`${url}${path}`, { ...init, headers });
}
