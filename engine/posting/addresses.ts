/** Paths and hosts of single postings and of forms to apply with. */
const POSTING_PATH =
  /(?:job|career|karriere|stelle|vacan|position|apply|appl[yi]|recruit|hiring|opening|posting|offre|emploi|empleo|oferta|vaga|bewerb|gh_jid|jobid|careers|talent|hr\b|level\d|recrut|annonce|zhaopin|saiyo|trabajo|trabalh|\/join\/)/iu;
/** Hosts of job boards and of forms. */
export const BOARD_HOST =
  /(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|recruitee\.com|personio\.|myworkdayjobs\.com|gupy\.io|teamtailor\.com|jobvite\.com|icims\.com|taleo\.net|brassring\.com|bamboohr\.com|breezy\.hr|herp\.careers|typeform\.com|forms\.gle|goo\.gl|bit\.ly|docs\.google\.com\/forms|linkedin\.com\/jobs|indeed\.com|stepstone\.|talent-soft\.com|join\.com)/iu;

/** True for the address of a single posting, of a form, or of a page of openings. */
export function isPosting(url: string): boolean {
  const path = url.replace(/^(?:https?:\/\/)?[^/]*/iu, "");
  return BOARD_HOST.test(url) || POSTING_PATH.test(path) || /^(?:https?:\/\/)?(?:apply|jobs?|careers?)\./iu.test(url);
}
