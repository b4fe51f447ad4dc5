import { BlockList, type IPVersion, isIP } from "node:net";

/**
 * What is not the public internet, by what it is: the special-purpose registries of IANA for IPv4 and IPv6, and the
 * addresses at which clouds answer their own machines. The first that fits names the address.
 */
const RESERVED: readonly (readonly [kind: string, subnets: readonly string[]])[] = [
  ["a cloud's metadata address", ["169.254.169.254/32", "168.63.129.16/32", "100.100.100.200/32", "fd00:ec2::254/128"]],
  ["an IPv4 address in the disguise of IPv6", ["::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48"]],
  ["an unspecified address", ["0.0.0.0/8", "::/128"]],
  ["a loopback address", ["127.0.0.0/8", "::1/128"]],
  ["an IPv4 address in the disguise of IPv6", ["::/96"]],
  ["a private address", ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"]],
  ["an address shared behind a provider's router", ["100.64.0.0/10"]],
  ["a link-local address", ["169.254.0.0/16", "fe80::/10"]],
  ["a multicast address", ["224.0.0.0/4", "ff00::/8"]],
  // 6to4 and Teredo carry an IPv4 address that nobody checks, and are not in use any more (RFC 7526).
  ["a tunnel's address", ["2002::/16", "2001::/32", "192.88.99.0/24"]],
  ["an address for documentation", ["192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"]],
  ["a reserved address", ["192.0.0.0/24", "198.18.0.0/15", "240.0.0.0/4", "2001::/23"]],
];

/** All of IPv6 that was ever given out to the public; the rest is reserved. */
const GLOBAL_IPV6 = listOf(["2000::/3"], "ipv6");

/** A list a family: of a mixed one, Node takes `::ffff:0:0/96` for all of IPv4. */
const KINDS = {
  ipv4: RESERVED.map(([kind, subnets]) => ({ kind, list: listOf(subnets, "ipv4") })),
  ipv6: RESERVED.map(([kind, subnets]) => ({ kind, list: listOf(subnets, "ipv6") })),
};

/** Of these subnets, those of one family. */
function listOf(subnets: readonly string[], family: IPVersion): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = "", prefix] = subnet.split("/");
    if (familyOf(network) === family) list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

function familyOf(address: string): IPVersion | null {
  const version = isIP(address);
  if (version === 0) return null;
  return version === 4 ? "ipv4" : "ipv6";
}

/**
 * What an address is if it is not one of the public internet, in words that follow "which is"; null if it is public.
 * What is no address at all is never public.
 */
export function reservedKind(address: string): string | null {
  // A zone only says by which of this machine's interfaces.
  const bare = address.replace(/%.*$/u, "");
  const family = familyOf(bare);
  if (family === null) return "no IP address";
  const reserved = KINDS[family].find(({ list }) => list.check(bare, family));
  if (reserved) return reserved.kind;
  return family === "ipv4" || GLOBAL_IPV6.check(bare, "ipv6") ? null : "a reserved address";
}

/** Whether an IPv4 or IPv6 address is one of the public internet: the policy where no other is given. */
export function isPublicAddress(address: string): boolean {
  return reservedKind(address) === null;
}
