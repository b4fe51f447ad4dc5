import type { Scope } from "./keys/key.ts";
import type { Refusal } from "./keys/principal.ts";
import type { Fault } from "./problem.ts";
import { both, type Words } from "./words.ts";

// Faults that the relay itself finds: codes, statuses and titles are in one place.

const THINGS = {
  film: { en: "film", zh: "影片" },
  session: { en: "session", zh: "会话" },
  upload: { en: "upload", zh: "上传" },
  key: { en: "key", zh: "密钥" },
  file: { en: "file", zh: "文件" },
  delivery: { en: "delivery", zh: "投递" },
} as const satisfies Readonly<Record<string, Words>>;

/** What may not be there. */
export type Thing = keyof typeof THINGS;

/** What isn't there and what isn't the caller's are told alike: ids can't be tried out. */
export function notFound(what: Thing): Fault {
  const { en, zh } = THINGS[what];
  return {
    status: 404,
    code: "not_found",
    title: { en: "Not found", zh: "未找到" },
    detail: {
      en: `There is no ${en} of that id, or it belongs to somebody else. List yours with GET /v1/videos.`,
      zh: `没有这个 id 的${zh}，或它属于他人。可用 GET /v1/videos 列出您自己的影片。`,
    },
  };
}

const UNAUTHORIZED: Readonly<Record<"missing" | Refusal, Words>> = {
  missing: {
    en: "The request carries no key. Send `Authorization: Bearer <key>`: a relay key, or your own upstream token.",
    zh: "请求没有携带密钥。请发送 `Authorization: Bearer <密钥>`：中继的密钥，或您自己的上游令牌。",
  },
  unknown_key: {
    en: "The key isn't known here. Check that it is whole, or ask the relay's operator for a new one.",
    zh: "这里不认识该密钥。请检查它是否完整，或向运营者索取新密钥。",
  },
  expired_key: {
    en: "The key has expired. Ask the relay's operator for a new one.",
    zh: "密钥已过期。请向运营者索取新密钥。",
  },
  revoked_key: {
    en: "The key was revoked. Ask the relay's operator for a new one.",
    zh: "密钥已被撤销。请向运营者索取新密钥。",
  },
  origin_not_allowed: {
    en: "The key may not be used from this web page's origin. Add the origin to the key.",
    zh: "该密钥不能在此网页来源上使用。请把该来源加到密钥上。",
  },
};

export function unauthorized(reason: "missing" | Refusal): Fault {
  const detail = UNAUTHORIZED[reason];
  if (reason === "origin_not_allowed")
    return { status: 403, code: reason, title: { en: "Origin not allowed", zh: "来源不允许" }, detail };
  return {
    status: 401,
    code: reason === "missing" ? "missing_key" : reason,
    title: { en: "Not authorized", zh: "未获授权" },
    detail,
    headers: { "WWW-Authenticate": 'Bearer realm="jobreel"' },
  };
}

export function forbidden(asked: Scope | "secret key"): Fault {
  return {
    status: 403,
    code: "scope_missing",
    title: { en: "Not allowed with this key", zh: "此密钥无权执行" },
    detail:
      asked === "secret key"
        ? {
            en: "A publishable key only reads and embeds finished films. Use a secret key from your server.",
            zh: "公开密钥只能读取和嵌入已完成的影片。请在您的服务器上使用私密密钥。",
          }
        : {
            en: `This needs a key with the scope "${asked}". Ask the relay's operator for one.`,
            zh: `此操作需要权限为 "${asked}" 的密钥。请向运营者索取。`,
          },
  };
}

export function invalid(detail: Words): Fault {
  return { status: 400, code: "invalid_request", title: { en: "Invalid request", zh: "请求无效" }, detail };
}

export function unsupportedMedia(received: string): Fault {
  const type = JSON.stringify(received.slice(0, 100));
  return {
    status: 415,
    code: "unsupported_media_type",
    title: { en: "Unsupported media type", zh: "不支持的内容类型" },
    detail: {
      en: `The body is ${type}. Send JSON, multipart/form-data with "file", or the posting itself as text/markdown, text/plain, text/html, DOCX or PDF.`,
      zh: `请求体的类型是 ${type}。请发送 JSON、带 "file" 的 multipart/form-data，或以 text/markdown、text/plain、text/html、DOCX、PDF 直接发送招聘信息。`,
    },
  };
}

/** @param most what is allowed, such as "20 MiB" */
export function tooLarge(most: string, instead: Words): Fault {
  return {
    status: 413,
    code: "too_large",
    title: { en: "Too large", zh: "内容过大" },
    detail: { en: `It may have ${most} at most. ${instead.en}`, zh: `最多允许 ${most}。${instead.zh}` },
  };
}

/** Where what is too large belongs. */
export const IN_PARTS: Words = {
  en: "Send it in parts: POST /v1/uploads.",
  zh: "请分段上传：POST /v1/uploads。",
};

export function conflict(code: string, detail: Words): Fault {
  return { status: 409, code, title: { en: "Conflict", zh: "冲突" }, detail };
}

export function tooMany(detail: Words, retryAfterS: number): Fault {
  return { status: 429, code: "rate_limited", title: { en: "Too many requests", zh: "请求过多" }, detail, retryAfterS };
}

/** A fault of ours, which says nothing of itself. */
export function internal(): Fault {
  return {
    status: 500,
    code: "internal_error",
    title: { en: "Internal error", zh: "内部错误" },
    detail: {
      en: "The relay failed; the reason is in its log. Try again in a minute.",
      zh: "中继出错，原因已记入日志。请一分钟后重试。",
    },
  };
}

/** Where there is no such route. */
export function noRoute(method: string, path: string): Fault {
  return {
    ...notFound("file"),
    detail: {
      en: `There is nothing at ${method} ${path}. GET /openapi.json tells what there is.`,
      zh: `${method} ${path} 不存在。可用的接口见 GET /openapi.json。`,
    },
  };
}

/** What a schema found wrong, in the schema's own words. @param told one sentence each */
export function notAsDescribed(told: readonly string[]): Fault {
  const faults = both(told.join("; ").slice(0, 1_400));
  return invalid({
    en: `${faults.en}. See /openapi.json for what is expected.`,
    zh: `${faults.zh}。所需格式见 /openapi.json。`,
  });
}
