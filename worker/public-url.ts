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
  const shown = JSON.stringify(text.slice(0, 200));
  const refuse = (en: string, zh: string): never => {
    throw new ProblemError(
      invalid({ en: `The address ${shown} can't be used: ${en}`, zh: `地址 ${shown} 不能使用：${zh}` }),
    );
  };
  if (!URL.canParse(text)) return refuse("it is no URL.", "不是网址。");
  const url = new URL(text);
  if (local && url.hostname === "127.0.0.1") return url.href;
  if (url.protocol !== "https:") return refuse("only https is fetched.", "只抓取 https 地址。");
  if (url.username !== "" || url.password !== "")
    return refuse("it holds a user name or a password.", "其中含有用户名或密码。");
  if (PRIVATE_HOST.test(url.hostname.replace(/\.$/, "")))
    return refuse("it is not a name of the public web.", "不是公网域名。");
  return url.href;
}
