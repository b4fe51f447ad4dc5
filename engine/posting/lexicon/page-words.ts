/** Headings that pages of all employers carry, and that name neither the job nor the employer; folded, whole. */
const FURNITURE =
  /^(?:careers?(?: at .{2,40})?|jobs?|job (?:details?|descriptions?|openings?|postings?|offers?|opportunit(?:y|ies))|(?:current |open )?(?:vacanc(?:y|ies)|positions?|openings)|we(?:'re| are) hiring|join (?:us|our team|the team)|work with us|come work with us|apply(?: now| here)?|hiring|now hiring|help wanted|employment(?: opportunit(?:y|ies))?|opportunit(?:y|ies)|wir suchen(?: sie| dich| verstarkung)?|(?:verstarkung|personal|mitarbeiter(?:in(?:nen)?)?) gesucht|werden? (?:sie )?teil (?:von uns|unsere[sr] .{2,20})|become (?:a )?part of (?:us|our .{2,20})|se busca personal|staff wanted|stellenangebote?|stellenanzeigen?|stellenausschreibung|karriere|jobs & karriere|offene stellen|(?:nos )?offres? d'emplois?|(?:fiche|offre) de poste|recrutement|nous recrutons|on recrute|rejoignez-nous|postuler|carrieres?|detalle de (?:la )?oferta|ofertas?(?: de (?:empleo|trabajo))?|empleos?|trabaja con nosotros|unete(?: a nosotros)?|condiciones laborales|informacion adicional|vagas?(?: de emprego)?|trabalhe conosco|estamos contratando|oportunidades?|carreiras?|加入我们|诚聘英才|招贤纳士|人才招聘|招聘(?:信息|职位|岗位)?|工作机会|职位(?:详情|列表)?|関于我们|採用情報|募集要項|(?:スタッフ|社員|人材|従業員|パート|アルバイト)(?:大)?募集(?:中|要項|案内)?|求人(?:情報|票|案内)?|採用案内|求人のご案内|採用のご案内|bolsas? de (?:trabajo|empleo)|採用データ|リクルート|recruit(?:ment|ing)?|job offer|採用|loading|home|welcome|startseite|willkommen|inicio|bienvenidos?|bem-vindos?|欢迎|首页|ようこそ|vacantes?(?: abiertas)?|trabaja con nosotros|resume de l'offre|votre mission|stellenausschreibungen|jobangebote?|nos postes|postes? a pourvoir|work for us|(?:les |nos )?offres d'emploi de .{2,40}|people|team|le projet|le poste|le produit|le service|la mission|le contexte|la startup|l'equipe|das (?:projekt|produkt|team)|el (?:producto|proyecto|equipo)|o (?:produto|projeto)|the (?:product|project|mission)|les conditions|pourquoi (?:les|nous) rejoindre|qui sommes-nous|招贤纳士 ?\/ ?jobs?|our team|informac(?:oes|iones) (?:da|de la|del|de) (?:vaga|oferta|puesto)|informations? sur (?:le poste|l'offre)|uber die stelle|about (?:the|this) (?:job|role|position|vacancy)|(?:social|campus) recruitment|成为伙伴|加入我们的团队|menu|tl;?dr|(?:zuruck|back|retour|volver|voltar)(?: (?:zur?|to|a|al|à|para|au|aux) .{2,30})?|(?:\[[^\]]{2,20}\] )?(?:rejoignez|rejoins|integrez) (?:notre|l[a'’]) ?(?:equipe|aventure).{0,20}|(?:komm|kommen sie) in unser team.{0,10}|join our .{2,20} team)$/u;

/** How letters begin, in any language. */
const GREETING =
  /^(?:bonjour|bonsoir|hola|ola|hallo|hello|hi|dear|liebe[rs]?|sehr geehrte[rs]?|moin|cher|chere|chers|cheres|estimad[oa]s?|prezad[oa]s?|car[oa]s|buen[oa]s (?:dias|tardes)|bom dia|boa tarde|mesdames|大家好|各位.{0,4}|みなさま|皆様|皆さま|こんにちは)(?![\p{L}\p{N}-]).{0,40}$|^(?:大家好|各位|みなさま|皆様|皆さま|こんにちは)/u;

/** True for "Bonjour", "Liebe Eltern": a letter's first line, which says nothing of the job. */
export function isGreeting(folded: string): boolean {
  return GREETING.test(folded);
}

/** True for "Careers", "Wir suchen Sie!", "募集要項": the page's words, not the posting's. */
export function isPageFurniture(folded: string): boolean {
  return FURNITURE.test(folded);
}
