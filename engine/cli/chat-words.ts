import type { Language } from "../../shared/index.ts";

/** What `jobreel chat` itself says; the rest comes from whoever makes the film. */
interface ChatWords {
  /** What is asked for where the user names no wish. */
  readonly first: string;
  readonly greeting: string;
  readonly help: string;
}

export const CHAT_WORDS: Readonly<Record<Language, ChatWords>> = {
  en: {
    first: "Turn this job posting into a 30-second recruiting video with visuals and voiceover:",
    greeting:
      'Say what you would like different ("make it 15 seconds", "lead with the salary", 换成女声), or: status, sheet, preview, export, history, help, quit.\n',
    help: `What you can say:
  anything to change      make it vertical · no music · cut the perks scene · change the title to … · undo
  a file's path           uploads it: use team.jpg in scene 3 · use song.mp3 as the music · use brand.yaml
  status                  the timeline as it is now
  sheet                   all scenes on one picture
  preview                 a quick film
  export                  the film
  history                 what was said so far
  quit                    ends; the film stays as it was last exported
`,
  },
  zh: {
    first: "请把这份招聘启事做成30秒的招聘视频，要有画面和配音：",
    greeting:
      "想改什么直接说（“改成15秒”“先说薪资”“换成女声”），也可以说：状态、分镜、预览、导出、历史、帮助、退出。\n",
    help: `可以这样说：
  想改的任何地方    改成竖屏 · 不要音乐 · 去掉福利那一幕 · 标题改成…… · 撤销
  文件的路径        会上传：第三幕用 team.jpg · 音乐用 song.mp3 · 使用 brand.yaml
  状态              现在的时间线
  分镜              所有场景拼成一张图
  预览              快速出一版
  导出              成片
  历史              到目前为止说过的话
  退出              结束；影片保持最后一次导出的样子
`,
  },
};
