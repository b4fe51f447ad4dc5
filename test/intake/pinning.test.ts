import { describe, expect, it } from "vitest";
import { fetchPosting } from "../../engine/intake/index.ts";
import { HERE, openSite, page, redirect } from "./site.ts";

describe("the address that was checked is the address that is used", () => {
  it("when the name's second answer is another", async () => {
    await using site = await openSite({ "/": redirect("/jobs/17"), "/jobs/17": page("A posting") });
    const asked: string[] = [];
    const checked: string[] = [];
    // Nothing listens at the second: a connection made to it would fail. The check itself would let it through.
    const posting = await fetchPosting(site.url("/"), {
      ...site.options,
      lookup: async (host) => (asked.push(host) === 1 ? [HERE] : ["127.0.0.2"]),
      allow: (address) => checked.push(address) > 0,
    });
    expect(new TextDecoder().decode(posting.bytes)).toBe("A posting");
    expect([asked, checked]).toEqual([["careers.example"], [HERE]]);
    expect(site.visits.map(({ path }) => path)).toEqual(["/robots.txt", "/", "/jobs/17"]);
  });

  it("when the system's resolver does not know the name, which is told to the server all the same", async () => {
    await using site = await openSite({ "/": page("A posting") });
    await fetchPosting(site.url("/", "robots.example"), site.options);
    expect(site.visits.map(({ host }) => host)).toEqual(Array(2).fill(`robots.example:${site.port}`));
  });

  it("also of a host that a redirect names, which is checked on its own", async () => {
    await using site = await openSite({
      "/": (request, response) => redirect(site.url("/", "other.example"))(request, response),
    });
    const lookup = async (host: string): Promise<string[]> => (host === "other.example" ? ["10.0.0.5"] : [HERE]);
    await expect(fetchPosting(site.url("/"), { ...site.options, lookup })).rejects.toMatchObject({
      code: "blocked-address",
      message: expect.stringContaining("other.example leads to 10.0.0.5, which is a private address"),
    });
    expect(site.pages()).toEqual(["/"]);
  });
});

describe("one address that is not public among a host's is enough", () => {
  it.each([
    [["1.1.1.1", "127.0.0.2"], "127.0.0.2"],
    [["127.0.0.2", "1.1.1.1"], "127.0.0.2"],
    [["1.1.1.1", "2606:4700:4700::1111", "fd00::1"], "fd00::1"],
    [[...Array<string>(20).fill("1.1.1.1"), "192.168.0.1"], "192.168.0.1"],
    [["1.1.1.1", "nonsense"], "nonsense"],
  ])("%j", async (addresses, blocked) => {
    await expect(
      fetchPosting("https://careers.example/jobs/17", { lookup: async () => addresses }),
    ).rejects.toMatchObject({
      code: "blocked-address",
      message: expect.stringContaining(`careers.example leads to ${blocked}, which is `),
    });
  });

  it("and what is no address is not allowed by any policy", async () => {
    const lookup = async (): Promise<string[]> => ["localhost"];
    await expect(fetchPosting("https://careers.example/", { lookup, allow: () => true })).rejects.toMatchObject({
      code: "blocked-address",
    });
  });
});
