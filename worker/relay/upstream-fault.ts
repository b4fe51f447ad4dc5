import { NemoError, type NemoErrorType } from "../../shared/errors/index.ts";
import { internal } from "../faults.ts";
import { type Fault, ProblemError } from "../problem.ts";

const SHAPES: Readonly<Record<NemoErrorType, readonly [status: number, title: string, inChinese: string]>> = {
  token_refused: [401, "The backend refused the token", "后端拒绝了令牌"],
  session_not_found: [410, "The backend no longer has the session", "后端已没有该会话"],
  no_credits: [402, "No credits left", "积分已用完"],
  unsupported_file: [415, "File not supported", "不支持的文件"],
  file_too_large: [413, "File too large", "文件过大"],
  missing_client_id: [502, "The backend failed", "后端出错"],
  export_blocked: [402, "Export not in this plan", "当前套餐不支持导出"],
  rate_limited: [429, "Too many requests", "请求过多"],
  refused: [502, "The backend refused", "后端拒绝了请求"],
  unavailable: [503, "The backend is not available", "后端暂时不可用"],
  network: [503, "The backend can't be reached", "无法连接后端"],
  stream_broken: [504, "The backend's answer broke off", "后端的应答中断"],
  timeout: [504, "The backend took too long", "后端超时"],
  malformed: [502, "The backend's answer is not understood", "无法理解后端的应答"],
  agent_failed: [502, "The backend failed", "后端出错"],
  bad_draft: [502, "The backend's answer is not understood", "无法理解后端的应答"],
  nothing_to_export: [409, "Nothing to export yet", "还没有可导出的内容"],
  render_failed: [502, "The render failed", "渲染失败"],
  bad_input: [400, "Invalid request", "请求无效"],
};

/** What an upstream's error is on our wire. Anything else is a fault of ours, and says nothing of itself. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof NemoError)) {
    console.error(error);
    return internal();
  }
  const [status, en, zh] = SHAPES[error.type];
  const usual = new NemoError(error.type);
  const chinese = new NemoError(error.type, { language: "zh" });
  // A remedy of its own (a link, say) is the same in both.
  const remedy = error.remedy === usual.remedy ? chinese.remedy : error.remedy;
  return {
    status,
    code: error.type,
    title: { en, zh },
    detail: { en: `${usual.meaning} ${error.remedy}`.trim(), zh: `${chinese.meaning}${remedy}` },
  };
}

/** For routes: throws an upstream's error as what is told of it. */
export function asProblem(error: unknown): never {
  throw new ProblemError(faultOf(error));
}

/** Whether trying again later may help, without a change by anybody. */
export function isPassing(error: unknown): boolean {
  return (
    isNotTaken(error) || (error instanceof NemoError && (error.type === "unavailable" || error.type === "timeout"))
  );
}

/** Whether the upstream said that it did not take what it was sent, or was never reached. */
export function isNotTaken(error: unknown): boolean {
  return error instanceof NemoError && (error.type === "rate_limited" || error.type === "network");
}
