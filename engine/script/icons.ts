import type { IconName } from "./storyboard.ts";

/** Which icon stands for an offer: the first row whose pattern is found. */
const ICONS: readonly (readonly [RegExp, IconName])[] = [
  [
    /holiday|vacation|annual leave|paid time off|\bPTO\b|urlaub|congés|vacaciones|férias|年假|带薪|休暇|有給/iu,
    "tree-palm",
  ],
  [/\d-day week|four-day|summer|4-tage/iu, "sun"],
  [/learning|book|conference|lernen|weiterbildung|schulung|培训|研修/iu, "book-open"],
  [
    /training|course|stud(?:y|ies)|tuition|education|certif|qualif|fortbildung|formation|formación|formação|学习/iu,
    "graduation-cap",
  ],
  [/pension|retire|401|superannuation|altersvorsorge|retraite|previdência/iu, "piggy-bank"],
  [/child|parent|matern|patern|crèche|family|kita|famil|子育て|育児/iu, "baby"],
  [
    /health|dental|vision|medical|sick|wellness|doctor|gesundheit|mutuelle|santé|saúde|salud|医疗|健康|五险|社会保険/iu,
    "heart-pulse",
  ],
  [/insurance|protect|safety|permanent contract|versicherung|seguro|unbefristet|保险|保険/iu, "shield-check"],
  [/gym|fitness|sport|yoga|健身/iu, "dumbbell"],
  [/\bdogs?\b|\bpets?\b|hund/iu, "dog"],
  [/bike|bicycle|cycle|jobrad|fahrrad|vélo/iu, "bike"],
  [/travel card|\bbus\b|\btrain\b|transit|transport|commut|public transport|ticket|öpnv|交通/iu, "bus"],
  [/parking|\bcars?\b|vehicle|driv|dienstwagen|voiture/iu, "car"],
  [/flight|travel|abroad|relocat|visa|reise|voyage|viaj|出差/iu, "plane"],
  [
    /home|remote|télétravail|teletrabajo|homeoffice|在宅|远程|居家|housing|accommodation|apartment|住宿|住宅/iu,
    "house",
  ],
  [/coffee|tea\b|café|kaffee/iu, "coffee"],
  [
    /lunch|meal|food|snack|breakfast|fruit|vegetable|canteen|restaurant|essen|kantine|almoço|alimenta|餐|食/iu,
    "utensils",
  ],
  [/discount|rabatt|réduction|descuento|desconto|折扣|割引/iu, "tag"],
  [/shares?\b|stock|equity|raise|career|growth|promotion|progress|aufstieg|carrière|晋升|昇給/iu, "trending-up"],
  [/laptop|macbook|hardware|equipment|device|computer|phone|ausstattung|電脑|电脑/iu, "laptop"],
  [/uniform|clothing|workwear|shirt|kleidung|制服/iu, "shirt"],
  [/bonus|gift|reward|referral|christmas|prämie|prime|prêmio|bono|奖金|年终|賞与|ボーナス/iu, "gift"],
  [/salary|pay\b|wage|allowance|budget|stipend|overtime|commission|[€$£¥]|gehalt|salaire|salari|薪|手当|給/iu, "coins"],
  [/hours?|flexib|shift|time|week|arbeitszeit|horaire|horari|弹性|双休|時間|休/iu, "clock"],
  [/team|colleague|mentor|people|event|kolleg|équipe|equipo|equipe|团队/iu, "users"],
  [/days?\b|tage|jours|días|dias/iu, "calendar"],
  [/contract|full[- ]time|part[- ]time|vertrag|contrat/iu, "file-check"],
  [/office|work|job|projekt|project/iu, "briefcase"],
];

export function iconOf(text: string): IconName {
  return ICONS.find(([pattern]) => pattern.test(text))?.[1] ?? "sparkles";
}
