import { invalid } from "./faults.ts";
import { ProblemError } from "./problem.ts";

/** Addresses as such, reserved names and names without a dot: none of them is on the public web. */
const PRIVATE_HOST =
  /^\[|^[\d.]+$|(?:^|\.)(?:localhost|local|internal|home|lan|corp|test|example|invalid|onion|arpa)$|^[^.]+$/iu;

/**
 * An address that the relay or its upstream may be sent to: https, and a name of the public web. What the name leads to is
 * checked by the platform (`global_fetch_strictly_public`) and by the upstream.
 * @param local allows addresses of this machine
 * @throws {ProblemError}
 */
export function publicUrl(text: string, local: boolean): string {
  const refuse = (why: string): never => {
    throw new ProblemError(invalid(`The address ${JSON.stringify(text.slice(0, 200))} can't be used: ${why}`));
  };
  if (!URL.canParse(text)) return refuse("it is no URL.");
  const url = new URL(text);
  if (local && url.hostname === "127.0.0.1") return url.href;
  if (url.protocol !== "https:") return refuse("only https is fetched.");
  if (url.username !== "" || url.password !== "") return refuse("it holds a user name or a password.");
  if (PRIVATE_HOST.test(url.hostname.replace(/\.$/, ""))) return refuse("it is not a name of the public web.");
  return url.href;
}
