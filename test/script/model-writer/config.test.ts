import { describe, expect, it } from "vitest";
import { parseWriter, requireLanguage, WriterError } from "../../../engine/script/model-writer/index.ts";
import { NORTHWIND } from "../northwind.ts";

const KEY = "sk-test-0123456789abcdef";

function refused(run: () => unknown): WriterError {
  try {
    run();
  } catch (error) {
    if (error instanceof WriterError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("parseWriter", () => {
  it.each([
    ["openai:gpt-4o-mini", {}, "gpt-4o-mini", "https://api.openai.com/v1/chat/completions"],
    ["openai:x", { OPENAI_BASE_URL: "https://llm.example/api/v1" }, "x", "https://llm.example/api/v1/chat/completions"],
    ["openai:x", { OPENAI_BASE_URL: "https://llm.example/v1//" }, "x", "https://llm.example/v1/chat/completions"],
    ["openai:x", { OPENAI_BASE_URL: " " }, "x", "https://api.openai.com/v1/chat/completions"],
    ["openai:meta/llama-3:free", {}, "meta/llama-3:free", "https://api.openai.com/v1/chat/completions"],
  ])("reads %s with %j", (text, env, model, endpoint) => {
    const writer = parseWriter(text, { OPENAI_API_KEY: ` ${KEY}\n`, ...env });
    expect([writer.model, writer.endpoint.href, writer.key()]).toEqual([model, endpoint, KEY]);
  });

  it.each(["http://localhost:11434/v1", "http://127.0.0.1:8080/v1", "http://[::1]:8080/v1", "http://llm.lan/v1"])(
    "needs no key for %s",
    (url) => {
      expect(parseWriter("openai:llama3", { OPENAI_BASE_URL: url }).key()).toBeNull();
    },
  );

  it.each([
    "gpt-4o",
    "openai",
    "openai:",
    "openai: ",
    "claude:x",
    "openai:a b",
    "openai:\u001b[31m",
    `openai:${"x".repeat(201)}`,
  ])("knows no writer %j", (text) => {
    const error = refused(() => parseWriter(text, { OPENAI_API_KEY: KEY }));
    expect(error).toMatchObject({ code: "unknown_writer", message: expect.stringContaining("openai:gpt-4o-mini") });
  });

  it.each([
    [{}, "missing_key", /OPENAI_API_KEY is not set/],
    [{ OPENAI_API_KEY: "  " }, "missing_key", /OPENAI_API_KEY is not set/],
    [{ OPENAI_BASE_URL: "https://llm.example/v1" }, "missing_key", /llm\.example/],
    [{ OPENAI_API_KEY: `${KEY}\n${KEY}` }, "bad_key", /Copy the key again/],
    [{ OPENAI_API_KEY: `${KEY}é` }, "bad_key", /Copy the key again/],
    [{ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: "http://llm.example/v1" }, "bad_endpoint", /unencrypted/],
    [{ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: "llm" }, "bad_endpoint", /is no address/],
    [{ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: "file:///etc/passwd" }, "bad_endpoint", /neither https/],
    [{ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `https://me:${KEY}@llm.example` }, "bad_endpoint", /password/],
    [{ OPENAI_API_KEY: KEY, OPENAI_BASE_URL: `https://llm.example?key=${KEY}` }, "bad_endpoint", /holds a \?/],
  ])("refuses %j and keeps the key to itself", (env, code, message) => {
    const error = refused(() => parseWriter("openai:gpt-4o-mini", env));
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(`${error.message} ${error.stack}`).not.toContain(KEY);
  });
});

describe("requireLanguage", () => {
  const writer = parseWriter("openai:any", { OPENAI_API_KEY: KEY });

  it.each([undefined, "en", "EN", "en-GB", "en_US"])("has nothing to translate for %s", (target) => {
    expect(requireLanguage(NORTHWIND, target, null)).toBeNull();
  });

  it.each([
    ["de", "de"],
    ["pt_br", "pt-BR"],
    ["zh-hans", "zh-Hans"],
  ])("has a model translate into %s", (target, language) => {
    expect(requireLanguage(NORTHWIND, target, writer)).toBe(language);
  });

  it("says that translating takes a model", () => {
    const error = refused(() => requireLanguage(NORTHWIND, "de", null));
    expect(error).toMatchObject({
      code: "no_translator",
      message: expect.stringMatching(/"en".*"de".*--writer openai:/),
    });
  });

  it.each(["german!", "", "x".repeat(99)])("knows no language %j", (target) => {
    expect(refused(() => requireLanguage(NORTHWIND, target, writer)).code).toBe("bad_language");
  });
});
