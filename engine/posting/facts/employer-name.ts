import { fieldName, fold, headingKind, sectionKind } from "../headings.ts";
import { isPageFurniture } from "../lexicon/page-words.ts";
import { isPlace, isRegion } from "../lexicon/places.ts";
import { type Passage, cut } from "../passage.ts";
import { isWayOfWorking } from "./place.ts";

/** Legal forms, which only names of employers end in. */
export const LEGAL_FORM =
  /^(?<it>(?:\p{Lu}|\p{Ll}{1,6}[:.]\p{Ll}|\p{Ll}{1,8}\p{Lu})[\p{L}\p{N}&.,'’ -]{1,60}?\s(?:gGmbH|G[Mm]b[Hh](?: & Co\. KG)?|UG|AG|KG|OHG|e\. ?V\.|SE|Ltd\.?|Limited|LLC|Inc\.?|PLC|S\.?A\.?S\.?|S\.?A\.?R\.?L\.?|S\.?L\.?U?\.?|S\.?A\.?|Lda\.?|Ltda\.?|B\.?V\.?|Pvt\.? Ltd\.?))(?=$|[\s,(])/u;

/** "Blue Oven Careers", "关于瑞特": the name alone; null for what is a page's name only. */
export function shortened(words: Passage): Passage | null {
  // "豊田市で白内障手術なら【深見眼科】": what a page is found for, and its name.
  const marked = /(?:で|なら|の|は)【(?<name>[^】]{2,20})】/u.exec(words.plain);
  if (marked !== null) {
    const start = marked.index + marked[0].indexOf("【") + 1;
    return cut(words, start, start + (marked.groups?.["name"]?.length ?? 0));
  }
  const head = /^(?:关于|加入|About |Careers at |Jobs (?:at|bei) |Karriere bei )/iu.exec(words.plain)?.[0].length ?? 0;
  const tail =
    /\s*(?:Careers?|Jobs?|Karriere|Recruitment|Stellenangebote|招聘|採用(?:情報|サイト)?|Carrières|Empleo|Carreiras|(?<!At )Home|Official Site|公式サイト|官网|欢迎您)$/iu.exec(
      words.plain,
    )?.index ?? words.plain.length;
  const name = cut(words, head, tail);
  return name.plain === "" || isPageFurniture(fold(name.plain)) || headingKind(name.plain) !== null ? null : name;
}

const NO_NAME =
  /^(?:we|on|you|our|us|i|it|this|that|the|a|an|they|he|she|there|here|what|who|why|how|team|teams|company|role|job|position|candidates?|applicants?|experience|remote|hybrid|wir|sie|du|ihr|es|das|die|der|nous|vous|il|elle|notre|votre|somos|nosotros|nós|você|nossa|as|at|in|if|no|please|all|any|each|every|with|for|to|and|or|new|full|part|time|apply|who we are|today|english|german|french|mondays?|level|senior|junior|mid|our client|client|tu|un|une|la|le|les|el|los|las|o|os|su|python|javascript|typescript|java|data|software|ideally|previous|knowledge|success|responsibilities|requirements|benefits|what we|your|my|one|part[- ]time|full[- ]time|teilzeit|vollzeit|temps (?:plein|partiel)|tiempo completo|verein|stelle|arbeit|praxis|unternehmen|firma|projekt|programm|verstärkung|festival|startup|agentur|agence|cabinet|cliente?s?|empresa|equipo|equipe|équipe|暂无|如有|无|不详|未公開|非公開|undisclosed|life|confidential|tbd|tba|cdi|cdd|stage|alternance|intérim|freelance|permanent|contract|festanstellung|praktikum|clt|pj|estágio|实验室|人才|团队|企业|我们|公司|本公司|私たち|当社|弊社|当院|当店|当園|また|なお|まず|次に|さらに|そして|現在|今回|主に|ただし|quelle?s?|comment|pourquoi|où|quand|combien|qué|cuál(?:es)?|cómo|dónde|cuándo|por qué|quais|qual|como|onde|quando|wer|was|wie|wo|wann|warum|welche[rs]?|indefinid[oa]|unbefristet|befristet|temporal|temporário|fij[oa]|efetiv[oa]|se|on|dir|dich|euch|ihnen|ihr|which|where|when|whose|subject|社招|急招|校招|内推|直招|诚聘|热招|não|sim|pois|vendanges|recrutement|founded|established|located|based|situated|headquartered|gutes? (?:deutsch|englisch)|deshalb|daher|darum|こんにちは?|library|council|school|hospital|museum|university|clinic|church|township|village|county|foundation|institute|centre|center|organi[sz]ation|department|agency|office|society|association|board|みなさん|皆さん|皆様|betreff|objet|asunto|assunto|件名|re)$/iu;

/** German writes every noun with a capital; these endings are those of things, not of employers. */
const GERMAN_NOUN =
  /^\p{Lu}\p{Ll}+(?:ungen|ung|heiten|heit|keiten|keit|schaften|team|teams|arbeiten|prozesse?n?|fragen|zeit|zeiten|kunden|patienten|bewerbern?|projekten?|aufgaben|terminen?|kindern?|anfragen|bereich|abteilung)$/u;

/** "Data & Analytics" beside the job is where in the company it is. */
const FUNCTION =
  /^(?:(?:data|analytics|finance|marketing|sales|engineering|product|technology|tech|it|hr|people|operations|growth|legal|design|research|development|business|intelligence|science|platform|vertrieb|produktion|entwicklung|personal|logistik|einkauf)(?:,? (?:&|and|und|et|y|e) |\s|$)){2,5}$/iu;

/** "大阪府東大阪市高井田5-6" */
const ADDRESS = /^\p{Script=Han}{2,12}[市区町村郡]\p{Lo}{1,12}\d/u;

/** What a name ends in, and no name by itself. */
const LEGAL_FORM_ALONE = /^(?:Co\.? ?)?(?:gGmbH|GmbH|UG|AG|KG|OHG|SE|Ltd|LLC|Inc|PLC|S\.?A\.?|S\.?L\.?)\.?$/u;

/** "営業部" */
const DEPARTMENT = /^\p{Script=Han}{1,6}[部课課科组組]$/u;

/** Chinese that goes on about people or the search for them, and what templates leave. */
const RUNNING_WORDS =
  /我们|你们|来自|成员|一起|成长|面向|公开|需求|週\d|リモート|因业务|长期|以下|各类|多名|若干|[现拟](?:面|公|诚|招|因)|^现|[${}<>=]/u;

/** 他職種をご希望の方, 団队的描述: who may apply, and what something is. */
const NO_CJK_NAME =
  /(?:につきまして|について|に関して)$|(?:[ごのるた].*方|方々)$|ご希望|ご興味|ご応募|^.{2,}的.{2,}$|[吗呢啊]$/u;

/** "B2B SaaS, early stage" */
const KIND_OF_FIRM = /\b(?:B2B|B2C|SaaS|early[- ]stage|start-?up|scale-?up)\b/u;

/** "Template by …": before the name of whoever made the page, and not the job. */
export const CREDIT =
  /(?:template|theme|powered|designed|built|hosted|portado|plantilla|thème)\s(?:por|by|de|para|with|on|von|par)(?: o)? $/iu;

/** "Ref. 4711" */
const NUMBERED =
  /^(?:ref|req|job|id|no|nr|kennziffer|réf|vacancy)\b.{0,12}\d|^[\d\s/-]+$|^\d+ (?:vagas?|jobs?|stellen|postes?|vacantes|offres)$/iu;

/** A team of an employer, one of its people, and in Chinese what kind of team it is. */
const PART_OF_ONE =
  /\bWe['’]|\b(?:Team|Department|Division|Committee|Task Force)$|^(?:CEO|CTO|CFO|COO) (?:on|of|and|or)\b|^一[个家名]|团队$|^Contrat\b|&nbsp;/u;

/** True for a wording that can be an employer's name. */
export function isName(plain: string): boolean {
  if (PART_OF_ONE.test(plain) || NO_CJK_NAME.test(plain) || KIND_OF_FIRM.test(plain)) return false;
  if (plain.length < 2 || plain.length > 70 || NO_NAME.test(plain) || NUMBERED.test(plain)) return false;
  if (isPageFurniture(fold(plain)) || sectionKind(plain) !== null || isPlace(plain) || isWayOfWorking(plain))
    return false;
  if (/^[A-Z]{2}$/u.test(plain) && isRegion(plain)) return false;
  const first = plain.split(/\s+/u)[0] ?? "";
  if (
    /^(?:(?:We|You|I|They|It|That)['’].*|I|Tout|Tous|Toutes?|Chacune?|Rien|Cela|Este|Esta|Estos|Estas|Esse|Essa|Ce|Cet|Cette|Ces|Departamento|Área|Equipo|Equipa|Equipe|Équipe|Département|Direction|Pôle|Dirección|Direção|Setor|Abteilung|Bereich|Department|Division|En|Em|Chez|Bei|Beim|At|现|Looking|Hiring|Seeking|Searching|Proud|Excited|Happy|Wanted|As|If|When|While|With|For|In|At|To|By|From|Since|After|Before|Because|Although|Our|Your|This|These|Those|You|We|What|How|Who|Why|No|Not|And|But|Or|Every|Each|All|Any|Some|One|It|Its|There|Here|Then|Today|Vom|Beim|Die|Der|Das|Unsere?|Ihre?|Deine?|Diese[rs]?|Jede[rs]?|Wir|Sie|Du|Als|Mit|Nous|Vous|Notre|Votre|Dans|Pour|Si|Tu|Un|Una|Para|Con|Nuestro|Nuestra|Nosso|Nossa|Você|Experience|Knowledge|Previous|Current|Competitive|Please|Must)$/u.test(
      first,
    )
  )
    return false;
  // "Im Zentrum des Kreises" is where; "Zur Post" is an inn.
  if (/^(?:Im|Am|Zum|Zur) /u.test(plain) && plain.split(/\s+/u).length > 2) return false;
  if (ADDRESS.test(plain) || LEGAL_FORM_ALONE.test(plain) || fieldName(plain) !== null) return false;
  if (GERMAN_NOUN.test(plain) || RUNNING_WORDS.test(plain) || DEPARTMENT.test(plain) || FUNCTION.test(plain))
    return false;
  // "Storytellers and Innovators" are what people are.
  if (
    /^(?:procedimento|concurso|edital|aviso|convocatoria|bases|avis|processo seletivo|chamada|ausschreibung)(?: |$)/iu.test(
      plain,
    ) ||
    /^\p{Lu}\p{Ll}+s (?:and|&|und|et|y|e) \p{Lu}\p{Ll}+s$/u.test(plain)
  )
    return false;
  return (
    /^(?:[\p{Lu}\p{Lo}\d]|[a-z-]{3,30}(?:\.[a-z]{2,4}){1,2}$|\p{Ll}{1,8}\p{Lu}|\p{Ll}{3,20}\d{1,4}$|\d\p{Ll})/u.test(
      plain,
    ) &&
    !/[?!:;]$/u.test(plain) &&
    plain.split(/\s+/u).length <= 8
  );
}

/** "Blue Oven in Whitby"; "Women in Tech" is a name. */
const IN_A_PLACE =
  /(?<=\p{L}{3}) in (?!(?:Need|Health|Tech|Technology|Motion|Action|Science|Space|Education|Business|Mind|Sport|Bloom|Common|Focus|Film|Music|Arts?|Art|Law|Time|Concert|Progress)\b)\p{Lu}[\p{L}'’-]+$/u;

/** A name without article, bracket, verb and punctuation around it. */
export function trimmed(words: Passage): Passage {
  const article =
    /^(?:(?:The|the|La|Le|Die|Der|Das|O|A) (?=\p{Lu})|L['’](?=(?:[A-Z]{2,}|Association|Agence|Institut|Hôpital|Université|École|Atelier|Office|Entreprise|Auberge)(?!\p{L})))/u.exec(
      words.plain,
    );
  const about = /^(?:Careers?|Jobs?|Working|Life) at (?=\p{Lu})/u.exec(words.plain);
  const bare = cut(words, (article ?? about)?.[0].length ?? 0);
  const tail =
    /(?<=\p{Script=Han}{2})(?:誠徵|徵求|徵才|诚聘|诚招|急聘|急招|招聘|招募)[^公司店厂院校]*$|\s*(?:\([^()]*\)|(?:recrute|recherche|sucht|busca|procura|seeks|is hiring|hiring)(?: (?:Verstärkung|dich|Sie|personal))?\s*[:!]?)\s*$/u.exec(
      bare.plain,
    );
  const alone = tail && tail.index > 1 ? cut(bare, 0, tail.index) : bare;
  const place = IN_A_PLACE.exec(alone.plain);
  const kept = place && place.index > 1 ? cut(alone, 0, place.index) : alone;
  return cut(
    kept,
    0,
    kept.plain.length -
      (/(?:['’]s?|[\s,;:.!()–—-])+$/u.exec(
        kept.plain.replace(/(?:Inc|Ltd|Co|Corp|S\.L\.U|S\.A)\.$/u, (end) => end.replace(/\.$/u, "_")),
      )?.[0].length ?? 0),
  );
}
