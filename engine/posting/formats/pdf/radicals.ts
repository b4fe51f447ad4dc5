/**
 * Radicals of the supplement that are written like a whole ideograph; Unicode has no decomposition for most of them
 * (source: its EquivalentUnifiedIdeograph.txt).
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  (
    "⺜日 ⺝月 ⺟母 ⺠民 ⺩王 ⺬示 ⺮竹 ⺶羊 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 " +
    "⻝食 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻲亀 ⻳龟"
  )
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/**
 * Fonts draw radicals and ideographs with the same shapes, and what prints to PDF often names the wrong one: "⼈" for
 * "人".
 */
export function plainIdeographs(text: string): string {
  return text
    .replace(/[\u2F00-\u2FD5]/gu, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2E80-\u2EF3]/gu, (radical) => SUPPLEMENT.get(radical) ?? radical);
}
