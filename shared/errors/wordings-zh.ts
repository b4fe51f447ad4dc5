import type { Wordings } from "./wording.ts";

export const CHINESE: Wordings = {
  token_refused: { meaning: "令牌无效或已过期。", remedy: "请检查 NEMO_TOKEN，或在您的账户中获取新令牌。" },
  session_not_found: { meaning: "找不到该会话，其中的内容已不存在。", remedy: "请新建会话。" },
  no_credits: { meaning: "积分已用完。", remedy: "请在您的账户中充值积分。" },
  unsupported_file: {
    meaning: "不支持这种文件。",
    remedy:
      "支持的格式：mp4、mov、avi、webm、mkv；jpg、png、gif、webp；mp3、wav、m4a、aac；文档：txt、md、docx、pdf、html。",
  },
  file_too_large: { meaning: "文件过大：上限为 200 MB。", remedy: "请压缩或剪短后重新上传。" },
  missing_client_id: {
    meaning: "服务端未接受客户端标识。",
    remedy: "请使用 UUID 作为客户端标识，或留空以自动生成。",
  },
  export_blocked: { meaning: "当前套餐不支持导出。", remedy: "请注册或升级套餐以解锁导出。" },
  rate_limited: { meaning: "请求过于频繁。", remedy: "请稍候再试。" },
  refused: { meaning: "服务端拒绝了该请求。", remedy: "请检查请求内容后重试。" },
  unavailable: { meaning: "服务端暂时无法响应。", remedy: "请稍后再试。" },
  network: { meaning: "无法连接服务端。", remedy: "请检查网络和地址（NEMO_API_URL）后重试。" },
  stream_broken: {
    meaning: "处理过程中连接中断。",
    remedy: "请先不要重新发送：消息可能已被处理，重复发送会再次扣费。请先查看状态。",
  },
  timeout: { meaning: "未能及时得到结果。", remedy: "任务可能仍在进行：重新发送之前请先查看状态。" },
  malformed: {
    meaning: "服务端的应答不符合协议。",
    remedy: "请确认地址（NEMO_API_URL）是 NemoVideo 服务或 jobreel studio。",
  },
  agent_failed: { meaning: "智能体报告失败。", remedy: "请查看状态，然后换一种说法重试。" },
  bad_draft: {
    meaning: "草稿无法使用。",
    remedy: "请按会话状态中的原样发送草稿：大小和层级有限的 JSON 对象。",
  },
  nothing_to_export: { meaning: "还没有可导出的内容：时间线为空。", remedy: "请先发送招聘信息，并说明想要的视频。" },
  render_failed: { meaning: "导出失败。", remedy: "请重新导出；若仍失败，请修改内容后再试。" },
  bad_input: { meaning: "该内容无法发送。", remedy: "请修改后重试。" },
};
