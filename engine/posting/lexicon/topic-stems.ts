import type { SectionKind } from "./lexicon.ts";

/**
 * Stems that tell what a heading or a sentence before a list announces, wherever they stand in it: for what the tables of
 * whole headings don't have. Folded text (lower case, no accents), all languages at once; the first that matches counts.
 */
const STEMS: readonly (readonly [SectionKind, RegExp])[] = [
  // Who offers gives; who is offered a job is not asked for anything.
  [
    "benefits",
    /\b(?:(?:we|to|can|also|what's on) offer(?! letters?)|offer you|in it for you|bieten|offrons|proposons|ofrecemos|ofrece|oferecemos|perks|generous benefits|(?:dich|sie) erwartet$|was (?:dich|sie) sonst .{0,12}erwartet|awesome to work|why (?:you'll|you will|you should|it would be) .{2,40}|avantages|beneficios|vorteile|(?:darauf|worauf) .{2,30} freuen)\b|福利|待遇|我们提供/u,
  ],
  [
    "nice",
    /\b(?:nice.to.have|ideally,? you|valued|preferred|desirable|a plus|bonus points|valoramos|se valorara?|suma puntos|no excluyent\w+|appreciee?s?|von vorteil|wunschenswert|diferenciais|deseavel)\b|加分|優遇|歓迎/u,
  ],
  [
    "must",
    /\b(?:requirements?|requisitos?|qualifications?|mitbring\w*|anforderung\w*|voraussetzung\w*|wichtig fur uns|excluyent\w+|competences|boite a outils|(?:profil|perfil)(?: (?:recherche|deseado|buscado|souhaite))?$|looking for (?:people|someone|somebody)|what we(?:'re| are) looking for|we look for|(?:du bist|sie sind) bei uns richtig|solltest du|sollten sie|du solltest|(?:candidates?|applicants?|you) (?:should|must|will) (?:also )?have|wunschen (?:wir )?uns|tienes que saber|siguiente descripcion|capacites personnelles|skills (?:required|needed)|skills ?\/ ?competencies)\b|任职要求|岗位要求|技术要求|申请条件|应聘条件|応募(?:資格|条件)|必要(?:免許|資格)|求める/u,
  ],
  [
    "duties",
    /\b(?:responsibilit\w+|duties|(?:your|the) tasks|expected of you|in (?:your|this|the) role,? you will|make (?:a )?difference|descriptif du poste|aufgaben|tatigkeiten|(?:vos|tes|les|ses|principales|votre|ta) (?:\w+ ){0,2}missions?|missions (?:a|principales|seront)|pour missions?|taches|funciones|responsabilidades|tarefas|atividades|this person will|vous interviendrez|tu interviendras|voce (?:cuidara|sera responsavel|ira|vai)|te encargaras|missions? (?:du|de la|de l')|(?:les )?contributions (?:possibles|attendues)|missions .{0,40}incluent|(?:comme|pour) missions? de)\b|岗位职责|工作职责|工作内容|業務内容|仕事内容/u,
  ],
];

/** What the stems of a folded heading or clause announce; null where there is none. */
export function topicByStem(folded: string): SectionKind | null {
  return STEMS.find(([, stem]) => stem.test(folded))?.[0] ?? null;
}

/** True where the verb says that something is offered, which no other word of a heading outweighs. */
export function isOffer(folded: string): boolean {
  return /\b(?:(?:we|to|can) offer|wir (?:\w+ )?bieten|bieten wir|nous offrons|nous (?:vous )?proposons|(?:te |que )?ofrecemos|(?:que )?oferecemos)\b/u.test(
    folded,
  );
}
