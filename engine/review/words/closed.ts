/** Front matter that closes a posting. */
export const CLOSED_KEYS: readonly RegExp[] = [
  /^(?:job[_-]?|posting[_-]?)?(?:status|state|stand|statut|estado|estatus|状态|状態)[ \t]{0,4}[:=][ \t]{0,8}["']?(?:closed|filled|expired|inactive|archived|withdrawn|geschlossen|besetzt|vergeben|abgelaufen|fermée?|pourvue?|clôturée?|expirée?|cerrad[oa]|cubiert[oa]|encerrad[oa]|preenchid[oa]|fechad[oa]|已关闭|已结束|已招满|募集終了|終了)["']?(?=[ \t]{0,8}(?:#|$))/imu,
  /^(?:is[_-]?)?(?:closed|filled|expired|archived)[ \t]{0,4}[:=][ \t]{0,8}["']?(?:true|yes)["']?(?=[ \t]{0,8}(?:#|$))/imu,
  /^(?:is[_-]?)?(?:open|active)[ \t]{0,4}[:=][ \t]{0,8}["']?(?:false|no)["']?(?=[ \t]{0,8}(?:#|$))/imu,
];

const LINE_START = String.raw`(?<=^[ \t#>*_\-–•!]{0,12})`;
/** The sentence is over: its line is, or another begins. */
const SENTENCE_END = String.raw`(?=[ \t*_]{0,6}(?:[.!。！]|$))`;

/**
 * Sentences that close a posting. Each begins its line and is whole: "once the position has been filled" closes
 * nothing.
 */
export const CLOSED_SENTENCES: readonly RegExp[] = [
  "(?:(?:please note:? |update:? |note:? ){0,2}(?:this|the) (?:position|vacancy|job|role|post|posting|opening|listing|offer) (?:has (?:now |already )?been|is (?:now |already )?|has )(?: ?)(?:filled|closed|expired|no longer available|no longer open))",
  "(?:we are |we're )?no longer accepting (?:new )?applications(?: for this (?:position|role|job|vacancy))?",
  "applications (?:for this (?:position|role|job|vacancy) )?(?:are|have) (?:now )?closed",
  "(?:position|vacancy|job|role) (?:filled|closed)",
  "(?:status|stand|statut|estado|状态|状態)[:：] ?(?:closed|filled|expired|geschlossen|besetzt|vergeben|fermée?|pourvue?|cerrad[oa]|cubiert[oa]|encerrad[oa]|preenchid[oa]|已关闭|已招满|募集終了)",
  "(?:diese |die )?(?:stelle|position) (?:ist|wurde) (?:bereits |leider |schon |inzwischen ){0,2}(?:besetzt|vergeben)",
  "(?:die )?bewerbungsfrist ist abgelaufen",
  "(?:cette |l['’])(?:offre|annonce)(?: d['’]emploi)? (?:est|a été) (?:maintenant |désormais |déjà )?(?:pourvue|expirée|clôturée|fermée)|(?:ce )?poste (?:déjà )?pourvu",
  "(?:esta |la )(?:oferta|vacante) (?:está|ha sido|fue) (?:ya )?(?:cerrada|cubierta)",
  "(?:esta |a )vaga (?:está|foi) (?:já )?(?:encerrada|preenchida|fechada)|vaga encerrada",
  "(?:该|此|本)(?:职位|岗位)(?:已|现已)(?:关闭|招满|下线|停止招聘|结束)|(?:已停止招聘|招聘已结束|已招满)",
  "(?:本求人の|この求人の)?(?:募集|応募受付|応募)(?:は|を)?(?:終了|締め切り)(?:いたし|し)?(?:まし|て)?(?:た|いる|います)?",
].map((source) => new RegExp(`${LINE_START}(?:${source})${SENTENCE_END}`, "imu"));
