import type { Language } from "../language.ts";

/** What a user is told, besides the agent's own words and errors. */
export interface Phrases {
  readonly working: (minutes: number) => string;
  readonly uploaded: (names: readonly string[]) => string;
  readonly credits: (available: number, frozen: number) => string;
  readonly emptyTimeline: string;
  readonly rendering: (percent: number) => string;
  readonly film: string;
  readonly sessionReplaced: string;
  readonly sayAgain: string;
  readonly connectionLost: string;
  readonly noChangeSeen: string;
  readonly nothingChanged: string;
  readonly fileWanted: string;
  readonly exportOffered: string;
  readonly sayItInstead: string;
}

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    working: (minutes) => `Still working (${minutes} min).`,
    uploaded: (names) => `Uploaded: ${names.join(", ")}.`,
    credits: (available, frozen) =>
      `${available} credits available${frozen > 0 ? `, ${frozen} reserved by work in progress` : ""}.`,
    emptyTimeline: "The timeline is empty.",
    rendering: (percent) => `Exporting: ${percent}%.`,
    film: "The film is ready.",
    sessionReplaced: "The earlier session is gone, and what was in it. A new one was started.",
    sayAgain: "Send your posting and what you want again.",
    connectionLost: "The connection broke. The message is not sent again; looking at what became of it.",
    noChangeSeen:
      "No change was seen. It may still be worked on: ask for the status in a while, or send your message again.",
    nothingChanged: "The agent answered nothing, and nothing changed. Say it in other words.",
    fileWanted: "Attach a file to your next message.",
    exportOffered: 'Say "export" to get the film.',
    sayItInstead: 'Nothing has to be moved by hand: say what you want, such as "start the music at 5 s".',
  },
  zh: {
    working: (minutes) => `仍在处理（${minutes} 分钟）。`,
    uploaded: (names) => `已上传：${names.join("、")}。`,
    credits: (available, frozen) => `可用积分 ${available}${frozen > 0 ? `，进行中的任务占用 ${frozen}` : ""}。`,
    emptyTimeline: "时间线为空。",
    rendering: (percent) => `正在导出：${percent}%。`,
    film: "视频已就绪。",
    sessionReplaced: "原会话及其内容已不存在，已新建会话。",
    sayAgain: "请重新发送招聘信息和您的要求。",
    connectionLost: "连接中断。消息不会重复发送，正在查看处理结果。",
    noChangeSeen: "未发现变化。任务可能仍在进行：请稍后查询状态，或重新发送消息。",
    nothingChanged: "智能体没有答复，也没有任何变化。请换一种说法。",
    fileWanted: "请在下一条消息中附上文件。",
    exportOffered: "说“导出”即可获得视频。",
    sayItInstead: "无需手动拖动：直接说出需求即可，例如“音乐从第 5 秒开始”。",
  },
};
