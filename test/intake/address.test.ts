import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reservedKind } from "../../engine/intake/address.ts";
import { fetchPosting, isPublicAddress } from "../../engine/intake/index.ts";

describe("addresses of this machine, its network and nobody are told from public ones", () => {
  it.each([
    ["127.0.0.1", "a loopback address"],
    ["127.255.255.254", "a loopback address"],
    ["::1", "a loopback address"],
    ["0.0.0.0", "an unspecified address"],
    ["0.1.2.3", "an unspecified address"],
    ["::", "an unspecified address"],
    ["10.0.0.5", "a private address"],
    ["172.16.0.1", "a private address"],
    ["172.31.255.255", "a private address"],
    ["192.168.1.1", "a private address"],
    ["fd12:3456:789a::1", "a private address"],
    ["fc00::1", "a private address"],
    ["fec0::1", "a private address"],
    ["100.64.0.1", "an address shared behind a provider's router"],
    ["100.127.255.255", "an address shared behind a provider's router"],
    ["169.254.1.1", "a link-local address"],
    ["fe80::1", "a link-local address"],
    ["fe80::1%eth0", "a link-local address"],
    ["169.254.169.254", "a cloud's metadata address"],
    ["fd00:ec2::254", "a cloud's metadata address"],
    ["168.63.129.16", "a cloud's metadata address"],
    ["224.0.0.1", "a multicast address"],
    ["239.255.255.255", "a multicast address"],
    ["ff02::1", "a multicast address"],
    ["::ffff:127.0.0.1", "an IPv4 address in the disguise of IPv6"],
    ["::ffff:8.8.8.8", "an IPv4 address in the disguise of IPv6"],
    ["::ffff:a9fe:a9fe", "an IPv4 address in the disguise of IPv6"],
    ["::127.0.0.1", "an IPv4 address in the disguise of IPv6"],
    ["::ffff:0:127.0.0.1", "an IPv4 address in the disguise of IPv6"],
    ["64:ff9b::10.0.0.1", "an IPv4 address in the disguise of IPv6"],
    ["64:ff9b:1::10.0.0.1", "an IPv4 address in the disguise of IPv6"],
    ["2002:7f00:1::1", "a tunnel's address"],
    ["2002:c0a8:101::", "a tunnel's address"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "a tunnel's address"],
    ["192.0.2.1", "an address for documentation"],
    ["2001:db8::1", "an address for documentation"],
    ["198.18.0.1", "a reserved address"],
    ["192.0.0.8", "a reserved address"],
    ["240.0.0.1", "a reserved address"],
    ["255.255.255.255", "a reserved address"],
    ["4000::1", "a reserved address"],
    ["100::1", "a reserved address"],
    ["careers.example", "no IP address"],
    ["", "no IP address"],
    ["127.1", "no IP address"],
  ])("%s is %s", (address, kind) => {
    expect([reservedKind(address), isPublicAddress(address)]).toEqual([kind, false]);
  });

  it.each([
    "1.1.1.1",
    "8.8.8.8",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.0",
    "169.253.255.255",
    "169.255.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "192.169.0.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2606:4700:4700::1111",
    "2a00:1450:4001:80b::200e",
    "2003::1",
  ])("%s is public", (address) => {
    expect([reservedKind(address), isPublicAddress(address)]).toEqual([null, true]);
  });
});

describe("an address inside a range that is not public is never taken for one that is", () => {
  const RANGES_4 = [
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
    "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4",
  ].flatMap((line) => line.split(" "));

  it.each(RANGES_4)("IPv4: %s, also inside IPv6", (range) => {
    const [network, prefix] = range.split("/") as [string, string];
    const base = network.split(".").reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
    const size = 1n << BigInt(32 - Number(prefix));
    fc.assert(
      fc.property(fc.bigInt(0n, size - 1n), (offset) => {
        const value = base + offset;
        const dotted = [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join(".");
        const hex = `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
        for (const address of [dotted, `::ffff:${dotted}`, `::ffff:${hex}`, `::${dotted}`, `64:ff9b::${dotted}`])
          expect([address, isPublicAddress(address)]).toEqual([address, false]);
        const sixToFour = `2002:${hex}::1`;
        expect([sixToFour, isPublicAddress(sixToFour)]).toEqual([sixToFour, false]);
      }),
    );
  });

  const RANGES_6: readonly (readonly [first: bigint, prefix: number])[] = [
    [0n, 8],
    [0x0064_ff9bn << 96n, 32],
    [0x0100n << 112n, 8],
    [0x2001_0000n << 96n, 23],
    [0x2001_0db8n << 96n, 32],
    [0x2002n << 112n, 16],
    [0x3fffn << 112n, 20],
    [0x4000n << 112n, 2],
    [0x8000n << 112n, 1],
    [0xfc00n << 112n, 7],
    [0xfe80n << 112n, 10],
    [0xfec0n << 112n, 10],
    [0xff00n << 112n, 8],
  ];

  it.each(RANGES_6)("IPv6: from %s, with %i bits fixed", (first, prefix) => {
    fc.assert(
      fc.property(fc.bigInt(0n, (1n << BigInt(128 - prefix)) - 1n), (offset) => {
        const value = first + offset;
        const groups = Array.from({ length: 8 }, (_, i) => (value >> BigInt(112 - 16 * i)) & 0xffffn);
        const full = groups.map((group) => group.toString(16)).join(":");
        const padded = groups.map((group) => group.toString(16).padStart(4, "0").toUpperCase()).join(":");
        const short = new URL(`https://[${full}]/`).hostname.slice(1, -1);
        for (const address of [full, padded, short])
          expect([address, isPublicAddress(address)]).toEqual([address, false]);
      }),
    );
  });
});

describe("an address in the place of a name is checked however it is written", () => {
  it.each([
    ["https://127.0.0.1/", "127.0.0.1 is a loopback address"],
    ["https://2130706433/", "127.0.0.1 is a loopback address"],
    ["https://0x7f000001/", "127.0.0.1 is a loopback address"],
    ["https://0x7f.1/", "127.0.0.1 is a loopback address"],
    ["https://0177.0.0.01/", "127.0.0.1 is a loopback address"],
    ["https://127.1/", "127.0.0.1 is a loopback address"],
    ["https://127.0.0.1./", "127.0.0.1 is a loopback address"],
    ["https://①②⑦.⓪.⓪.①/", "127.0.0.1 is a loopback address"],
    ["https://%31%32%37.0.0.1/", "127.0.0.1 is a loopback address"],
    ["https://0/", "0.0.0.0 is an unspecified address"],
    ["https://2852039166/latest/meta-data/", "169.254.169.254 is a cloud's metadata address"],
    ["https://[::1]/", "::1 is a loopback address"],
    ["https://[0:0:0:0:0:0:0:1]/", "::1 is a loopback address"],
    ["https://[::ffff:127.0.0.1]/", "::ffff:7f00:1 is an IPv4 address in the disguise of IPv6"],
    ["https://[fd00:ec2::254]/", "fd00:ec2::254 is a cloud's metadata address"],
  ])("%s", async (url, message) => {
    const lookup = async (): Promise<string[]> => expect.fail("nothing is to be looked up");
    await expect(fetchPosting(url, { lookup })).rejects.toMatchObject({
      name: "IntakeError",
      code: "blocked-address",
      message: expect.stringContaining(`: ${message}; expected a site of the public internet.`),
    });
  });
});
