import { describe, expect, it } from "vitest";
import { jurisdictionsOf } from "../../engine/review/law/jurisdiction.ts";
import { PAY_LAWS } from "../../engine/review/law/pay-laws.ts";
import { REGION_CODES, withParents } from "../../engine/review/law/places.ts";
import { type Said, found, reviewOf } from "./posting-from.ts";

const BODY = "You look after maps.";

function payRules(said: Said & { now?: string }): string[] {
  return reviewOf(BODY, said)
    .findings.filter(({ rule }) => rule.startsWith("pay-"))
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

describe("where a job is", () => {
  it.each([
    ["Denver, CO", ["US", "US-CO"]],
    ["Denver, Colorado, USA", ["US", "US-CO"]],
    ["Seattle WA 98101", ["US", "US-WA"]],
    ["New York, NY", ["US", "US-NY", "US-NY-NYC"]],
    ["Washington, DC", ["US", "US-DC"]],
    ["Vancouver, WA", ["US", "US-WA"]],
    ["Vancouver", ["CA", "CA-BC"]],
    ["Toronto, CA", ["CA", "CA-ON"]],
    ["San Diego, CA", ["US", "US-CA"]],
    ["Berlin, DE", ["EU", "DE"]],
    ["Wilmington, DE", ["US", "US-DE"]],
    ["Paris, TX", ["US", "US-TX"]],
    ["London, ON", ["CA", "CA-ON"]],
    ["Bern, BE", ["CH"]],
    ["1010 Wien", ["EU", "AT"]],
    ["Köln oder Zürich", ["EU", "DE", "CH"]],
    ["Cleveland, Ohio", ["US", "US-OH", "US-OH-CLE"]],
    ["Berlin (remote)", ["EU", "DE"]],
    ["德国柏林", ["EU", "DE"]],
    ["York", []],
    ["", []],
  ])("reads %s", (location, codes) => {
    expect(jurisdictionsOf(location).toSorted()).toEqual(codes.toSorted());
  });
});

describe("laws on pay", () => {
  it("each name a place that locations are known to lie in, a day and a source", () => {
    const known = new Set([...REGION_CODES.values(), "US-NY-NYC", "US-OH-CLE"].flatMap(withParents));
    for (const law of PAY_LAWS) {
      expect(known).toContain(law.jurisdiction);
      expect(new Date(law.inForce).toISOString().slice(0, 10)).toBe(law.inForce);
      expect(new URL(law.url).protocol).toBe("https:");
      expect(law.employees).toBeGreaterThanOrEqual(1);
    }
  });

  it("make missing pay an error from the day on which they are in force", () => {
    const said = { location: "Boston, MA", pay: null };
    expect(payRules({ ...said, now: "2025-10-28" })).toEqual(["warning pay-missing"]);
    expect(payRules({ ...said, now: "2025-10-29" })).toEqual(["error pay-required"]);
    const [finding] = found("pay-required", BODY, said);
    expect(finding).toMatchObject({ quote: "Boston, MA" });
    expect(finding!.message).toContain("M.G.L. c. 149 § 105F, since 2025-10-29, employers of 25 or more");
  });

  it("are told of a year ahead", () => {
    const [finding] = found("pay-missing", BODY, { location: "Dover, Delaware", pay: null, now: "2026-11-24" });
    expect(finding!.message).toContain("From 2027-09-26 on, Delaware");
    const [early] = found("pay-missing", BODY, { location: "Dover, Delaware", pay: null, now: "2026-01-01" });
    expect(early!.message).not.toContain("Delaware");
  });

  it("of the Union ask before the interview, Austria's in the posting", () => {
    expect(payRules({ location: "Porto, Portugal", pay: null, now: "2026-06-06" })).toEqual(["warning pay-missing"]);
    expect(payRules({ location: "Porto, Portugal", pay: null, now: "2026-06-07" })).toEqual([
      "warning pay-before-interview",
    ]);
    expect(payRules({ location: "Graz", pay: null, now: "2020-01-01" })).toEqual(["error pay-required"]);
    expect(payRules({ location: "Leeds, UK", pay: null })).toEqual(["warning pay-missing"]);
  });

  it("of other states may reach a remote job in the USA", () => {
    const front = ["remote: true"];
    expect(payRules({ location: "Austin, TX", pay: null, front })).toEqual(["warning pay-missing", "note pay-remote"]);
    expect(payRules({ location: "Austin, TX", front })).toEqual([]);
    expect(payRules({ location: "Porto", pay: null, front })).not.toContain("note pay-remote");
  });
});

describe("pay that is half said", () => {
  it("has one bound only: a warning where a law asks for both", () => {
    expect(payRules({ location: "Leeds, UK", pay: "from £30,000 a year" })).toEqual(["note pay-open-ended"]);
    expect(payRules({ location: "Denver, CO", pay: "up to $90,000 a year" })).toEqual(["warning pay-open-ended"]);
    expect(payRules({ location: "Denver, CO", pay: "$80,000 a year" })).toEqual([]);
  });

  it("does not say for what time it is, where its height does not tell", () => {
    expect(payRules({ pay: "£2,500" })).toEqual(["note pay-unclear"]);
    expect(payRules({ pay: "£32,500" })).toEqual([]);
  });
});
