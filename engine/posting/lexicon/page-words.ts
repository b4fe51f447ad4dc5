/** Headings that pages of all employers carry, and that name neither the job nor the employer; folded, whole. */
const FURNITURE =
  /^(?:careers?(?: at .{2,40})?|jobs?|job (?:details?|descriptions?|openings?|postings?|offers?|opportunit(?:y|ies))|(?:current |open )?(?:vacanc(?:y|ies)|positions?|openings)|we(?:'re| are) hiring|join (?:us|our team|the team)|work with us|come work with us|apply(?: now| here)?|hiring|now hiring|help wanted|employment(?: opportunit(?:y|ies))?|opportunit(?:y|ies)|wir suchen(?: sie| dich| verstarkung)?|stellenangebote?|stellenanzeigen?|stellenausschreibung|karriere|jobs & karriere|offene stellen|(?:nos )?offres? d'emplois?|(?:fiche|offre) de poste|recrutement|nous recrutons|on recrute|rejoignez-nous|postuler|carrieres?|detalle de (?:la )?oferta|ofertas?(?: de (?:empleo|trabajo))?|empleos?|trabaja con nosotros|unete(?: a nosotros)?|condiciones laborales|informacion adicional|vagas?(?: de emprego)?|trabalhe conosco|estamos contratando|oportunidades?|carreiras?|加入我们|诚聘英才|招贤纳士|人才招聘|招聘(?:信息|职位|岗位)?|工作机会|职位(?:详情|列表)?|関于我们|採用情報|募集要項|求人(?:情報|票)?|採用データ|リクルート|recruit(?:ment|ing)?|job offer|採用)$/u;

/** True for "Careers", "Wir suchen Sie!", "募集要項": the page's words, not the posting's. */
export function isPageFurniture(folded: string): boolean {
  return FURNITURE.test(folded);
}
