import { isIP } from "node:net";

/**
 * The network for which an address counts where callers are limited: IPv4 by the address; IPv6 by its /64, within which
 * one customer takes any address they like. What is no address stays as it is.
 */
export function networkOf(address: string): string {
  const bare = address.replace(/%.*$/u, "");
  if (isIP(bare) !== 6) return bare;
  const groups = groupsOf(bare);
  const mapped = groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff";
  if (mapped) return groups.slice(6).flatMap(bytesOf).join(".");
  return `${groups.slice(0, 4).join(":")}::/64`;
}

const GROUPS = 8;

/** All eight, without leading zeros. */
function groupsOf(address: string): readonly string[] {
  // Written the one way in which URLs write it: lower case, no dots, one "::" at most.
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const split = (part: string): string[] => (part === "" ? [] : part.split(":"));
  if (tail === undefined) return split(head);
  const [first, last] = [split(head), split(tail)];
  return [...first, ...Array.from({ length: GROUPS - first.length - last.length }, () => "0"), ...last];
}

function bytesOf(group: string): readonly number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 0xff];
}
