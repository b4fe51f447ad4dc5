/** What an instruction for a graphical interface comes down to. */
export type GuiActionName =
  /** Export the film. */
  | "export"
  /** Tell what the timeline holds. */
  | "status"
  | "credits"
  /** The agent wants a file. */
  | "upload"
  /** Something is to be moved by hand: it has to be said in words. */
  | "edit";

/** By what an instruction is known, in both languages; the first that fits. */
const ACTIONS: readonly (readonly [GuiActionName, RegExp])[] = [
  [
    "upload",
    /\bupload\b|\bdrop (?:your|the|a|any) (?:file|image|picture|photo|video|clip|media)|\bdrag (?:and drop )?your (?:own )?(?:file|image|picture|photo|media)|上传|拖.{0,6}(?:文件|图片|素材).{0,10}(?:这里|此处|上传)/iu,
  ],
  ["edit", /\bdrag\b|\bdrop\b|\bslider\b|拖拽|拖动|拖放|拖入|拖(?:到|入|进|至)|滑块/iu],
  ["export", /\bexport\w*|\bdownload\w*|\brender\w*|\bsave\b|导出|下载|渲染|保存/iu],
  ["credits", /\bcredits?\b|\bbilling\b|\bbalance\b|积分|余额|充值/iu],
  ["edit", /\b(?:adjust|change|edit|trim|move|delete|resize|crop)\b|调整|修改|更改|编辑|删除|裁剪/iu],
  [
    "status",
    /\bpreview\w*|\btimeline\b|\bpanel\b|\btab\b|\bopen\b|\bview\b|\breview\b|\bsee\b|\bwatch\b|\bcheck\b|\bplay\w*|\beditor\b|\bworkspace\b|预览|时间线|时间轴|面板|打开|查看|观看|播放|编辑器|工作区/iu,
  ],
];

/** What an instruction comes down to; null if there is nothing that could be done in its place. */
export function actionOf(instruction: string): GuiActionName | null {
  return ACTIONS.find(([, words]) => words.test(instruction))?.[0] ?? null;
}
