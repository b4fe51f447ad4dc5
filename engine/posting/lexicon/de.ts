import type { Lexicon } from "./lexicon.ts";

const NAME = String.raw`(?<it>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:und|&|für|der|des|am) \p{Lu}[\p{L}\p{N}&.'’-]*| \p{Lu}[\p{L}\p{N}&.'’-]*| \d{1,3}(?![\d.,:%+€$/-])| e\. ?V\.| eG){0,5})`;
const ROLE = String.raw`(?<it>[^,.;:!?]{3,90}?)`;
const ROLE_END = String.raw`(?=\s+(?:zur|zum|für|in|im|am|ab|der|die|mit|als|bei|auf|an|welche[rs]?)\b|[,.;:!?]|$)`;
const PLACE = String.raw`(?<it>\p{Lu}[\p{L}.'’-]*(?:[ -](?:am |an der |im |bei |a\. ?d\. |i\. ?d\. |ob der |vor der )?\p{Lu}[\p{L}'’-]*){0,3}(?: \([^()]{2,40}\))?)`;

export const de: Lexicon = {
  language: "de",
  stopwords:
    "der die das und ist wir du sie mit für auf ein eine einen von zu im den dem bei dein deine ihre uns als oder auch nicht dich sich werden bist zur zum".split(
      " ",
    ),
  sections: {
    duties: [
      "(?:diese|folgende|spannende) aufgaben (?:erwarten|warten auf) (?:dich|sie|euch)",
      "(?:ihre?|deine?|unsere|die|das sind (?:ihre|deine)|diese|spannende|wesentliche)? ?(?:kern)?(?:aufgaben?|aufgabengebiete?|aufgabenbereiche?|tatigkeiten|tatigkeitsfeld|verantwortlichkeiten|verantwortung|aufgabenstellung|einsatzgebiet|schwerpunkte?)(?: .{1,40})?",
      "(?:ihre?|deine?) (?:rolle|mission|job)(?: (?:bei|in|im|als|an) .{1,30})?",
      "(?:das |was )(?:erwartet|machst|wirst|tust|sind|bewegst|du|sie)(?! .*(?:mitbring|brauch|kannst|konnen solltest|bekomm|erhalt))(?: .{1,40})?",
      "(?:das|dein|ihr) (?:job|alltag|beitrag|arbeitsalltag|wirkungskreis).{0,30}",
      "(?:wobei|wie|wofur) (?:du|wir) (?:uns|dich|ihnen) .{1,30}",
      "was (?:dich|sie|euch) (?:bei uns |hier )?erwartet",
      "(?:worum es geht|so sieht dein .{1,20} aus|hier packst du an|was sie (?:bewegen|tun|machen))",
      "(?:ihre?|deine?|die)? ?(?:tatigkeitsschwerpunkte?|verantwortungsbereiche?|herausforderung(?:en)?|(?:aufgaben|tatigkeits)beschreibung|wirkungsfeld)(?: .{1,20})?",
    ],
    must: [
      "(?:ihre?|deine?|unsere?|das|gewunschtes|gesuchtes)? ?(?:profil|hintergrund|know.how|erwartung(?:en)?|anforderungsprofil|anforderungen|qualifikation(?:en)?|voraussetzungen|kenntnisse|fahigkeiten|kompetenzen)(?: .{1,40})?",
      "(?:das|was) (?:bringst|bringen|solltest|sollten|du|sie|wir|wunschen|erwarten|suchen|zeichnet)(?! .*(?:bekomm|erhalt|zahlen))(?: .{1,40})",
      "(?:was (?:sie|dich) auszeichnet|das macht (?:dich|sie) aus|sie verfugen uber|damit kannst du punkten)",
      "(?:damit|hiermit|so) (?:beeindruckst|uberzeugst|uberzeugen|punktest|begeisterst|punkten)(?: .{1,30})?",
      "(?:wir (?:suchen|erwarten|wunschen uns)|du (?:bringst mit|hast|bist|passt zu uns.{0,20})|sie (?:bringen mit|haben|sind)|wen wir suchen|deine? (?:skills|starken|superkrafte)|uber (?:dich|sie)|fachliche .{1,30}|personliche .{1,30})(?: .{1,20})?",
    ],
    nice: [
      "(?:nice.to.have|von vorteil|wunschenswert|idealerweise|pluspunkte?|bonus|das ware (?:toll|super|schon)|(?:toll|schon|super|klasse|perfekt) ware(?: es| noch)?|optional)(?: .{1,30})?",
    ],
    benefits: [
      "(?:deine|ihre|unsere|die|unser)? ?(?:benefits|vorteile|leistungen|angebot|zusatzleistungen|extras|goodies|pluspunkte bei uns)(?: .{1,40})?",
      "(?:was )?wir (?:bieten|geben)(?: .{1,40})?",
      "(?:das|was) (?:bieten|bekommst|erhaltst|erwartet|konnen|haben|spricht)(?: (?:wir|du|sie|dich|fur))(?: .{1,30})?",
      "(?:warum|darum|das spricht fur|gute grunde|freu dich auf|freuen sie sich auf)(?: .{1,40})?",
      "dein umfeld(?: .{1,30})?",
      "(?:dafur bekommst du|was (?:sie|du) von uns erwarten (?:konnen|kannst)|was (?:dich|sie) bei uns erwartet.)",
    ],
    pay: ["(?:gehalt|vergutung|entgelt|lohn|bezahlung|verdienst|entlohnung|eingruppierung)(?:sspanne|srahmen)?"],
    apply: [
      "(?:bewerbung|jetzt bewerben|bewirb dich.{0,30}|so bewerben sie sich|kontakt|ansprechpartner(?:in)?|dein(?:e)? kontakt|ihr(?:e)? (?:kontakt|bewerbung|ansprechpartner(?:in)?)|interesse(?: geweckt)?|interessiert|(?:haben wir|wir haben) (?:ihr|dein) interesse geweckt|klingt .{1,30}|neugierig(?: geworden)?|bewerbungsunterlagen|fragen|noch fragen)",
    ],
    company: [
      "(?:wer wir sind|uber uns|das unternehmen|das sind wir|wir uber uns|unternehmen|wir sind|unser unternehmen|uber (?!dich|sie|den job|die stelle).{2,40})",
    ],
    role: [
      "(?:uber (?:den job|die stelle|die rolle)|stellenbeschreibung|die stelle|der job|einleitung|kurzbeschreibung)(?: .{1,20})?",
    ],
    terms: ["(?:(?:unser |der )?(?:tech.?)?stack|rahmenbedingungen|eckdaten|auf einen blick|fakten|konditionen|arbeitszeiten|details)"],
    process: ["(?:bewerbungsprozess|so geht'?s weiter|ablauf|auswahlverfahren)(?: .{1,20})?"],
    notice: ["(?:datenschutz|hinweis(?:e)?|chancengleichheit|vielfalt|diversity)(?: .{1,60})?"],
  },
  fields: {
    title: ["(?:stelle|position|stellenbezeichnung|titel|beruf|jobtitel|stellentitel|berufsbezeichnung|(?:zu besetzende|ausgeschriebene) (?:stelle|position))"],
    company: ["(?:unternehmen|firma|arbeitgeber|trager|betrieb|organisation|einrichtung|(?:unternehmens|firmen)name)"],
    location: [
      "(?:arbeits|einsatz|dienst|stand)?ort(?:e)?",
      "standort(?:e)?",
      "(?:arbeitsstatte|dienstsitz|dienstort|tatigkeitsort|beschaftigungsort)",
      "anschrift",
      "klinik",
      "filiale",
      "niederlassung",
    ],
    workplace: ["(?:homeoffice|arbeitsmodell|arbeitsweise|arbeitsform|remote|home.office|mobiles arbeiten)(?:.?(?:anteil|regelung|moglichkeit))?"],
    employmentType: [
      "(?:anstellungsart|beschaftigungsart|vertragsart|arbeitszeit|umfang|beschaftigungsumfang|anstellung|vertrag|arbeitszeitmodell|befristung|stundenumfang|pensum|art der (?:anstellung|beschaftigung)|beschaftigung|(?:beschaftigungs|arbeits|vertrags)verhaltnis|(?:arbeits|stellen)umfang|wochen(?:arbeitszeit|stunden)|beschaftigungsgrad|stellenart|zeit(?:licher |l. ?)aufwand)",
    ],
    salary: [
      "(?:gehalt|(?:ausbildungs)?vergutung|entgelt|lohn|stundenlohn|bruttogehalt|jahresgehalt|entgeltgruppe|eingruppierung|besoldung|bezahlung|verdienst|entlohnung|honorar|stundensatz|tagessatz|(?:einstiegs|grund|monats|ziel|jahresziel|bruttojahres|bruttomonats|jahresbrutto|monatsbrutto)gehalt|gehalts(?:band|rahmen|spanne))(?:sspanne|srahmen)?",
    ],
    deadline: ["(?:bewerbungsfrist|bewerbungsschluss|frist|bewerbung bis|einsendeschluss|bewerbungsende)"],
    startDate: [
      "(?:eintrittsdatum|eintrittstermin|(?:vertrags|dienst)beginn|beginn|start|startdatum|arbeitsbeginn|ab|zeitpunkt|eintritt|starttermin|fruhester beginn|besetzungsdatum)",
    ],
    department: ["(?:abteilung|bereich|team|fachbereich|referat|dezernat)"],
    industry: ["(?:branche)"],
    url: ["(?:bewerbungslink|online.bewerbung|bewerben|stellenanzeige|link)"],
    email: ["(?:e-?mail|mail|bewerbung an)"],
    phone: ["(?:telefon|tel|telefonnummer|mobil)"],
  },
  months: [
    "jan(?:uar|\\.)?|jänner",
    "feb(?:ruar|\\.)?",
    "märz|mär\\.?|mrz\\.?",
    "apr(?:il|\\.)?",
    "mai",
    "juni?\\.?",
    "juli?\\.?",
    "aug(?:ust|\\.)?",
    "sept?(?:ember|\\.)?",
    "okt(?:ober|\\.)?",
    "nov(?:ember|\\.)?",
    "dez(?:ember|\\.)?",
  ],
  workplace: {
    remote: [
      "\\b(?:100 ?%|komplett|vollständig|rein|ausschließlich|voll) (?:remote|mobil|im home[- ]?office|ortsunabhängig|von zu ?hause)\\b",
      "\\bfull[- ]remote\\b",
      "\\bremote[- ]first\\b",
      "\\boder (?:auch |gerne |komplett |vollständig |100 ?% )?(?:remote|mobil) (?:innerhalb|aus|von|in ganz|deutschlandweit|europaweit|weltweit)",
      "\\b(?:deutschlandweit|europaweit|bundesweit|weltweit) remote\\b",
      "\\bremote (?:deutschlandweit|europaweit|bundesweit|weltweit|innerhalb)\\b",
      "\\bremote[- ](?:stelle|job|position)\\b",
      "\\bortsunabhängig(?:es)? arbeiten\\b",
      "\\barbeite(?:n|st)?,? (?:von )?wo (?:du|sie|ihr|man) (?:willst|wollen|wollt|will|möchtest|möchten|magst|mögen)\\b",
      "\\bhome[- ]?office oder (?:in|bei) (?:unser|de[mrn]|einem)",
    ],
    hybrid: [
      "\\bhybrid(?:es|e|em|en)?\\b(?! (?:cloud|app))",
      "\\b(?:bis zu )?(?:zwei|drei|vier|[2-4]|einen|1) tage?n? ?(?:pro|die|in der|/) ?woche (?:im )?(?:home[- ]?office|mobil|remote|von zu ?hause)",
      "\\b(?:[2-4]|zwei|drei|vier) (?:home[- ]?office|remote)[- ]tage\\b",
      "\\bteilweise (?:im )?(?:remote|home[- ]?office)\\b",
      "\\bremote teilweise\\b",
      "\\bhome[- ]?office (?:ist |wird )?(?:nach absprache|tageweise|anteilig|teilweise|an (?:bis zu )?(?:ein|zwei|drei|einzelnen|[1-4])|bis zu (?:ein|zwei|drei|[1-4]))",
      "\\b(?:mobiles? arbeiten|remote[- ]?arbeit|remote) (?:ist |wird )?(?:anteilig|teilweise|tageweise|an (?:bis zu )?(?:ein|zwei|drei|[1-4]) tag|bis zu (?:zwei|drei|[1-4]) tage)",
      "\\b(?:mix|mischung|kombination|wechsel) (?:aus|von|zwischen) (?:home[- ]?office|büro|präsenz|remote|mobil\\p{L}*|vor[- ]ort)[- ]?\\p{L}* (?:und|&) ",
      "\\b(?:mobiles? arbeiten|home[- ]?office|remote)[^.;\\n]{0,15} bis zu \\d{2} ?%",
      "\\bbis zu \\d{2} ?% (?:home[- ]?office|remote|mobil)",
      "\\b(?:zwei|drei|vier|[2-4]) tage?n? (?:mobil(?:es)? arbeiten|im home[- ]?office|remote|homeoffice)\\b",
    ],
    onsite: ["\\bkein (?:home[- ]?office|remote)\\b", "\\b(?:arbeit|tätigkeit|präsenz|ausschließlich) vor ort\\b"],
  },
  employment: {
    FULL_TIME: [
      "\\bvoll-(?= ?(?:und|oder|/|o\\.) ?teilzeit)",
      "\\bvollzeit(?:stelle|kraft|beschäftigung|job|position)?\\b",
      "\\bin vollzeit\\b",
    ],
    PART_TIME: [
      "\\bteil-(?= ?(?:und|oder|/|o\\.) ?vollzeit)",
      "\\bteilzeit(?:stelle|kraft|beschäftigung|job|position)?\\b",
      "\\bmini-?job\\b",
      "\\b(?:4[05]0|520|538|556|603)[ -]?(?:€|euro)[ -]?(?:basis|job|kraft)",
      "\\bnebenjob\\b",
      "\\bwerkstudent(?:in|en|ische)?\\b",
      "\\bgeringfügig\\b",
    ],
    CONTRACTOR: [
      "\\bfreiberuf(?:lich|ler(?:in)?)\\b",
      "\\bfreelancer(?:in)?\\b",
      "\\bfreie[rn]? mitarbeiter(?:in)?\\b",
      "\\bselbstständig(?:e|er) (?:basis|tätigkeit)\\b",
    ],
    TEMPORARY: [
      "\\bbefristet(?:e|er|es|en)?\\b(?! auf unbestimmt)",
      "\\bzeitarbeit\\b",
      "\\belternzeitvertretung\\b",
      "\\bsaison(?:kraft|arbeit)\\b",
    ],
    INTERN: [
      "^ausbildung zu[mr]\\b",
      "\\bpraktikum\\b",
      "\\bpraktikant(?:in|en)?\\b",
      "\\bausbildung(?:splatz|sstelle)\\b",
      "\\bauszubildende[rn]?\\b",
      "\\btrainee\\b",
      "\\bduales studium\\b",
    ],
    VOLUNTEER: [
      "\\bfsj\\b",
      "\\bbfd\\b",
      "\\bföj\\b",
      "\\bfreiwillige[sn]? (?:soziales|ökologisches) jahr\\b",
      "\\bbundesfreiwilligendienst\\b",
      "\\behrenamt(?:lich)?\\b",
    ],
  },
  periods: {
    hour: ["(?:pro|die|je|in der) stunde\\b", "/ ?(?:h|std\\.?|stunde)", "brutto/stunde", "stundenlohn"],
    day: ["(?:pro|am|je) tag\\b", "/ ?tag\\b"],
    week: ["(?:pro|je) woche\\b"],
    month: ["(?:pro|im|je) monat\\b", "/ ?monat\\b", "monatlich\\b", "mtl\\.?", "monatsbrutto\\b"],
    year: [
      "(?:pro|im|je) jahr\\b",
      "/ ?jahr\\b",
      "jährlich\\b",
      "p\\. ?a\\.",
      "jahresbrutto\\b",
      "per annum\\b",
      "/ ?a\\b",
    ],
  },
  sentences: {
    seeking: [
      `\\b(?:suchen|sucht|brauchen|freuen uns auf)(?: wir)?(?: (?:dich|sie))?(?: (?:zum|ab|zur) [^,.]{3,40}?)?(?: (?:eine?n?|mehrere|motivierte?n?|engagierte?n?|erfahrene?n?|zwei|drei))*(?: (?:\\(?n?\\)?/?(?:e|r|en)\\)?))? (?:als )?${ROLE}${ROLE_END}`,
      `\\bals ${ROLE} (?:\\([^)]{1,12}\\) )?(?:bist|wirst|sind|werden|übernimmst|unterstützt|gestaltest|arbeitest|verantwortest|hast) (?:du|sie)`,
      `\\b(?:stelle|position) (?:als|einer|eines) (?:eine?[nrs]? )?${ROLE}${ROLE_END}`,
    ],
    employer: [
      `\\bbei(?:m| der| dem)? ${NAME}(?=[ ,.]|$)`,
      `(?:^|[.!?] )(?:Die |Der |Das )?${NAME}(?: \\([^()]{2,30}\\))? (?:ist|sucht|bietet|entwickelt|betreibt|produziert|steht für|gehört zu|bildet .{0,20}aus|stellt ein|vertreibt|fertigt|berät|versorgt)\\b`,
      `(?:^|[.!?] )(?:Die |Der |Das )(?:\\p{Ll}+ ){1,2}${NAME} (?:sucht|stellt ein|bildet aus)\\b`,
      `^(?:Die |Der |Das )?${NAME}, [^.!?]{3,90}, (?:sucht|ist|bietet)\\b`,
      `(?:^|[.!?] )(?:Gegründet|Seit|Mit|Als)[^.!?,]{2,60},? (?:ist|entwickelt|produziert|betreibt|steht|fertigt|baut) (?:die |der |das )?${NAME}(?= (?:ein|eine|einer|der|die|das|für|in|Software|Produkte)\\b)`,
      `\\b[Ww]ir(?:,| von| vom| bei) (?:die |der |das )?${NAME}(?: (?:in|aus|im) \\p{Lu}[\\p{L} -]{2,25}?)?,? (?:suchen|sind|bieten)\\b`,
      `\\b(?:ist|sind) ${NAME} (?:einer|eine|eines|ein) der\\b`,
      `\\bins [\\p{L}-]+ der ${NAME}(?=[!.,])`,
      // With a capital inside: "Data-Team" is no employer's.
      `\\b(?:das|dem|des|im|vom|unser(?:e[mnrs]?)?|ganzen?|gesamten?) (?<it>\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*)-(?:Team|Familie)`,
      `\\b(?:ein|einem|das|dem) (?:Projekt|Programm|Angebot|Förderprogramm) (?:der|des|von) ${NAME}(?=[ ,.]|$)`,
      `^Wir sind (?:die |der |das )?${NAME}(?=[,.! –])`,
      `\\b(?:die|der|das|wir,) (?:die )?(?<it>\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: [\\p{L}\\p{N}&.'’-]+){0,4} (?:gGmbH|GmbH|AG|KG|UG|SE|e\\. ?V\\.))(?![\\p{L}])`,
      `\\b(?:[Aa]rbeiten|[Kk]arriere|[Aa]usbildung|[Ee]insteigen|[Mm]itarbeit) bei(?:m| der)? ${NAME}(?=[ ,.!]|$)`,
    ],
    place: [
      `\\b(?:standorten?|städten?|filialen|niederlassungen|büros)(?: [^().]{0,40})? \\((?<it>[\\p{Lu}][^()]{4,90})\\)`,
      `\\b(?:standort|arbeitsort|einsatzort|dienstort) (?:ist |in )?${PLACE}`,
      `\\b(?:sitz|büro|standort|zentrale|filiale|klinik|werk|praxis) in ${PLACE}`,
      `\\bam standort ${PLACE}`,
      `\\b(?:team|stelle|job) in ${PLACE}(?=[,. ]|$)`,
      `\\bin unserer? (?:büro|filiale|werk|klinik|praxis|zentrale|niederlassung) in ${PLACE}`,
    ],
    duty: [
      "^(?:du|sie) (?!bringst|bringen|hast|haben|bist|sind|kannst|verfügst|verfügen|bekommst|erhältst|erhalten|möchtest|willst|suchst)\\p{Ll}+(?:st|en|t) ",
      "^(?:zu (?:deinen|ihren) aufgaben|deine aufgaben|ihre aufgaben) ",
    ],
    requirement: [
      "^(?:du|sie) (?:bringst|bringen|hast|haben|verfügst|verfügen|besitzt|bist|sind) ",
      "\\b(?:setzen wir voraus|ist voraussetzung|wird vorausgesetzt|erforderlich)\\b",
    ],
    nice: ["\\b(?:wünschenswert|idealerweise|von vorteil|nice to have|ist ein plus|optional|wären? (?:toll|schön))\\b"],
    benefit: [
      "^wir bieten\\b",
      "^(?:bei uns|dich erwarte[tn]|sie erwarte[tn]|du (?:bekommst|erhältst)|sie erhalten|freu dich auf)\\b",
      "\\bbieten wir (?:dir|ihnen)\\b",
    ],
    pay: [
      "\\b(?:gehalt|vergütung|vergüten|entgelt|lohn|stundenlohn|brutto|verdienst|bezahlung|jahresgehalt|tarif|tvöd|tv-l|entgeltgruppe|besoldung|wir zahlen|zahlen wir)",
      "(?:gehalt|lohn|vergütung|entgelt)\\b",
    ],
    notPay: [
      "\\b(?:budget|zuschuss|bonus|prämie|gutschein|umsatz|finanzierung|investition|weiterbildung|zulage|fahrtkosten|vwl|sachbezug|kunden|mitarbeiter|im wert|wert von|geldwert|dienstwagen|firmenwagen|dienstrad|jobrad|fahrrad|jobticket|deutschlandticket|ticket|altersvorsorge|rente|rabatt|vergünstigung|erstattung|empfehlung|umzug|fortbildung|lernbudget|kita|kinderbetreuung|essen|verpflegung|fitness|weihnachtsgeld|urlaubsgeld|sonderzahlung|überstunden|vermögenswirksam|beihilfe|stipendium|kurse)",
      "(?:budget|zuschuss|zuschüsse|bonus|prämien?|gutscheine?|zulagen?|pauschale|erstattung|beitrag|rabatt|geschenke?|wagen)\\b",
    ],
    mission: [
      "\\b(?:unsere mission|unser ziel|unser auftrag|unser anspruch) (?:ist|:)",
      "^(?:bei [^,]{2,40} )?wir (?:bauen|entwickeln|machen|helfen|gestalten|pflegen|produzieren|betreiben|versorgen|bringen|schaffen|fertigen|setzen uns|sind (?:ein|eine|der|die|das))\\b",
      "^(?:mit .{3,60} )?(?:ist )?\\p{Lu}[\\p{L}&-]+(?: \\p{Lu}[\\p{L}&-]+){0,3} (?:ist (?:ein|eine|der|die|das)|einer der|entwickelt|betreibt|steht für)\\b",
    ],
    apply: [
      "\\b(?:bewirb dich|bewerben sie sich|bewerbung (?:an|per|über|mit)|bewerbungsunterlagen|melde dich|schick(?:e|en)? (?:uns|sie|deine?n?|ihre?n?)|wir freuen uns auf (?:deine|ihre)|senden sie|jetzt bewerben)\\b",
    ],
    applyThere: ["\\b(?:bewirb dich|bewerben|bewerbung(?:en|sunterlagen|sformular)?)\\b"],
    deadline: [
      "\\b(?:bew[ei]rb\\p{L}*|frist|spätestens|einsendeschluss)\\b[^.!?\\d]{0,60}$",
      "\\b(?:bis (?:zum|spätestens))\\s*$",
    ],
    start: ["\\b(?:beginn|start|eintritt|zum|ab(?: dem)?|besetzen|einstellung)\\b[^.!?\\d]{0,20}$"],
    soon: [
      "\\bab sofort\\b",
      "\\bzum nächstmöglichen (?:zeitpunkt|termin)\\b",
      "\\bschnellstmöglich\\b",
      "\\bnächstmöglich\\b",
    ],
    department: [
      "\\b(?:in|im|für)(?: unsere[mnr]?| das| die| der| den)? (?<it>(?:Abteilung|Team|Bereich|Referat|Fachbereich) \\p{Lu}[\\p{L}&-]*(?: (?:und|&) \\p{Lu}[\\p{L}-]*| \\p{Lu}[\\p{L}-]*){0,3})",
    ],
    notice: [
      "\\b(?:datenschutz|dsgvo|gleichstellung|unabhängig von|schwerbehindert|personalvermittl|chancengleichheit)",
    ],
  },
};
