import type { Lexicon } from "./lexicon.ts";

const NAME = String.raw`(?<it>\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:de|del|la|y|&|para|e) ?(?:la )?\p{Lu}[\p{L}\p{N}&.'’-]*| \p{Lu}[\p{L}\p{N}&.'’-]*| \d{1,3}(?![\d.,:%+€$/-])){0,5})`;
const ROLE = String.raw`(?<it>[^,.;:!?¿¡]{3,90}?)`;
const ROLE_END = String.raw`(?=\s+(?:para|que|con|en|capaz|quien|a (?:tiempo|jornada)|por|y que|junior que)\b|[,.;:!?]|$)`;
const PLACE = String.raw`(?<it>\p{Lu}[\p{L}'’-]*(?: (?:de|del|la|los|las|y) (?:la )?\p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*){0,3}(?:, \p{Lu}[\p{L}]*(?: \p{Lu}\p{Ll}+)?)?)`;

export const es: Lexicon = {
  language: "es",
  stopwords:
    "tareas funciones experiencia imprescindible el la los las de del y en un una que con para por tu te se es al lo como más nuestro nuestra somos si su sus eres nos muy ser o tus según años sueldo salario jornada puesto requisitos horario vacante solicita buscamos ofrecemos semanales mensuales".split(
      " ",
    ),
  sections: {
    duties: [
      "definicion (?:de la vacante|del puesto)",
      "(?:tus|las|sus|tu|nuestras|principales|cuales (?:son|seran) (?:las|tus))? ?(?:funciones|responsabilidades|tareas|mision|actividades|rol|dia a dia)(?: (?:principales|del puesto|a desempenar|seran|del rol|diarias|y responsabilidades|en el puesto|son))*",
      "(?:que|en que) (?:haras|vas a hacer|hara|consiste|consistira|te espera)(?: .{1,40})?",
      "(?:cual sera tu (?:mision|rol|trabajo)|(?:actividades|tareas|funciones) a (?:realizar|desarrollar|desempenar)|descripcion de (?:funciones|actividades|tareas)|tu rol .{1,25}|tu aportacion)",
      "(?:las tareas son|seras responsable de|te encargaras de|tu (?:trabajo|mision|reto)|lo que haras|como sera tu dia.{0,20})(?: .{1,30})?",
    ],
    must: [
      "(?:cuales son |los |tus |nuestros |tu )*(?:requisitos|requerimientos|perfil|cualificaciones|competencias|habilidades|conocimientos|experiencia|formacion|aptitudes|preferencias|aptitudes y preferencias)(?: (?:minimos|minimas|imprescindibles|necesarios|del puesto|requeridos?|solicitado|buscado|obligatorios|tecnicos|requerida|y experiencia|que buscamos|deseado|valorados|[ye] \\w+))*",
      "(?:que (?:buscamos|necesitas|pedimos|esperamos|necesitamos)|a quien buscamos|buscamos|lo que buscamos|como eres|sobre ti|eres|tienes|imprescindible|que te pedimos)(?: .{1,50})?",
      "por tanto,? buscamos .{1,80}",
      "(?:perfil del? (?:candidato|candidata|puesto)|escolaridad(?: .{1,25})?)",
    ],
    nice: [
      "(?:deseable|se valora(?:ra|ran|n)?|valorable|valoramos|aspectos que valoramos|un plus|plus|extra|opcional|nos encantaria|sera un plus|es un plus|deseables?|valoraremos|se valoraran conocimientos en)(?: .{1,60})?",
    ],
    benefits: [
      "(?:los |tus |nuestros )?(?:beneficios|ventajas|prestaciones|condiciones y beneficios|beneficios sociales)(?: .{1,30})?",
      "(?:que (?:te )?(?:ofrecemos|ofrece)|(?:te )?ofrecemos|lo que (?:te )?ofrecemos|por que .{1,50}|que (?:obtendras|tendras)|se ofrece|que (?:conseguiras|ganas))(?: .{1,50})?",
    ],
    pay: ["(?:el )?(?:salario|sueldo|retribucion|remuneracion|rango salarial|banda salarial)(?: .{1,20})?"],
    apply: [
      "(?:como (?:aplicar|postular|inscribirse|presentar .{1,20})|aplica(?: .{1,20})?|inscribete|contacto|solicitud|candidaturas?|interesad[oa]s?|te interesa|quieres unirte.{0,30}|postula(?:te)?|unete .{1,70})",
    ],
    company: [
      "(?:quienes somos|sobre nosotros|sobre nosotras|acerca de (?!ti|trabajo|puesto).{1,40}|la empresa|nuestra empresa|quien es .{1,30}|conocenos|sobre (?!ti\\b|el (?:puesto|rol|trabajo)).{1,30})",
    ],
    role: [
      "(?:acerca del (?:trabajo|puesto|rol)|sobre el (?:puesto|rol|trabajo)|descripcion(?: .{1,30})?|el puesto|la oferta|incorporacion a la empresa|el proyecto|contexto)",
    ],
    terms: [
      "(?:condiciones(?: laborales)?|detalles|datos de la oferta|informacion adicional|horario|jornada)(?: .{1,20})?",
    ],
    process: ["(?:proceso de seleccion|proceso)"],
    notice: ["(?:igualdad|diversidad|proteccion de datos|aviso)(?: .{1,60})?", "otra informacion.{0,40}"],
  },
  fields: {
    title: [
      "(?:puesto|cargo|titulo|posicion|oferta|vacante|perfil buscado|puesto (?:vacante|solicitado|ofertado|a cubrir)|nombre (?:del puesto|de la vacante))",
    ],
    company: [
      "(?:empresa|institucion|compania|organizacion|entidad|cliente|empleador|razon social|empresa contratante|nombre de la empresa)",
    ],
    location: [
      "(?:donde|ubicacion(?: de la (?:oferta|vacante))?|residencia|lugar|localidad|localizacion|ciudad|lugar de trabajo|sede|sucursal|centro de trabajo|provincia|poblacion|zona(?: de trabajo)?|direccion)",
    ],
    workplace: [
      "(?:trabaj(?:ar|o) desde casa|home office|modalidad|teletrabajo|remoto|modalidad (?:de trabajo|laboral)|(?:esquema|modelo|formato) de trabajo)",
    ],
    employmentType: [
      "(?:contrato|tipo de contrato|jornada|tipo de jornada|jornada laboral|dedicacion|tipo de (?:empleo|contratacion|relacion)|contratacion|relacion laboral|horario|turno|modalidad de contratacion)",
    ],
    salary: [
      "(?:salario|sueldo|retribucion|remuneracion|rango salarial|banda salarial|(?:oferta|propuesta) economica|compensacion|honorarios)(?: .{1,20})?",
    ],
    deadline: ["(?:fecha limite|plazo|cierre|fecha de cierre|hasta|plazo de .{1,30})"],
    startDate: ["(?:incorporacion|fecha de (?:inicio|incorporacion)|inicio)"],
    department: ["(?:departamento|area|equipo)"],
    industry: ["(?:sector|industria)"],
    url: ["(?:enlace|link|inscripcion|url|inscribete en)"],
    email: ["(?:e-?mail|correo(?: electronico)?|mail)"],
    phone: ["(?:telefono|tel|movil)"],
  },
  months: [
    "ene(?:ro|\\.)?",
    "feb(?:rero|\\.)?",
    "mar(?:zo|\\.)?",
    "abr(?:il|\\.)?",
    "may(?:o|\\.)?",
    "jun(?:io|\\.)?",
    "jul(?:io|\\.)?",
    "ago(?:sto|\\.)?",
    "sep(?:tiembre|\\.|t\\.)?|setiembre",
    "oct(?:ubre|\\.)?",
    "nov(?:iembre|\\.)?",
    "dic(?:iembre|\\.)?",
  ],
  workplace: {
    remote: [
      "\\btrabaj(?:amos|o|ar|arás) (?:de forma |en |100 ?% )?(?:remot[oa]|en remoto)\\b",
      "\\bdesde donde (?:quieras?|estés)\\b",
      "\\b(?:100 ?%|cien por ciento|totalmente|completamente|full) (?:en )?(?:remoto|teletrabajo|remote)\\b",
      "\\bteletrabajo (?:al )?100 ?%",
      "\\b(?:puesto|trabajo|posición) (?:en |es )?remoto\\b",
      "\\b(?:modalidad|posición|oferta|vacante) (?:es )?(?:100 ?% )?remota\\b",
      "\\btrabaj(?:o|ar|arás) (?:100 ?% )?desde casa\\b(?! ?:)",
      "\\btrabajo a distancia\\b(?! parcial)",
      "\\btrabajar desde cualquier (?:lugar|parte|sitio)\\b",
      "\\bremot[aeo][- ]first\\b",
      "\\bo (?:100 ?% )?(?:en )?remoto desde\\b(?! el resto)",
      "\\bremoto 100 ?%",
    ],
    hybrid: [
      "\\b\\d{2} ?(?:[-–a] ?\\d{2} ?)?% de (?:teletrabajo|trabajo remoto)\\b",
      "\\bhíbrid[oa]\\b",
      "\\b(?:[1-4]|un|dos|tres|cuatro) días? (?:a la semana |por semana |semanales )?de teletrabajo\\b",
      "\\b(?:teletrabajo|home ?office) (?:parcial|(?:[1-4]|un|dos|tres|cuatro) días?)\\b",
      "\\b(?:[1-4]|un|dos|tres|cuatro) días? (?:(?:a la|por) semana )?(?:presencial(?:es)?|en (?:la )?oficina)\\b",
    ],
    onsite: [
      "\\b(?:puesto|trabajo|vacante|modalidad) (?:es )?presencial\\b",
      "(?<!(?:días?|entrevistas?|entrevistas? personal(?:es)?|reunión|reuniones|prueba|pruebas|evaluación) )\\b(?:100 ?% )?presencial(?:es)?\\b(?! o remot)",
      "\\bsin teletrabajo\\b",
      "\\btrabajo (?:a tiempo completo )?en nuestras? oficinas? (?:en|de)\\b",
    ],
  },
  employment: {
    FULL_TIME: ["\\bjornada completa\\b", "\\btiempo completo\\b", "\\bfull[- ]time\\b"],
    PART_TIME: [
      "\\bjornada parcial\\b",
      "\\bmedia jornada\\b",
      "\\bmedio tiempo\\b",
      "\\btiempo parcial\\b",
      "\\bpart[- ]time\\b",
    ],
    CONTRACTOR: ["\\bautónom[oa]\\b", "\\bfreelance\\b", "\\bpor honorarios\\b"],
    TEMPORARY: [
      "\\b(?:contrato )?temporal\\b",
      "\\bobra y servicio\\b",
      "\\bplazo fijo\\b",
      "\\bcontrato (?:de obra|por (?:obra|tiempo) determinad[oa])",
      "\\bsustitución\\b",
      "\\beventual\\b",
    ],
    INTERN: [
      "^prácticas\\b|\\bcontrato (?:en|de) prácticas\\b",
      "\\b(?:contrato de |en )?prácticas (?:remuneradas|extracurriculares|profesionales)\\b",
      "\\bbecari[oa]\\b",
      "\\bpasant[ií]as?\\b",
      "\\bprácticas en empresa\\b",
      "\\bconvenio de prácticas\\b",
    ],
    VOLUNTEER: ["\\bvoluntari[oa](?:do)?\\b"],
  },
  periods: {
    hour: ["(?:la|por|a la|/ ?) ?hora\\b", "/ ?h\\b"],
    day: ["al día\\b", "por día\\b", "/ ?día\\b", "diarios\\b"],
    week: ["(?:por|a la|/) ?semana\\b", "semanal(?:es)?\\b"],
    month: ["al mes\\b", "por mes\\b", "/ ?mes\\b", "mensual(?:es)?\\b", "brutos mensuales"],
    year: ["al año\\b", "por año\\b", "/ ?año\\b", "anual(?:es)?\\b", "brutos anuales", "b/a\\b"],
  },
  sentences: {
    seeking: [
      `^(?:se )?(?:solicit(?:amos|an?)|busca|necesita|requiere)(?: un[ao]?)? ${ROLE}${ROLE_END}`,
      `\\b(?:buscamos|busca|necesita|precisa|necesitamos|seleccionamos|incorporar|contratar|buscando)(?: (?:a|actualmente|ahora))?(?: (?:un|una|un/a|una?/o|nuestr[oa]|varios|dos))?(?: nuev[oa])? ${ROLE}${ROLE_END}`,
      `\\b(?:vacante|puesto|posición|plaza) (?:de|como|para)(?: un[ao]?)? ${ROLE}${ROLE_END}`,
    ],
    employer: [
      `[Bb]ienvenid[oa]s? (?:al|a la|a) ${NAME}(?=[,.:! ]|$)`,
      `\\b[Dd]esde (?:la |el )?${NAME},? (?:buscamos|queremos|estamos|lanzamos|seleccionamos|ofrecemos)\\b`,
      `\\bSomos ${NAME}(?=[,. ]|$)`,
      `\\b(?:[Úú]nete a|[Tt]rabaja(?:r)? (?:en|con)|[Ff]orma(?:r)? parte de) (?:el equipo de(?:l| la)? |la familia )?${NAME}(?=[,.!? ]|$)`,
      `[Úú]ne(?:te|rte) al (?:equipo de(?:l| la)? )?${NAME}(?=[,.!? ]|$)`,
      `\\bdentro del? ${NAME}(?=[,. ]|$)`,
      `\\b[Cc]omo parte de(?:l| la)? ${NAME}(?=,)`,
      `\\b(?:un|el|este|nuestro) (?:programa|proyecto) de (?<it>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,3})(?=[,. ]|$)`,
      `(?:^|[.!?¡] )(?:La empresa |El grupo |Grupo )${NAME}(?=[ ,.])`,
      `\\b[Ee]n ${NAME}(?: \\([^)]{2,40}\\))?,? (?:encontrarás|queremos|buscamos|tenemos|somos|nos encontramos|desarrollamos|ayudamos|creamos|hacemos|diseñamos|ofrecemos|fabricamos|nos entusiasma|estamos|creemos|trabajamos|nos (?:dedicamos|especializamos|encargamos)|te)\\b`,
      `(?:^|[.!?¡,] )${NAME}(?: \\([^()]{2,40}\\))? (?:es|posee|se dedica|busca|solicita|requiere|contrata|incorpora|selecciona|precisa|somos|ofrece|desarrolla|necesita) `,
      `^(?:La |El )?${NAME}, [^.!?]{3,90}, (?:busca|solicita|necesita|selecciona|precisa|incorpora)\\b`,
      `(?:^|[.!?] )(?:Fundad[ao]|Cread[ao]|Con sede)[^.!?,]{2,60}, ${NAME} (?:es|desarrolla|ofrece|fabrica)\\b`,
      `\\b[Uu]nirte a ${NAME}(?=[,. ?]|$)`,
      `\\bentendemos ${NAME}(?=,)`,
      `\\bse llama ${NAME}(?=[,. ]|$)`,
      `\\b(?:todo el|nuestro|el|del) equipo de (?!(?:Datos|Ventas|Marketing|Desarrollo|Ingeniería|Producto|Diseño|Tecnología|Soporte|Recursos|Operaciones|Comunicación|Finanzas)\\b)${NAME}(?=[,. ]|$)`,
      `\\b(?:fundadora?|CEO|CTO) de ${NAME}(?=[,. )]|$)`,
    ],
    place: [
      `^\\p{Lu}[^().!?]{2,60} \\(${PLACE}\\),? (?:busca|solicita|necesita|precisa|selecciona|incorpora)\\b`,
      `\\b(?:oficinas?(?: del cliente)?|sede|ubicad[oa]s?|situad[oa]s?|sitad[oa]s|centro|tienda|puesto|trabajo|presencial)(?: de L-V)?(?: (?:ubicad|situad|sitad)[oa]s?)? en ${PLACE}`,
      `\\b(?:la|nuestra) oficina de ${PLACE}(?=[ ,.])`,
      `\\b(?:nuestr[oa]|su|un[ao]?) (?:local|restaurante|tienda|oficina|sede|delegación|planta|hotel|clínica|taller|almacén|fábrica|sucursal)(?: \\p{Ll}+)? (?:de|en) ${PLACE}`,
    ],
    duty: [
      "^(?:te encargarás|serás responsable|participarás|colaborarás|diseñarás|desarrollarás|trabajarás|harás|gestionarás|liderarás|atenderás)\\b",
      "^tu (?:misión|función|trabajo) (?:será|es)\\b",
    ],
    requirement: [
      "^(?:tienes|eres|cuentas con|aportas|dominas|necesitas)\\b",
      "\\b(?:imprescindible|requerid[oa]|necesari[oa])\\b",
    ],
    nice: ["\\b(?:se valorará|valorable|deseable|un plus|preferible(?:mente)?|idealmente|valoramos)\\b"],
    benefit: ["^(?:te )?ofrecemos\\b", "^(?:tendrás|disfrutarás|recibirás|contarás con)\\b"],
    pay: [
      "\\b(?:salario|sueldo|compensación anual|retribución|remuneración|brut[oa]s?|salarial|banda|sba)\\b",
      "^ ?fij[oa]s?\\b|€ fij[oa]s?\\b| fij[oa]s? ?$",
    ],
    notPay: [
      "\\b(?:presupuesto|formación|bono|bonus|facturación|inversión|ayuda|ticket|cheque|clientes|usuarios|seguro|teletrabajo|kilometraje|dietas|financiación|valorad[oa]s?|por valor de|valor de|coche|vehículo|bicicleta|bonos|ayudas|cheques|tickets|vales?|primas?|incentivos?|referid[oa]s?|recomendación|descuentos?|subvención|reembolso|pensión|pensiones|plus|cursos?|matrícula|comidas?|transporte|gimnasio|guardería|traslado|mudanza|alquiler|horas extras?)\\b",
    ],
    mission: [
      "\\b(?:nuestra misión|nuestro objetivo|nuestro propósito|con dos objetivos)\\b",
      "^(?:creamos|construimos|desarrollamos|ayudamos|diseñamos|fabricamos|cultivamos|trabajamos para)\\b",
      "^\\p{Lu}[\\p{L}&.-]+(?: \\p{Lu}[\\p{L}&.-]+){0,3} es una? ",
    ],
    apply: [
      "\\b(?:aplica|inscríbete|envía(?:nos)?|enviándonos|escríbe(?:nos)?|postula|manda(?:nos)?|candidatura|interesados enviar)\\b",
    ],
    applyThere: ["\\b(?:aplica(?:r|d)?|inscríbete|inscribirse|postula(?:r|te)?|candidaturas?|solicitud(?:es)?)\\b"],
    deadline: ["\\b(?:antes del?|plazo|fecha límite|hasta(?: el)?|cierre|candidaturas)\\b[^.!?\\d]{0,50}$"],
    start: ["\\b(?:incorporación|inicio|comienzo|a partir del?)\\b[^.!?\\d]{0,20}$"],
    soon: ["\\bincorporación inmediata\\b", "\\blo antes posible\\b", "\\binmediat[oa]\\b"],
    department: [
      "\\b(?:en|al|del) (?<it>(?:departamento|área|equipo) de [\\p{L} ]{3,40}?)(?=[,.]|$| (?:y|que|para|en|de))",
    ],
    notice: ["\\b(?:protección de datos|igualdad de oportunidades|sin distinción|rgpd)\\b"],
  },
};
