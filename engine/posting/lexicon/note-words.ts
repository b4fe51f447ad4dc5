/**
 * What notes say, by language: short postings in running words, as small employers write them, "Our bakery in Hexham needs
 * somebody for the weekends". The forms are looser than those of the lexicons and are tried on notes alone.
 */
export interface NoteWords {
  /** "is called Espai Lluna", "Marlow's Bakery": `it` is the employer. */
  readonly employer: readonly string[];
  /** "our practice in Callander": `it` is the place. */
  readonly place: readonly string[];
  /** "has to find a new receptionist": `it` is the job. */
  readonly seeking: readonly string[];
  /** Somebody is needed, or may come. */
  readonly opening: readonly string[];
  /** "24 hours a week", "mornings only": how much the work is. */
  readonly hours: readonly string[];
  /** Whom to ask: "ring Siobhán", "drop a line to". */
  readonly reach: readonly string[];
}

const LATIN = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`;
const JOINED = String.raw`(?: (?:and|&|und|et|y|e|of|the|de|da|do|dos|das|del|de la|de las|de los|du|des|d['’]|d['’]à|la|le|zum|zur|am|an der|im|St\.|Dr\.))?`;
/** A name of one to six words. */
const NAME = String.raw`${LATIN}(?:${JOINED} ${LATIN}){0,5}`;
const TOWN = String.raw`\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:de|del|do|da|la|le|am|an der|im|upon|on|sur|sous|en|les|lès|los|las)[ -])?\p{Lu}[\p{L}'’-]+){0,3}`;
const PLACE = String.raw`(?<it>${TOWN}(?:, ${TOWN})?)`;
/** German writes the noun that follows with a capital, too. */
const GERMAN_TOWN = String.raw`(?:(?:Bad|Sankt|St\.|Markt|Groß|Klein|Neu|Alt|Ober|Unter) )?\p{Lu}[\p{L}-]+(?: (?:am|an der|im|bei|ob der|vor der) \p{Lu}\p{L}+)?`;
const GERMAN_PLACE = String.raw`(?<it>${GERMAN_TOWN})`;
/** What a sentence says of whoever it is about: no name of a town follows these. */
const NO_MONTH = String.raw`(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French|Spanish|Welsh|Excel|Word|Java|Python|Ruby|Go|Rust|React|Vue|PHP|SQL)\b)`;

const ENGLISH_HOUSE =
  "(?:Bakery|Bakehouse|Garage|Primary(?: School)?|School|Academy|College|Dairy|Farm|Clinic|Surgery|Dental|Practice|Hotel|Inn|Arms|Pub|Café|Cafe|Coffee|Kitchen|Restaurant|Bistro|Grill|Diner|Salon|Barbers|Hair|Club|Nursery|Studios?|Pharmacy|Books|Bookshop|Brewery|Vets|Motors|Autos?|Cycles|Engineering|Joinery|Logistics|Foods|Stores|Lodge|Trust|Library|Museum|Gallery|Theatre|Gym|Cleaners|Cleaning|Plumbing|Roofing|Landscapes|Gardens|Florists?|Butchers|Vineyards?|Orchards?|Stables|Kennels|Marina|Boatyard|Sawmill|Foundry|Printers|Laundry|Opticians|Upholstery|Carpentry|Electrical|Physiotherapy)";
const ENGLISH_PLACE_OF_WORK =
  "(?:shop|store|practice|surgery|workshop|garage|dairy|farm|school|office|studio|clinic|bakery|kitchen|restaurant|café|cafe|pub|hotel|salon|firm|company|business|nursery|branch|warehouse|depot|yard|mill|plant|factory|brewery|bookshop|library|club|hub|lab|home|team|vineyard|orchard|premises|site|stables|florist|pharmacy|gym|house|rectory|centre|center|pool|park|estate|barn|church|hall|cottage|campsite|marina|unit)";
const GERMAN_HOUSE =
  "(?:Salon|Friseursalon|Gasthof|Gasthaus|Landgasthof|Gaststätte|Wirtshaus|Hof|Biohof|Hotel|Pension|Café|Restaurant|Bistro|Pizzeria|Bäckerei|Konditorei|Metzgerei|Fleischerei|Zahnarztpraxis|Hausarztpraxis|Kinderarztpraxis|Tierarztpraxis|Praxis|Physiotherapie|Ordination|Autohaus|Weingut|Gärtnerei|Buchhandlung|Apotheke|Kanzlei|Steuerkanzlei|Tierklinik|Klinik|Schreinerei|Tischlerei|Zimmerei|Schlosserei|Malerbetrieb|Elektro|Fahrschule|Kita|Kindergarten|Kinderhaus|Schule|Grundschule|Musikschule|Reitstall|Reiterhof|Spedition|Druckerei|Brauerei|Käserei|Blumen|Fahrrad|Optik|Sanitär|Dachdeckerei|TSV|SV|FC|TV|Seniorenheim|Pflegedienst|Werkstatt|Kfz-Werkstatt|Dorfladen|Hofladen|Bioladen|Gesangverein|Musikverein|Sportverein|Turnverein|Reitverein|Förderverein|Chor|Baugenossenschaft|Genossenschaft|Kirchengemeinde|Stadtbücherei|Bücherei|Feuerwehr|Tanzschule|Sprachschule|Yogastudio|Kosmetikstudio|Nagelstudio|Gartenbau|Maler|Getränkemarkt|Weinhandlung|Imkerei|Töpferei)";
const FRENCH_HOUSE =
  "(?:Maison|Carrosserie|Hôtel|Boulangerie|Pâtisserie|Garage|Restaurant|Café|Bistrot|Brasserie|Clinique|Cabinet|Librairie|Ferme|Fournil|Pharmacie|Domaine|Auberge|Atelier|Salon|Crèche|Menuiserie|Fromagerie|Boucherie|Fleuriste|Imprimerie|Scierie|Cave|Château|Boutique|Mairie|Coopérative|Manège|Studio|Épicerie|Camping|École|Collège|Lycée|Résidence|Institut)";
const SPANISH_HOUSE =
  "(?:Sidrería|Restaurante|Hotel|Hostal|Bar|Club|Estética|Clínica|Taller|Talleres|Panadería|Pastelería|Peluquería|Escuela|Colegio|Farmacia|Academia|Café|Cafetería|Bodegas?|Finca|Residencia|Librería|Ferretería|Floristería|Carpintería|Imprenta|Taquería|Fonda|Posada|Guardería|Veterinaria|Gimnasio|Panificadora|Heladería|Pizzería|Óptica|Envases|Transportes|Muebles|Frutería|Pescadería|Carnicería|Instalaciones|Mesón|Tienda|Vivero|Lavandería|Zapatería|Cooperativa|Construcciones|Asesoría|Gestoría|Marisquería|Churrería|Cervecería|Autoescuela|Guardería|Ludoteca|Hostería|Almacén|Distribuidora)";
const PORTUGUESE_HOUSE =
  "(?:Solar|Clínica|Auto|Cantina|Padaria|Pastelaria|Restaurante|Hotel|Pousada|Forno|Escola|Colégio|Loja|Farmácia|Oficina|Café|Casa|Quinta|Herdade|Creche|Livraria|Academia|Salão|Barbearia|Pizzaria|Mercearia|Talho|Lavandaria|Lavanderia|Floricultura|Marcenaria|Pet Shop|Churrascaria|Tasca|Adega|Lar|Ginásio|Papelaria|Ótica|Confeitaria|Sorveteria|Ateliê|Atelier|Academia|Supermercado|Mercado|Bar|Estúdio|Serralharia|Fazenda|Sítio|Transportadora|Construtora|Clube|Associação|Churrasqueira|Marisqueira|Gráfica|Borracharia|Petshop|Imobiliária)";
const CHINESE_HOUSE =
  "(?:书店|面馆|餐馆|饭店|酒店|民宿|客栈|幼儿园|学校|培训中心|诊所|口腔|医院|药店|五金厂|[^，。的了在]{0,4}厂|工作室|理发店|美发店|花店|奶茶店|咖啡馆|咖啡店|茶馆|超市|便利店|宠物店|健身房|琴行|画室|公司|集团|合作社|农场|果园|养老院|食堂|烘焙坊|面包店|蛋糕店|修理厂|汽修|洗衣店|照相馆|火锅店|烧烤店|小院|物业|网店|家政|琴行|农庄|茶庄|酒庄|工地|小铺|铺子)";
const JAPANESE_HOUSE =
  "(?:医院|クリニック|歯科|薬局|工務店|製作所|農園|園|モータース|自動車|旅館|ホテル|食堂|ベーカリー|製パン|美容室|サロン|整骨院|学習塾|塾|幼稚園|保育園|こども園|書店|酒造|商店|工業|建設|運送|店|屋|カフェ|スタジオ|果樹園|建築|クラブ|編集部|制作室|製菓|洋菓子|整備|商会|学童|デイサービス|の家|会社|株式会社|有限会社|合同会社|牧場|工房)";

export const NOTE_WORDS: Readonly<Record<string, NoteWords>> = {
  en: {
    employer: [
      `\\b(?:is|are|we['’]re) called (?:the )?(?<it>(?:The )?${NAME})`,
      `(?:^|[.!?] |(?:,| -| –) |\\b(?:at|for|join|joining|with|from|by|of|the) )(?<it>(?:The )?${LATIN}(?:${JOINED} ${LATIN}){0,4} ${ENGLISH_HOUSE})(?![\\p{L}])`,
      `(?:^|[.!?] )(?<it>(?:The )?${NAME})(?:,| in| on| near| of)? (?:[^.!?]{0,50}? )?(?:is looking|is after|are looking|needs|wants|has (?:\\d|a|an|two|three|room|space|nobody)|is (?:a|an|hiring|growing|opening)|are (?:a|an|hiring)|makes|builds|bakes|sells|runs|serves|opens|looks after|fixes|prints|grows) `,
      `\\b(?:here at|us at|team at|work at|working at|apply to) (?:the )?(?<it>(?:The )?${NAME})`,
      `^[^.!?\\n]{3,60} (?:at|wanted at|needed at) (?<it>(?:The )?${NAME})$`,
      `^[^.!?\\n]{3,40}(?:wanted|needed),? [–-] (?<it>${NAME})$`,
      `(?:^|[.!?] )(?<it>${LATIN}(?:${JOINED} ${LATIN}){1,4}) (?:on|in|is|are|has|have|\\p{Ll}{3,}s) (?!retiring|leaving|moving|going|been with)`,
    ],
    place: [
      `\\b${ENGLISH_PLACE_OF_WORK}s?(?: [^.!?,]{0,40}?)?,? (?:in|near|on|just outside|outside|on the edge of|above|at) ${NO_MONTH}${PLACE}`,
      `${ENGLISH_HOUSE},? (?:in|near|just outside|outside) ${NO_MONTH}${PLACE}`,
      `^(?:The )?${NAME},? (?:in|near|just outside|outside) ${NO_MONTH}${PLACE}(?=[ ,.])`,
      `\\b(?:near|just outside) ${NO_MONTH}${PLACE}`,
      `\\b(?:our|the|a) ${PLACE} (?:shop|store|practice|surgery|workshop|garage|farm|school|office|studio|clinic|bakery|kitchen|restaurant|café|cafe|pub|hotel|salon|branch|warehouse|depot|yard|plant|factory|hub)\\b`,
    ],
    seeking: [
      "\\b(?:find|hire|appoint|take on|needs?|wants?|after|for|have room for|be joined by|welcome) (?:another |an? new |our next |a second |a third |an? |one more |some )(?<it>(?:new )?[\\p{L}-]+(?: [\\p{L}-]+){0,4}?)(?= (?:for|to|in|at|on|who|with|from|and|as|of our|by|that|looking|needed|wanted)\\b|[,.;:!?]|$)",
      "^(?<it>\\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,3}?) (?:wanted|needed|required|sought)\\b",
      "\\b(?:a|an|another|some|two|three|four|\\d) (?<it>(?:good |new |second |assistant |part-time |junior |head )?[\\p{L}-]+(?: [\\p{L}-]+)?)(?= (?:for|to|in|at|on|who|with|from|and|as|by|that)\\b|[,.;:!?]|$)",
      "\\b(?:looking for|after|need|know|find) (?:a |an |another )(?<it>[\\p{L}-]+(?: [\\p{L}-]+){0,2}?)(?= (?:for|to|in|at|on|who|with|from|and|looking)\\b|[,.;:!?]|$)",
    ],
    opening: [
      "\\b(?:wanted|needed|looking for|we need|need (?:someone|somebody|help|another)|does anyone know|could you take|outnumber us|extra (?:hands|pair)|take over from|fill (?:her|his|their)|has to be replaced|short of|short one|we['’]re after|is after|in need of|nobody to|has to find|have to find|to appoint|take on|join us|would suit|we would love|would love somebody|a pair of hands|someone who|somebody who|retires?|help us|come and work|hiring|is leaving|vacancy)\\b",
    ],
    hours: [
      "\\b(?:hours?|days|mornings|evenings|shifts|nights|afternoons) (?:a|per|each|most) (?:week|day|month)|\\b(?:full|part)[- ]time\\b|\\b(?:monday|mon|tuesday|wednesday) (?:to|until|through|–|-) (?:friday|fri|saturday|sunday)|\\b\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm)\\b|\\bfrom \\d{1,2}(?:[.:]\\d\\d)? (?:to|until|till)\\b|\\b(?:two|three|four|five|\\d) (?:days|mornings|nights|evenings|afternoons)\\b|\\b(?:each|every|a|per) week\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b",
    ],
    reach: [
      "\\b(?:pop in|drop in|drop (?:us |me )?a line|ring|call|text|phone|come in|ask for|send (?:us|me|a|your)|write to|email|apply|get in touch|message|application forms?|a short form|let us know)\\b",
    ],
  },
  de: {
    employer: [
      `(?:heißt|heißen|nennt sich) (?:der |die |das )?(?<it>${NAME})`,
      `(?<![\\p{L}-])(?<it>${GERMAN_HOUSE}(?: (?:zum|zur|am|an der|im|Dr\\.(?: med\\.)?|St\\.))? [„"]?${LATIN}(?:${JOINED} ${LATIN}){0,3})`,
      `(?:^|[.!?] |\\b(?:beim?|vom|von|der|die|das|im|zum|zur) )(?<it>\\p{Lu}[\\p{L}'’-]+ (?:Bäckerei|Gärtnerei|Werkstatt|Fahrschule|Hof|Praxis|Kita|Verein|Metzgerei|Bau|Elektro|Logistik|Gebäudereinigung|Haustechnik))(?![\\p{L}])`,
      `(?:^|[.!?] )(?:(?:Die |Der |Das )(?<it>${NAME})|(?<two>${LATIN}(?:${JOINED} ${LATIN}){1,5})) (?:in ${TOWN} )?(?:hat|führt|baut|macht|backt|verkauft|sucht|braucht|eröffnet|liefert|betreut|pflegt|repariert|fertigt|kocht) `,
      `(?<!\\bsich |\\bSie |\\bdich )\\b(?:bei|beim|vom|von|zu) (?:der |dem |den )?(?<it>${LATIN}(?:${JOINED} ${LATIN}){1,4})(?= in | aus |,)`,
    ],
    place: [
      `(?:${GERMAN_HOUSE}|\\p{Lu}\\p{Ll}*(?:praxis|betrieb|laden|werkstatt|büro|stelle|kanzlei|klinik|hotel|restaurant|schule|gärtnerei|bäckerei|metzgerei|apotheke|filiale|lager|werk|standort|ärztin|arzt|hof|haus|studio|agentur|team|firma|café|wirtschaft|stube|halle|küche|heim|station|geschäft|salon|verein|kita|handlung|hütte))(?: [\\p{Lu}"„][^.!?,]{0,30}?)?,? (?:in|bei|aus|nahe|vor) (?:der |dem )?${GERMAN_PLACE}`,
      `(?:straße|str\\.|weg|platz|gasse|allee|ring|markt) \\d{1,3}\\p{L}? in ${GERMAN_PLACE}`,
      `(?:stadt|stadtteil|viertel|ortsteil|ort) von ${GERMAN_PLACE}`,
      `\\b(?:hier|bei uns|mitten|wohnen|ziehen wir|leben|arbeiten wir|backen wir|kochen wir) in (?:der |dem )?${GERMAN_PLACE}`,
      `\\bin der (?<it>\\p{Lu}\\p{Ll}+er (?:Altstadt|Innenstadt|Neustadt|Südstadt|Nordstadt|City))`,
      `^(?:\\p{Lu}[\\p{L}&.-]* ){1,4}in ${GERMAN_PLACE} (?:sucht|hat|braucht|stellt)\\b`,
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
  },
  fr: {
    employer: [
      `(?:s['’]appelle|nous sommes|on s['’]appelle) (?:la |le |les |l['’])?(?<it>${NAME})`,
      `(?:^|[.!?] |(?<![\\p{L}])(?:à la|au|aux|chez|de la|du|de l['’]|l['’]|la|le|ma|mon|notre|nos|À la|Au|À l['’]|L['’]|La|Le) ?)(?<it>${FRENCH_HOUSE}(?: (?:du|de la|de l['’]|des|d['’]|et|Le|La|Les|Au|Aux))? ?${LATIN}(?:(?: et| &| la| le)? ${LATIN}){0,3})(?= de ${TOWN}|[ ,.;:!])`,
      `(?<![\\p{L}])association(?:,| «| “) ?(?<it>${NAME})`,
      `(?<![\\p{L}])(?:restaurant|hôtel|garage|café|bar|camping|salon|cabinet|magasin|domaine|château) (?<it>(?:Le |La |Les |L['’]|Au |Aux )?${NAME})`,
      `(?<![\\p{L}])(?<it>(?:[Cc]ommune|[Mm]airie|[Vv]ille) d(?:e |['’]|u |es )${TOWN})`,
      `(?:^|[.!?] )(?<it>${NAME}), (?:c['’]est|à|au|installée?|situ)`,
      `(?:^|[.!?] )(?<it>(?:Le |La |Les |L['’])?(?![LDCJ]['’]\\p{Ll})${NAME})(?:,| à| en)? (?:[^.!?]{0,45}?,? )?(?:cherche|recherche|recrute|embauche|ouvre|agrandit|fabrique|vend|a besoin) `,
      `(?<![\\p{L}])(?:chez|rejoins|rejoignez) (?<it>${NAME})`,
    ],
    place: [
      `(?:,|${FRENCH_HOUSE}(?: [^.!?,]{1,30})?|boutique|agence|bureaux?|personnes|atelier|magasin|cabinet|restaurant|garage|école|équipe|usine|rue \\p{Lu}\\p{L}+|place \\p{Lu}\\p{L}+|installée?s?|situ[ée]{2}s?|basée?s?|ici|nous|centre)(?: [^.!?,]{0,20}?)? à ${PLACE}(?=[,.;!]| (?:qui|cherche|recherche|recrute|et|depuis|pour|où)|$)`,
      `(?<![\\p{L}])(?:commune|mairie|ville|centre) d(?:e |['’])${PLACE}`,
      `(?<![\\p{L}])(?:près|à côté|aux portes|au cœur|au centre|port|marché|village|plage|gare|quartier) d(?:e |['’])${PLACE}`,
      `${FRENCH_HOUSE} ${NAME} d(?:e |['’])${PLACE}`,
      `(?:H/F|F/H)\\)? à ${PLACE}(?=$|[,.;])`,
      `(?<![\\p{L}])(?:sur|autour de) ${PLACE}(?= et (?:alentours|environs))`,
    ],
    seeking: [
      "(?<![\\p{L}])(?:cherch(?:e|ons)|recherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|besoin d['’]|manque|faut|place pour|arrive plus|embaucher|trouver)(?:,? [^.!?]{0,50}?,)? ?(?:une? |d['’]une? |notre (?:futur[·.]?e? )?|son |sa )(?<it>\\p{Ll}[\\p{L}'’-]+(?: (?:ou (?:une? )?|de |d['’]|en |à |du )?[\\p{L}'’-]+){0,4}?)(?= (?:pour|à|en|de plus|qui|avec|au|dans|afin|H/F|dès|le|la|du)(?![\\p{L}])|[,.;:(!?]|$)",
      "(?<![\\p{L}])(?:un ou une|une ou un|une?|des|deux|trois|une (?:vingtaine|dizaine|douzaine) de) (?<it>\\p{Ll}[\\p{L}'’-]+(?: (?:de|d['’]|en|du) ?[\\p{L}'’-]+)?)(?= |[,.;:(!?]|$)",
    ],
    opening: [
      "(?<![\\p{L}])(?:cherch(?:e|ons)|recherch(?:e|ons)|recrut(?:e|ons)|embauch(?:e|ons)|besoin|manque|à pourvoir|quelqu['’]un|place libre|départ|trouver|remplacer|aimerions|rejoin\\p{L}*|candidatures?)(?![\\p{L}])",
    ],
    hours: [
      "(?<![\\p{L}])(?:cdi|cdd|temps (?:plein|partiel)|mi-temps|heures|\\d{1,2} ?h(?: ?\\d\\d)?|du (?:lundi|mardi|mercredi)|semaine|week-ends?|matins?|soirs?|nuits?|saison\\p{L}*|(?:lun|mar|mercre|jeu|vendre|same)dis?|tous les jours)(?![\\p{L}])",
    ],
    reach: [
      "(?<![\\p{L}])(?:passez|passe|envoyez|envoie|écri[st]|écrivez|téléphon\\p{L}*|appel\\p{L}*|candidatures?|cv|contact\\p{L}*|dépos\\p{L}*|venez|viens|postul\\p{L}*|adress\\p{L}*)(?![\\p{L}])",
    ],
  },
  es: {
    employer: [
      `(?:se llama|nos llamamos) (?<it>${NAME})`,
      `(?<![\\p{L}])[Ss]omos (?:la |el |los |las |un[ao]? )?(?:\\p{Ll}+ )?(?<it>${NAME})`,
      `(?<![\\p{L}])(?<it>(?:${SPANISH_HOUSE}|[Rr]estaurante|[Hh]otel|[Bb]ar|[Cc]lub|[Tt]aller|[Cc]línica|[Pp]anadería|[Aa]cademia|[Cc]hiringuito|[Cc]olegio|[Ee]scuela|[Tt]ienda|[Ee]diciones|[Ee]ditorial|[Aa]sociación|[Gg]ranja|[Vv]ivero|[Gg]uardería|AMPA del colegio) (?:(?:El|La|Los|Las|de|del|San|Santa|Doña|Don) )?${LATIN}(?:${JOINED} ${LATIN}){0,3})`,
      `(?:^|[.!?] )(?<it>(?:El |La |Los |Las )?${NAME})(?:,? (?:en|de) ${TOWN},?)? (?:busca|necesita|fabrica|abre|vende|contrata|ofrece|lleva|amplía|precisa|solicita|requiere|es de|está) `,
      `(?:^|[.!?] )En (?:el |la |los |las )?(?<it>${NAME}),? (?:de|en|llevamos|buscamos|necesitamos|somos|queremos|estamos|tenemos)`,
    ],
    place: [
      `(?:,|avenida [\\p{L} ]{2,20}|calle [\\p{L} ]{2,20}|consulta|oficinas?(?: de \\p{Ll}+)?|tienda|taller|restaurante|hotel|clínica|local|almacén|panadería|fábrica|escuela|cafetería|bar|${SPANISH_HOUSE} ${NAME}|centro|barrio|estamos|ubicad[oa]s?) en ${PLACE}(?=[,.;!]| (?:y|que|busca|desde|para)|$)`,
      `(?<![\\p{L}])(?:polígono|barrio|centro|afueras|mercado|playa|pueblo|puerto|plaza) (?:industrial )?de ${PLACE}`,
      `${SPANISH_HOUSE} ${NAME},? (?:de|en) (?<it>${TOWN})`,
      `\\b(?:es|somos|estamos|aquí) (?:de|en) (?<it>${TOWN})`,
      `\\b(?:negocios|consulta|tienda|taller|bar|local) de ${PLACE}`,
    ],
    seeking: [
      "(?<![\\p{L}])(?:se (?:busca|solicita|necesita|precisa)|buscamos|busca|necesitamos|necesita|sin|falta|hace falta|precisamos|coger|contratar|solicita|solicitamos|encontrar)(?: (?:un|una|un/a|a un|a una))? (?<it>\\p{Ll}[\\p{L}/-]+(?: (?:de |en |con )?[\\p{L}/-]+){0,3}?)(?= (?:para|en|que|con|a|por|de la|del|y)(?![\\p{L}])|[,.;:!?]|$)",
      "(?<![\\p{L}])(?:un|una|un/a|dos|tres|varios) (?<it>\\p{Ll}[\\p{L}/-]+(?: o (?:una )?[\\p{L}/-]+)?(?: (?:de|en) [\\p{L}/-]+)?)(?= |[,.;:!?]|$)",
    ],
    opening: [
      "(?<![\\p{L}])(?:se (?:busca|solicita|necesita|precisa)|buscamos|necesitamos|necesita|busca|hacer falta|hace falta|quedamos sin|contrato|contratar|solicita|buscan|la persona que|abrimos|queremos a alguien|incorpora\\p{L}*|vacante)(?![\\p{L}])",
    ],
    hours: [
      "(?<![\\p{L}])(?:tiempo completo|media jornada|jornada|turnos?|horas|de lunes|de martes|de miércoles|de jueves|fines? de semana|mañanas|tardes|noches|contrato|autónomo|al día|horas? (?:al|por)|(?:lunes|martes|jueves|viernes|sábados?)|de \\d{1,2} a \\d{1,2})(?![\\p{L}])",
    ],
    reach: [
      "(?<![\\p{L}])(?:llam[aáe]\\p{L}*|llámanos|cuéntanos|pregunt[aá]|escrib\\p{L}*|env[ií]a\\p{L}*|mand[aáe]\\p{L}*|whatsapp|dej[aáe]\\p{L}*|pása\\p{L}*|pasa|apúntate|currículum|hoja de vida|cv|ven)(?![\\p{L}])",
    ],
  },
  pt: {
    employer: [
      `(?:se chama|chama-se|somos) (?:a |o )?(?<it>${NAME})`,
      `(?<![\\p{L}])(?<it>${PORTUGUESE_HOUSE} (?:(?:da|do|de|das|dos) )?(?:\\p{Lu}\\p{Ll}+ )?${LATIN}(?:${JOINED} ${LATIN}){0,3})`,
      `(?:^|[.!?] )(?:Aqui )?(?:[Nn]a|[Nn]o|A|O) (?<it>${NAME})(?:,| (?:a gente|fica|precisa|procura|busca|contrata|está|abre|faz|vende|tem|somos|nasceu|começou|existe|cuida|conserta|trabalha|cresceu|fabrica|quer))`,
      `(?<it>${NAME},? Lda\\.?)(?![\\p{L}])`,
      `, [ao] (?<it>${LATIN}(?:${JOINED} ${LATIN}){1,3}),`,
      `(?:^|[.!?] )(?<it>${NAME}),? (?:em|no|na) ${TOWN},? (?:procura|precisa|busca|contrata|admite|recruta)`,
    ],
    place: [
      `(?:,|fica|abre|localizad[oa]|situad[oa]|loja|oficina|padaria|clínica|restaurante|hotel|hostel|gabinete|consultório|armazém|depósito|entregas|obras|trabalhar|escritório|${PORTUGUESE_HOUSE} ${NAME}|estamos|aqui) (?:em|na|no) (?!Rua|Avenida|Av\\.|Praça)${PLACE}(?=[,.;!]| (?:e|que|no|na|procura|desde|para)|$)`,
      `(?<![\\p{L}])(?:centro|portas|perto|arredores|interior|cidade|pessoal|aqui|\\p{Lu}\\p{L}+,|Lda\\.,) d[eoa] ${PLACE}`,
    ],
    seeking: [
      "(?<![\\p{L}])(?:precisa-se (?:de )?|procura-se |procuramos |precisamos de |contrata-se |contratamos |admite-se |procura |precisa de |falta o |falta a |buscamos |recruta )(?:uma? |um/a )?(?<it>\\p{Ll}[\\p{L}/()-]+(?: (?:de |em )?[\\p{L}/-]+){0,3}?)(?= (?:para|em|que|com|a|por|no|na|e)(?![\\p{L}])|[,.;:!?]|$)",
      "(?<![\\p{L}])(?:uma?|um/a|precisando de|precisa de|dois|duas) (?<it>\\p{Ll}[\\p{L}/()-]+(?: (?:de|em) [\\p{L}/-]+)?)(?= |[,.;:!?]|$)",
    ],
    opening: [
      "(?<![\\p{L}])(?:precisa-se|procura-se|procuramos|precisamos|preciso de|contrata\\p{L}*|admite-se|buscamos|procura|alguém que|alguém|conhece|precisando|precisa de|vaga|falta|queremos mais|novo colega|nova colega|equipa|recruta\\p{L}*)(?![\\p{L}])",
    ],
    hours: [
      "(?<![\\p{L}])(?:horário completo|tempo (?:inteiro|integral|parcial)|part-time|full-time|meio período|turnos?|das \\d|\\d{1,2}h|horas|de segunda|de terça|noites por semana|clt|pj|sazonal|folgas?|fins? de semana|(?:segundas?|terças?|quartas?|quintas?|sextas?|sábados?)(?:-feiras?)?|à (?:tarde|noite)|de manhã|hora-aula)(?![\\p{L}])",
    ],
    reach: [
      "(?<![\\p{L}])(?:mand[ea]\\p{L}*|envi[ea]\\p{L}*|lig[ua]\\p{L}*|zap|whatsapp|currículos?|chama|apareça|aparece|deix[ea]|passe|responda|contact\\p{L}*|escrev\\p{L}*|telefone)(?![\\p{L}])",
    ],
  },
  zh: {
    employer: [
      "(?:叫做|名叫|叫|的)[“「《](?<it>[^”」》]{2,15})[”」》](?=，(?:做|开|主营)|的(?:民宿|店|小店|餐馆|书店|工作室|面馆|花店)|。|，)",
      "(?:^|[。“])(?:\\p{Script=Han}{2,3}的)?(?<it>\\p{Script=Han}{2,8}?)是一[家间所]",
      "(?:网店|小店|品牌|餐厅|工作室|书店|民宿)[“「《](?<it>[^”」》]{2,15})[”」》]",
      "(?:店名|我们家|本店|小店|面馆|餐馆|书店|民宿|工作室|公司|诊所|店|馆|园|厂|坊)，?(?:名字)?(?:叫做|名叫|叫|是)[“「《](?<it>[^”」》]{2,15})[”」》]",
      `(?:^|[，。：“]|\\p{Script=Han}{2,3}[市区县镇路街](?:的)?)(?:我们是|我是|这里是)?(?<it>(?![^，。]{0,6}[不来去到在有找想要叫])[\\p{Script=Han}A-Za-z·]{1,10}?${CHINESE_HOUSE})(?=在|位于|现|招|诚聘|诚邀|欢迎|急招|急聘|接|开|正|新|因|需|想|今年|又|准备|[，。”])`,
    ],
    place: [
      "(?<it>(?:\\p{Script=Han}{2,3}省)?\\p{Script=Han}{2,3}市(?:\\p{Script=Han}{1,3}[区县])?(?:\\p{Script=Han}{1,5}[路街道巷村镇])?)",
      "(?:在|位于|坐落于|我们是|地址[:：是]?|^|[，。“])(?<it>(?![在位我是])\\p{Script=Han}{2,3}\\p{Script=Han}{2}[区县镇](?:\\p{Script=Han}{2,4}[路街巷])?)(?=[，。的上开有]|$)",
      "在(?<it>\\p{Script=Han}{2,4}(?:新区|开发区|工业园|园区|街道|社区|县\\p{Script=Han}{1,4}村|镇\\p{Script=Han}{1,4}[街路村]|镇|村))",
      "(?:在|位于|我们是|^|[，。])(?<it>(?![在位我是])\\p{Script=Han}{4,7}[路街巷])(?=[，。的上]|\\d|$)",
    ],
    seeking: [
      "(?:招|聘|诚聘|急招|找|请)(?:一名|一位|一个|两名|两位|几名|几位|\\d+名)(?:[^，。]{0,12}的)?(?<it>\\p{Script=Han}{2,10}?)(?=[，。；、（(]|一名|一位|$)",
      "急需(?<it>\\p{Script=Han}{2,6}?)(?:一名|一位|两名|数名|！|，)",
      "(?:招|诚聘|急招|招聘|找)(?<it>\\p{Script=Han}{2,8}?)(?:一名|一位|两名|两位|几名|数名|\\d+名)",
    ],
    opening: [
      "(?:想找|想请|招|聘|急需|忙不过来|缺人|接.{0,3}班|找.{0,4}(?:人|位)|找.{2,6}[两几\\d]名|你来了|希望你|我们需要|加入我们|还缺)",
    ],
    hours: ["(?:全职|兼职|[周月]休|单休|双休|[白夜]班|周末|上班|小时|倒班|在家办公|每周|常住|一天|临时工|节假日)"],
    reach: ["(?:电话|打|微信|简历|找.{1,6}$|到店|写信|填.{0,8}表|报名|联系|来店)"],
  },
  ja: {
    employer: [
      "「(?<it>[^」]{2,20})」(?:です|で、|では|から|にて|と申します|といいます|で、|では|という|を営|の)",
      `(?:名前|園名|店名|会社|屋号)は「?(?:[\\p{Script=Han}]{2,4}[都道府県][^の]{1,6}の)?(?<it>[^」、。のは]{2,20}?)」?(?:です|、|$)`,
      `(?:^|[。、]|の|ある|いる)(?<it>(?:(?![のはがをにで])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー・A-Za-z]){1,15}?${JAPANESE_HOUSE})(?=は|では|といいます|です|と申し|にて)`,
      `(?:^|[。、の]|ある|いる)(?<it>[^のはがをにで、。]{0,12}(?:処|室|園|塾|店|屋|院|家|社|庵|亭|堂|館|舎|房|食堂|農場|牧場|カフェ|工房)[^のはがをにで、。]{0,8}?)(?:です。|でございます|と申します|といいます|では|にて)`,
      "(?<it>(?:有限会社|株式会社|合同会社|医療法人|社会福祉法人)[\\p{Script=Han}\\p{Script=Katakana}ー・]{2,15})",
    ],
    place: [
      "(?<it>(?:\\p{Script=Han}{2,3}[都道府県])?\\p{Script=Han}{1,4}市(?:\\p{Script=Han}{1,4}区)?(?:\\p{Script=Han}{1,6}[町村]?)?)(?=[のにでは、。]|駅|$)",
      "(?<it>(?:東京都|\\p{Script=Han}{2,3}[府県])\\p{Script=Han}{1,5}[区町村郡])",
      "(?:^|[。、の]|合いの)(?<it>[\\p{Script=Han}ヶケ]{2,6}(?:駅前|町|村|郷|沢|島|地区))(?=の|で|に|、)",
      "^(?<it>\\p{Script=Han}{2}・\\p{Script=Han}{2,4})で",
      "(?:^|[。、])(?<it>\\p{Script=Han}{2,5}(?:駅前|駅))の",
    ],
    seeking: [
      "(?<it>[\\p{Script=Han}\\p{Script=Katakana}ー・]{2,15}?)(?:を[一二三四五\\d]+名|を(?:若干名|数名))?(?:を)?(?:お迎え|募集|探して|求めて)",
      "(?:後任の)?(?<it>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,12})の方を(?:探し|募集|求め)",
    ],
    opening: ["(?:探して|求めて|お迎え|募集|必要です|お願いしたい|助かります|しませんか|歓迎)"],
    hours: [
      "(?:週[一二三四五六\\d]|パート|アルバイト|正社員|[時分]まで|休み|お休み|シフト|日曜|祝日|時から|時半|土日|平日|時まで)",
    ],
    reach: ["(?:電話|ご連絡|履歴書|応募|申し込み|フォーム|お送り|気軽に|声をかけて)"],
  },
};
