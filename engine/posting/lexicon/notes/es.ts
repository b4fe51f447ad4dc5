import { LATIN, JOINED, NAME, TOWN, PLACE } from "./names.ts";
import type { NoteWords } from "./note-words.ts";

const HOUSE =
  "(?:Sidrería|Restaurante|Hotel|Hostal|Bar|Club|Estética|Clínica|Taller|Talleres|Panadería|Pastelería|Peluquería|Escuela|Colegio|Farmacia|Academia|Café|Cafetería|Bodegas?|Finca|Residencia|Librería|Ferretería|Floristería|Carpintería|Imprenta|Taquería|Fonda|AMPA|Quesería|Estudio|Asociación|Granja|Guardería|Agencia|Ludoteca|Viveros|Posada|Guardería|Veterinaria|Gimnasio|Panificadora|Heladería|Pizzería|Óptica|Envases|Transportes|Muebles|Frutería|Pescadería|Carnicería|Instalaciones|Mesón|Tienda|Vivero|Lavandería|Zapatería|Cooperativa|Construcciones|Asesoría|Gestoría|Marisquería|Churrería|Cervecería|Autoescuela|Guardería|Ludoteca|Hostería|Almacén|Distribuidora)";

export const es: NoteWords = {
  benefit: [
    "^(?:te |le |os )?(?:pagamos|damos|cobrarás|ganarás|cobrará|ganará|garantizamos|facilitamos|pagan|dan|invitamos|cerramos|formamos)(?![\\p{L}])",
    "^(?:hay |incluye|además (?:damos|tendrás|hay)|se ofrece|el sueldo|el salario|sueldo|salario|a cambio)(?![\\p{L}])",
  ],
  requirement: [
    "^(?:buscamos|queremos|necesitamos|se busca) (?:a )?(?:alguien|una persona|gente|personas|a quien|quien)(?![\\p{L}])",
    "^(?:si (?:eres|sos|tienes|tenés)|queremos|necesitamos que|necesitás|que sepa|tienes? que|tenés que|debes?|deberás|hace falta|no hace falta|se requiere|se necesita|no se necesita|pedimos|pide|sabes|hablas|te gustan?|si te gustan?|conoces|manejas|no necesitas|hay que|basta con|tener|experiencia|carnet|imprescindible|no es necesari[oa]|valoramos|preferimos)(?![\\p{L}])",
    "(?<![\\p{L}])(?:es|son|sería) (?:necesari|imprescindible|obligatori|un plus|bienvenid|deseable)",
  ],
  duty: [
    "^(?!tendr|recibir|disfrutar|cobrar|ganar|contar|necesitar|deber|podr|ser[áa]|estar|formar|habr|encontrar|aprender)\\p{L}{2,20}r(?:ás|á)(?![\\p{L}])",
    "^(?:se|te) \\p{L}{2,20}r(?:ás|á)(?![\\p{L}])",
    "^(?:lo tuyo ser[íi]a|el trabajo es|la persona que entre va a)(?![\\p{L}])",
    "^(?:tu día|tus tareas|tus funciones|las tareas|el trabajo (?:consiste|es)|tu trabajo|la jornada)(?![\\p{L}])",
  ],
  employer: [
    `(?:se llama|nos llamamos) (?<it>${NAME})`,
    `(?<![\\p{L}])[Ss]omos (?:la |el |los |las |un[ao]? )?(?:\\p{Ll}+ )?(?<it>${NAME})`,
    `(?<![\\p{L}])(?<it>(?:${HOUSE}|[Rr]estaurante|[Hh]otel|[Bb]ar|[Cc]lub|[Tt]aller|[Cc]línica|[Pp]anadería|[Aa]cademia|[Cc]hiringuito|[Cc]olegio|[Ee]scuela|[Tt]ienda|[Ee]diciones|[Ee]ditorial|[Aa]sociación|[Gg]ranja|[Vv]ivero|[Gg]uardería|AMPA del colegio) (?:(?:El|La|Los|Las|de|del|San|Santa|Doña|Don) )?${LATIN}(?:${JOINED} ${LATIN}){0,3})`,
    `(?:^|[.!?] )(?<it>(?:El |La |Los |Las )?${NAME})(?:,? (?:en|de) ${TOWN},?)? (?:busca|necesita|fabrica|abre|vende|contrata|ofrece|lleva|amplía|precisa|solicita|requiere|es de|está) `,
    `(?:^|[.!?] |(?<![\\p{L}])y )[Ee]n (?:el |la |los |las )?(?<it>${NAME}),? (?:de|en|llevamos|buscamos|necesitamos|que es|andamos|somos|queremos|estamos|tenemos)`,
  ],
  place: [
    `(?:,|avenida [\\p{L} ]{2,20}|calle [\\p{L} ]{2,20}|consulta|oficinas?(?: de \\p{Ll}+)?|tienda|taller|restaurante|hotel|clínica|local|almacén|panadería|fábrica|escuela|cafetería|bar|${HOUSE} ${NAME}|centro|barrio|estamos|ubicad[oa]s?) en ${PLACE}(?=[,.;!]| (?:y|que|busca|desde|para)|$)`,
    `(?<![\\p{L}])(?:polígono|barrio|centro|afueras|mercado|playa|pueblo|puerto|plaza) (?:industrial )?de ${PLACE}`,
    `${HOUSE} ${NAME},? (?:de|en) (?<it>${TOWN})`,
    `\\b(?:es|somos|estamos|aquí) (?:de|en) (?<it>${TOWN})`,
    `\\b(?:negocios|consulta|tienda|taller|bar|local) de ${PLACE}`,
  ],
  seeking: [
    "(?<![\\p{L}])(?:se (?:busca|solicita|necesita|precisa)|buscamos|busca|necesitamos|necesita|sin|falta|hace falta|precisamos|coger|contratar|solicita|solicitamos|encontrar)(?: (?:un|una|un/a|a un|a una))? (?<it>\\p{Ll}[\\p{L}/-]+(?: (?:de |en |con )?[\\p{L}/-]+){0,3}?)(?= (?:para|en|que|con|a|por|de la|del|y)(?![\\p{L}])|[,.;:!?]|$)",
    "(?<![\\p{L}])(?:un|una|un/a|dos|tres|varios) (?<it>\\p{Ll}[\\p{L}/-]+(?: o (?:una )?[\\p{L}/-]+)?(?: (?:de|en) [\\p{L}/-]+)?)(?= |[,.;:!?]|$)",
  ],
  opening: [
    "(?<![\\p{L}])(?:se (?:busca|solicita|necesita|precisa)|buscamos|necesitamos|necesita|busca|buscando|ponemos en marcha|quiere poner|hacer falta|hace falta|quedamos sin|contrato|contratar|solicita|buscan|la persona que|abrimos|queremos a alguien|incorpora\\p{L}*|vacante)(?![\\p{L}])",
  ],
  hours: [
    "(?<![\\p{L}])(?:tiempo completo|media jornada|jornada|turnos?|horas|de lunes|de martes|de miércoles|de jueves|fines? de semana|mañanas|tardes|noches|contrato|autónomo|al día|horas? (?:al|por)|(?:lunes|martes|jueves|viernes|sábados?)|de \\d{1,2} a \\d{1,2})(?![\\p{L}])",
  ],
  reach: [
    "(?<![\\p{L}])(?:llam[aáe]\\p{L}*|llámanos|cuéntanos|pregunt[aá]|escrib\\p{L}*|env[ií]a\\p{L}*|mand[aáe]\\p{L}*|whatsapp|dej[aáe]\\p{L}*|pása\\p{L}*|pasa|apúntate|currículum|hoja de vida|cv|ven)(?![\\p{L}])",
  ],
};
