import { createTestHarness, type TestHarness } from "wrangler";

export const ADMIN_SECRET = "operator-secret-of-the-tests";

/** A relay in workerd, before an upstream. */
export interface TestRelay {
  readonly harness: TestHarness;
  /** Where it is reached from outside; without a slash at its end. */
  readonly url: string;
  /** Asks as the bearer of a key; null: without one. */
  ask(path: string, key: string | null, init?: RequestInit & { json?: unknown }): Promise<Response>;
  /** Makes a key as the operator does. */
  mint(wishes: Readonly<Record<string, unknown>>): Promise<{ key: string; account: string; id: string }>;
  close(): Promise<void>;
}

export async function startRelay(upstreamUrl: string, vars: Readonly<Record<string, string>> = {}): Promise<TestRelay> {
  const harness = createTestHarness({
    workers: [
      {
        configPath: "wrangler.toml",
        vars: { NEMO_API_URL: upstreamUrl, LOCAL: "on", ...vars },
        secrets: { RELAY_SECRET: "a relay's secret that only tests know", ADMIN_SECRET },
      },
    ],
  });
  const { url } = await harness.listen();
  const ask: TestRelay["ask"] = async (path, key, { json, headers, ...init } = {}) => {
    const sent = new Headers(headers);
    if (key !== null) sent.set("Authorization", `Bearer ${key}`);
    if (json !== undefined) sent.set("Content-Type", "application/json");
    const body = json === undefined ? init.body : JSON.stringify(json);
    // Two fetch types of two packages, the same at run time.
    return (await harness.fetch(path, {
      ...init,
      headers: Object.fromEntries(sent),
      ...(body === undefined ? {} : { body, duplex: "half" }),
    } as never)) as unknown as Response;
  };
  return {
    harness,
    url: url.href.replace(/\/$/u, ""),
    ask,
    async mint(wishes) {
      const answer = await ask("/v1/keys", ADMIN_SECRET, { method: "POST", json: { name: "test", ...wishes } });
      if (answer.status !== 201) throw new Error(`No key: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as { key: string; account: string; id: string };
    },
    close: () => harness.close(),
  };
}
