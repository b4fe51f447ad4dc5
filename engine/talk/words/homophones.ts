/**
 * Characters that sound alike or nearly so, as they are mistaken for each other in typing Chinese: 字慕 for 字幕. The
 * first of each group stands for all.
 */
const GROUPS =
  "幕慕木目暮墓募 字自子 音因英 乐月悦越 声生升 配陪佩 旁傍 标飙 白百柏 北背 测侧册策 京景 薪新心欣辛 资姿咨 福服 利力立 职直值 时实 长常 截接节街结洁 止至指只址纸 期其起 链连联 邮由油 箱相想 颜严言 色射 竖树束数 屏平评频品贫 横恒衡 版板办 删山珊 除出初 撤车彻 销消肖 语雨与 速素宿 气器汽 风丰封 格隔 主住注 尾位伟为 开凯 头投 画话划 面棉 文闻 案按 镜静竞 照找 片骗 视是试 男南难 女旅 方芳 形型行 合和河 并病 拆折 量良亮 题提体 背被";

export const SOUNDS_LIKE: ReadonlyMap<string, string> = new Map(
  GROUPS.split(" ").flatMap((group) => Array.from(group, (character) => [character, group.charAt(0)] as const)),
);

/** Words that are right as they are, though they sound like words of the tables. */
export const CHINESE_COMMON: ReadonlySet<string> = new Set(
  "时常 结为 主体 找片 其实 实时 平时 时期 起色 只是 还是 自由 生意 新建 出去 指出 面试 直接 起因 因为 语气 开投".split(
    " ",
  ),
);
