import { table } from "../../english/table.ts";

/** Chinese names of currencies, units, signs and terms. Data only. */

export const CURRENCIES = table<string>({
  CNY: "元",
  JPY: "元",
  USD: "美元",
  EUR: "欧元",
  GBP: "英镑",
  CHF: "瑞士法郎",
  CAD: "加元",
  AUD: "澳元",
  KRW: "韩元",
  INR: "卢比",
  RUB: "卢布",
  BRL: "雷亚尔",
});

export const UNITS = table<string>({
  km: "公里",
  m: "米",
  cm: "厘米",
  mm: "毫米",
  "m²": "平方米",
  m2: "平方米",
  "㎡": "平方米",
  kg: "公斤",
  KG: "公斤",
  t: "吨",
  h: "小时",
  H: "小时",
  min: "分钟",
  s: "秒",
  "℃": "摄氏度",
  "°C": "摄氏度",
  "°": "度",
  x: "倍",
  kW: "千瓦",
});

/** After a slash. */
export const PERIODS = table<string>({
  月: "每月",
  年: "每年",
  天: "每天",
  日: "每天",
  周: "每周",
  小时: "每小时",
  时: "每小时",
  h: "每小时",
  H: "每小时",
  人: "每人",
  次: "每次",
  班: "每班",
  month: "每月",
  year: "每年",
});

/** Before these two is "liǎng". */
export const MEASURES = "年个個人天周岁次份名位家种条项套小分秒米公倍轮班门间台辆万千亿百块元欧美点件只张本代";

/** Numbers that are names. */
export const NAMED_NUMBERS = table<string>({
  "996": "九九六",
  "995": "九九五",
  "965": "九六五",
  "955": "九五五",
  "985": "九八五",
  "211": "二幺幺",
  "007": "零零七",
});

export const TERMS = table<string>({
  "C++": "C加加",
  "C#": "C sharp",
  ".NET": "dot net",
  "Node.js": "Node J S",
  "Next.js": "Next J S",
  "Vue.js": "Vue J S",
  "7*24": "七乘二十四",
  "7x24": "七乘二十四",
  "7×24": "七乘二十四",
  "24/7": "二十四小时每天",
  AIGC: "A I G C",
  iOS: "I O S",
  MySQL: "My S Q L",
  PostgreSQL: "Postgres Q L",
  B2B: "B to B",
  B2C: "B to C",
  O2O: "O to O",
  "m/f/d": "M F D",
});

export const SIGNS = table<string>({
  ",": "，",
  ";": "；",
  ":": "：",
  "!": "！",
  "?": "？",
  "·": "，",
  "•": "，",
  "・": "，",
  "—": "，",
  "|": "，",
  "｜": "，",
  "/": "、",
  "&": "和",
  "@": "at",
  "=": "等于",
  "%": "百分之",
  "#": "号",
  "~": "约",
  "～": "约",
  "〜": "约",
  ">": "超过",
  "<": "少于",
  "≥": "不少于",
  "≤": "不超过",
  "±": "正负",
  "×": "乘",
  "→": "到",
  "°": "度",
  "½": "二分之一",
});

export const ADDRESS_SIGNS = table<string>({
  ".": "点",
  "/": "斜杠",
  "-": "杠",
  _: "下划线",
  "@": "艾特",
  "+": "加",
  "?": "问号",
  "=": "等于",
  "&": "和",
  "#": "井号",
  ":": "冒号",
  "~": "波浪号",
  "%": "百分号",
});
