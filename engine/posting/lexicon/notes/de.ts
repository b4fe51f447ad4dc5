import { JOINED, LATIN, NAME, TOWN } from "./names.ts";
import type { NoteWords } from "./note-words.ts";

/** German writes the noun that follows with a capital, too. */
const OWN_TOWN = String.raw`(?:(?:Bad|Sankt|St\.|Markt|Groß|Klein|Neu|Alt|Ober|Unter) )?\p{Lu}[\p{L}-]+(?: (?:am|an der|im|bei|ob der|vor der) \p{Lu}\p{L}+)?`;
const PLACE = String.raw`(?<it>${OWN_TOWN})`;
const HOUSE =
  "(?:Salon|Friseursalon|Gasthof|Gasthaus|Landgasthof|Gaststätte|Wirtshaus|Hof|Biohof|Hotel|Pension|Café|Restaurant|Bistro|Pizzeria|Bäckerei|Konditorei|Metzgerei|Fleischerei|Zahnarztpraxis|Hausarztpraxis|Kinderarztpraxis|Tierarztpraxis|Praxis|Physiotherapie|Ordination|Autohaus|Weingut|Gärtnerei|Buchhandlung|Apotheke|Kanzlei|Steuerkanzlei|Tierklinik|Klinik|Schreinerei|Tischlerei|Zimmerei|Schlosserei|Malerbetrieb|Elektro|Fahrschule|Kita|Kindergarten|Kinderhaus|Schule|Grundschule|Musikschule|Reitstall|Reiterhof|Spedition|Druckerei|Brauerei|Käserei|Blumen|Fahrrad|Optik|Sanitär|Dachdeckerei|TSV|SV|FC|TV|Seniorenheim|Pflegedienst|Werkstatt|Kfz-Werkstatt|Dorfladen|Hofladen|Bioladen|Gesangverein|Musikverein|Sportverein|Turnverein|Reitverein|Förderverein|Chor|Baugenossenschaft|Genossenschaft|Kirchengemeinde|Stadtbücherei|Bücherei|Feuerwehr|Tanzschule|Sprachschule|Yogastudio|Kosmetikstudio|Nagelstudio|Gartenbau|Maler|Getränkemarkt|Weinhandlung|Imkerei|Töpferei)";

export const de: NoteWords = {
  benefit: [
    "^(?:und )?wir (?:zahlen|bezahlen|geben|übernehmen|schenken|garantieren|schließen|spendieren|bilden dich|bilden sie|stellen (?:dir|ihnen|arbeitskleidung)|machen .{0,25}schluss)\\b",
    "^(?:du|sie) (?:bekommst|bekommen|erhältst|erhalten|verdienst|verdienen|kriegst|kriegen)\\b",
    "^(?:dazu |dafür |außerdem |bei uns )?(?:gibt es|gibt['’]s|kommen|winken|bekommst du|bekommen sie|erhältst du|erhalten sie|zahlen wir|bieten wir)\\b",
    "^(?:es gibt|geboten (?:wird|werden)|das gehalt|der lohn|bezahlt wird|die bezahlung|der stundenlohn|die vergütung) ",
  ],
  requirement: [
    "^(?:du|sie|ihr) (?:magst|mögen|liebst|lieben|sprichst|sprechen|kannst|können|kennst|kennen|weißt|wissen|solltest|sollten|möchtest|möchten|willst|wollen|brauchst|brauchen|musst|müssen|scheust|scheuen|interessierst|packst gern|packen gern|arbeitest gern\\p{L}*|arbeiten gern\\p{L}*|gehst gern\\p{L}*)(?![\\p{L}])",
    "^wichtig (?:ist|sind|wäre) (?:uns|nur|vor allem)?",
    "^(?:am besten )?(?:wir )?(?:suchen|wünschen uns|erwarten|freuen uns auf|brauchen) (?:jemanden|menschen|leute|eine person|kolleg\\p{Ll}+),? (?:mit|der|die|d)",
    "^(?:erfahrung|berufserfahrung|führerschein|deutschkenntnisse|vorkenntnisse|eine (?:abgeschlossene )?ausbildung|quereinsteiger\\p{L}*|voraussetzung(?:en)?|gute \\p{Lu}\\p{Ll}+kenntnisse)(?![\\p{L}])",
    "^.{3,70} (?:ist|sind|wäre|wären) (?:uns )?(?:nicht |kein\\p{Ll}* )?(?:nötig|notwendig|erforderlich|pflicht|muss|willkommen|von vorteil|hilfreich|erwünscht|wünschenswert|ein plus)(?![\\p{L}])",
  ],
  duty: [
    "^(?:du|sie) (?!bringst|bringen|hast|haben|bist|sind|kannst|verfügst|verfügen|bekommst|bekommen|erhältst|erhalten|verdienst|verdienen|möchtest|möchten|willst|wollen|suchst|suchen|finden|findest|werden|sollten|müssen|mögen|lieben|passen|erreichen|fühlen|interessieren)\\p{Ll}+(?:st|en|t)(?![\\p{L}])",
    "^(?:die arbeit|die aufgaben?|der job|gearbeitet wird|zu tun gibt es|es geht um) ",
    "^(?:morgens|abends|täglich|meistens|hier|dabei|dazu|außerdem|nebenbei|gemeinsam|mit (?:uns|dem team|zwei)[^.]{0,20}) \\p{Ll}+(?:st|en|t) (?:du|sie)(?![\\p{L}])",
  ],
  employer: [
    `(?:heißt|heißen|nennt sich) (?:der |die |das )?(?<it>${NAME})`,
    `(?<![\\p{L}-])(?<it>${HOUSE}(?: (?:zum|zur|am|an der|im|Dr\\.(?: med\\.)?|St\\.))? [„"]?${LATIN}(?:${JOINED} ${LATIN}){0,3})`,
    `(?:^|[.!?] |\\b(?:beim?|vom|von|der|die|das|im|zum|zur) )(?<it>\\p{Lu}[\\p{L}'’-]+ (?:Bäckerei|Gärtnerei|Werkstatt|Fahrschule|Hof|Praxis|Kita|Verein|Metzgerei|Bau|Elektro|Logistik|Gebäudereinigung|Haustechnik))(?![\\p{L}])`,
    `(?:^|[.!?] )(?:(?:Die |Der |Das )(?<it>${NAME})|(?<two>${LATIN}(?:${JOINED} ${LATIN}){1,5})) (?:in ${TOWN} )?(?:hat|führt|baut|macht|backt|verkauft|sucht|braucht|eröffnet|liefert|betreut|pflegt|repariert|fertigt|kocht) `,
    `(?<!\\bsich |\\bSie |\\bdich )\\b(?:bei|beim|vom|von|zu) (?:der |dem |den )?(?<it>${LATIN}(?:${JOINED} ${LATIN}){1,4})(?= in | aus |,)`,
  ],
  place: [
    `(?:Kirchengemeinde|Gemeindehaus|Freibad|Waldbad|Hallenbad|Stadtbücherei|Gemeindebücherei|Bücherei|Grundschule|Feuerwehr|Ortsgruppe|Dorfladen|Rathaus) (?<it>${OWN_TOWN})`,
    `(?:${HOUSE}|\\p{Lu}\\p{Ll}*(?:praxis|betrieb|laden|werkstatt|büro|stelle|kanzlei|klinik|hotel|restaurant|schule|gärtnerei|bäckerei|metzgerei|apotheke|filiale|lager|werk|standort|ärztin|arzt|hof|haus|studio|agentur|team|firma|café|wirtschaft|stube|halle|küche|heim|station|geschäft|salon|verein|kita|handlung|hütte))(?: [\\p{Lu}"„][^.!?,]{0,30}?)?,? (?:in|bei|aus|nahe|vor) (?:der |dem )?${PLACE}`,
    `(?:straße|str\\.|weg|platz|gasse|allee|ring|markt) \\d{1,3}\\p{L}? in ${PLACE}`,
    `(?:stadt|stadtteil|viertel|ortsteil|ort) von ${PLACE}`,
    `\\b(?:hier|bei uns|mitten|wohnen|wohnt|lebt|ziehen wir|leben|arbeiten wir|backen wir|kochen wir) in (?:der |dem )?${PLACE}`,
    `\\bin der (?<it>\\p{Lu}\\p{Ll}+er (?:Altstadt|Innenstadt|Neustadt|Südstadt|Nordstadt|City))`,
    `^(?:\\p{Lu}[\\p{L}&.-]* ){1,4}in ${PLACE} (?:sucht|hat|braucht|stellt)\\b`,
  ],
  seeking: [
    `\\b(?:gesucht wird|gesucht werden|suchen wir|wir suchen|brauchen wir|wir brauchen|fehlt uns|anzustellen|einzustellen|beschlossen,|stellen wir|stellen)(?: [^.!?]{0,50}?)? (?:eine?n? |noch )(?<it>\\p{Lu}\\p{L}+(?:in|er|eur|euse|ent|ist|mann|frau|kraft|hilfe|leitung|ling|koch|gehilfe|arzt)(?:(?: oder (?:eine?n? )?|/)\\p{Lu}\\p{L}+)?)(?![\\p{L}])`,
    `^(?<it>\\p{Lu}\\p{L}+(?:in|er|eur|kraft|hilfe)(?: oder \\p{Lu}\\p{L}+|/-?in)?) gesucht`,
    `\\b(?:eine?n? )(?:neue[nr]? |zweite[nr]? |gute[nr]? )?(?<it>\\p{Lu}\\p{L}+(?:in|er|kraft|frau|mann|leitung|hilfe|koch|wart|meister))(?= |[,.;:!?]|$)`,
    `\\b(?:eine?n? )(?<it>\\p{Lu}\\p{L}+(?:in|er|kraft|frau|mann) oder (?:eine?n? )?\\p{Lu}\\p{L}+)`,
  ],
  opening: [
    "(?<![\\p{L}])(?:gesucht|suchen|sucht|suche|verlässt uns|fehlt uns|nachfolge|brauchen|braucht|brauche|einstellen|anzustellen|stellen wir|stelle ich|verstärkung|wird frei|ist .{0,30} frei|jemanden|nachfolger|hört auf|in rente|mitarbeit|bewerb\\p{L}*|unterlagen)(?![\\p{L}])",
  ],
  hours: [
    "(?<![\\p{L}])(?:vollzeit|teilzeit|minijob|(?:wochen)?stunden(?: (?:pro|die|in der) woche)?|stundenwoche|wochenstunden|\\d{1,3} ?%|montags? bis|frühschicht|spätschicht|nachtschicht|vormittags?|nachmittags?|aushilfe|samstags?|wochenende|(?:montag|dienstag|mittwoch|donnerstag|freitag)s?|\\d{1,2}(?:[.:]\\d\\d)? uhr|in der woche)(?![\\p{L}])",
  ],
  reach: [
    "(?<![\\p{L}])(?:ruf|rufen sie|melde|meldet euch|melden sie|schreib|schreiben sie|schick|schicken sie|komm|kommen sie|telefon|bewerb\\p{L}*|unterlagen|frag|fragen sie|sag|whatsapp|lebenslauf|vorbei)(?![\\p{L}])",
  ],
};
