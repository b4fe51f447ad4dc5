import type { ClientOptions, NemoClient } from "./client.ts";
/** @throws {NemoError} `bad_input` if an option can't be used */
export function createClient(_options: ClientOptions): NemoClient {
  throw new Error("to come");
}
