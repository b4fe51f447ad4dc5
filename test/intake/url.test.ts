import { describe, expect, it } from "vitest";
import { fetchPosting, type IntakeError, isUrl } from "../../engine/intake/index.ts";

it.each(["https://careers.example/jobs/17", "http://careers.example", "HTTPS://CAREERS.EXAMPLE/"])(
  "takes %s for a web address",
  (name) => expect(isUrl(name)).toBe(true),
);

it.each([
  "jobs/17.md",
  "-",
  "",
  "https",
  "https.md",
  "C:\\jobs\\17.md",
  "ftp://careers.example/",
  "./https://x",
  "file:///etc",
])("takes %j for no web address", (name) => expect(isUrl(name)).toBe(false));

async function refusal(url: string): Promise<IntakeError> {
  const lookup = async (): Promise<string[]> => expect.fail("nothing is to be looked up");
  return fetchPosting(url, { lookup }).then(
    () => expect.fail("this was to be refused"),
    (error: IntakeError) => error,
  );
}

describe("an address is refused by its text alone, before anything is asked", () => {
  it.each([
    ["http://careers.example/jobs/17", "not-https", "this begins with http:; expected https:"],
    ["ftp://careers.example/jobs/17", "not-https", "this begins with ftp:; expected https:"],
    ["file:///etc/passwd", "not-https", "this begins with file:; expected https:"],
    ["https://careers.example:8443/jobs", "bad-port", "this names port 8443; expected 443"],
    ["https://careers.example:80/jobs", "bad-port", "this names port 80; expected 443"],
    ["https://", "bad-url", "this is no web address; expected one such as https://"],
    ["https://careers.example:99999/", "bad-url", "this is no web address"],
    ["https://exa mple/", "bad-url", "this is no web address"],
    ["https://careers.example/\nx: y", "bad-url", "this is no web address"],
    ["careers", "bad-url", "this is no web address"],
    [`https://careers.example/${"a".repeat(2100)}`, "bad-url", "this is 2,124 characters long; expected at most 2,048"],
  ])("%j", async (url, code, message) => {
    const error = await refusal(url);
    expect(error.code).toBe(code);
    expect(error.message).toContain(`: ${message}`);
    expect(error.message).not.toMatch(/\p{Cc}/u);
    expect(error.message.length).toBeLessThan(700);
  });
});

describe("a password never shows", () => {
  it.each([
    ["https://anna:s3cret@careers.example/jobs", "credentials"],
    ["https://s3cret@careers.example/jobs", "credentials"],
    ["https://anna:s3cr@et@careers.example/jobs", "credentials"],
    ["https:anna:s3cret@careers.example/jobs", "credentials"],
    ["https:\\\\anna:s3cret@careers.example/jobs", "credentials"],
    ["http://anna:s3cret@careers.example/jobs", "credentials"],
    ["https://anna:s3cret@careers.example:99999/jobs", "bad-url"],
    ["https://anna:s3c/ret@careers.example/jobs", "bad-url"],
    ["https://anna:123/s3cret@careers.example/jobs", "bad-port"],
    ["https://anna:s3cret@/", "bad-url"],
  ])("of %s", async (url, code) => {
    const error = await refusal(url);
    expect(error.code).toBe(code);
    expect(`${error.message} ${error.source} ${String(error.stack)}`).not.toMatch(/s3c|anna|ret@/);
    expect(error.source).toMatch(/^https?:.*…@/);
  });

  it("and an @ of a path is no password", async () => {
    const error = await fetchPosting("https://careers.example/@team/17", { lookup: async () => [] }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: "dns", source: "https://careers.example/@team/17" });
  });
});
