import type { Language } from "../language.ts";

/** What to do where the usual remedy is not the right one. */

/** No credits, and the user has no account yet. */
export function registerRemedy(link: string, language: Language): string {
  return language === "zh" ? `请注册后继续：${link}` : `Register to go on: ${link}`;
}

/** The refused token is the one that the user gave. */
export function ownTokenRemedy(language: Language): string {
  return language === "zh"
    ? "这是您提供的令牌，不会被自动替换：请检查 NEMO_TOKEN，或在您的账户中获取新令牌。"
    : "It is the one that you gave, and is not replaced: check NEMO_TOKEN, or get a new token in your account.";
}
