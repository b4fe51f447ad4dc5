import { caseless } from "./caseless.ts";

/**
 * Words by which the entries of a list are known where no heading says what it lists: what people must bring, do, or get.
 * Of all languages at once: the words do not collide.
 */
const MUST = [
  "\\b(?:experience[d]?|years?|degree|diploma|bachelor['’]?s?|master['’]?s|knowledge|proficien\\w+|familiar\\w*|fluent|fluency|ability to|able to|skills?|licen[cs]e[ds]?|licensure|certif\\w+|qualif\\w+|understanding of|willing\\w*|background in|must|gcse|a-levels?)\\b",
  "(?:erfahrung|kenntnis|ausbildung|abschluss|führerschein|studium|fähigkeit|bereitschaft|belastbar|teamgeist|sprachkennt|freude an|freude am|zuverlässig|flexibilität|einfühlungs)",
  "\\b(?:expérience|maîtrise|connaissances?|diplôme|permis|capacité|aptitude|rigueur|autonomie|bac ?\\+ ?\\d)\\b",
  "\\b(?:experiencia|conocimientos?|dominio|titulación|licenciatura|nivel (?:alto|medio|de)|capacidad|carné|carnet)\\b",
  "\\b(?:experiência|conhecimentos?|formação|domínio|ensino (?:médio|superior)|capacidade|disponibilidade|cnh)\\b",
  "(?:学历|经验|证书|熟悉|精通|掌握|能力|优先|专业(?:毕业|背景)|本科|大专|中专|熟练)",
  "(?:経験|資格|免許|知識|スキル|能力|できる方|お持ちの方|歓迎|尚可|以上の方)",
];
const DUTY = [
  "^(?:负责|参与|主导|协助|承担|完成|制定|配合|组织|开发|维护|跟进|管理|协调|执行|长期|建立)",
  "(?:する|します|対応|業務|作成|管理|運営|サポート|補助|介助|担当)。?$",
  "^(?:\\p{L}+(?:ung|ation)|betreuung|pflege|mitarbeit|unterstützung|erstellung|planung|beratung|umsetzung) (?:und|von|der|des|bei|unserer|in)\\b",
  "^(?:advise|analy[sz]e|answer|assemble|assess|attend|bake|book|brief|care for|carry out|check|coach|contribute|cook|cut|define|deploy|diagnose|direct|draft|edit|evaluate|feed|fix|follow|grow|guide|harvest|host|inspect|install|integrate|investigate|load|look after|move|negotiate|observe|open|own|pack|paint|pay|pick|present|process|procure|promote|reconcile|record|recruit|repair|represent|research|resolve|restock|schedule|steer|stock|supervise|supply|transport|treat|troubleshoot|tune|update|visit|wash|watch|weigh|weld|assist|build|clean|collaborate|conduct|coordinate|create|deliver|design|develop|document|drive|ensure|execute|greet|handle|help|identify|implement|improve|keep|lead|maintain|make|manage|mentor|monitor|operate|organi[sz]e|oversee|partner|perform|plan|prepare|produce|provide|report|respond|review|run|sell|serve|set up|ship|support|teach|test|track|train|work|write)(?:s|ing|e)?\\b",
];
const BENEFIT = [
  "\\b(?:insurance|401\\(?k|pension|paid (?:time|leave|vacation|holiday)|vacation|holidays?|discount|stock options?|free (?:lunch|coffee|parking|snacks)|bonus|gym|parental leave|pto)\\b",
  "(?:urlaub|altersvorsorge|jobrad|zuschuss|rabatt|betriebliche|weihnachtsgeld|homeoffice|obstkorb|dienstwagen|jobticket)",
  "\\b(?:mutuelle|tickets? restaurants?|rtt|télétravail|congés|prime|seguro|vacaciones|vale[- ](?:refeição|alimentação|transporte)|v[rat]|planos? (?:de saúde|odontológico|médico|previdenciário|dental)|gympass|férias|teletrabajo)\\b",
  "(?:五险|带薪|年假|双休|餐补|年终奖|体检|薪酬福利|福利|培训|交通費|社会保険|賞与|有給|昇給|手当|制服貸与)",
];

const compile = (sources: readonly string[]): RegExp => new RegExp(sources.map(caseless).join("|"), "u");

export const LIST_WORDS = {
  must: compile(MUST),
  duties: compile(DUTY),
  benefits: compile(BENEFIT),
} as const;
