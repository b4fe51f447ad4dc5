/**
 * What running sentences say of a job where nothing is listed, by language: weaker signs than those of the lexicons, for
 * there "you" and "we" do and give all sorts of things.
 */
export interface ToldWords {
  /** "You fix bikes": what the reader does. */
  readonly duty: readonly string[];
  /** "You know your way around brakes": what they are, can or have. */
  readonly requirement: readonly string[];
  /** "We close on Sundays": what they get. */
  readonly benefit: readonly string[];
}

export const TOLD_WORDS: Readonly<Record<string, ToldWords>> = {
  en: {
    benefit: [
      "^(?:and )?we(?:['’]ll| will| can)?(?: also| always)? (?:pay|give|feed|cover|close|share|train|teach|let|throw in|sell you|pass on|send you|buy you|shut|finish|put|match|help you|lend)\\b",
      "^(?:and |plus )?there(?:['’]s| is| are)(?: also)? [^.]{0,40}\\b(?:holidays?|leave|pension|discounts?|lunch(?:es)?|bonus|parking|training|meals?|tips|overtime|days? off|coffee|uniform)\\b",
      "^(?:the )?(?:pay|wages?|salary|rate|money|hours?|shifts?) (?:is|are|starts?|begins?)\\b",
      "^(?:pay|wages|salary)[:,] ",
      "^it (?:pays|comes with|includes) ",
      "^(?:free|paid|staff|company|generous) \\p{Ll}+",
      "^(?:you(?:['’]ll| will)?|everyone|all staff) (?:also )?(?:be paid|are paid|gets?|have (?:every|two|both|sundays?|mondays?|weekends?)|take home|keeps?) ",
    ],
    requirement: [
      "^(?:ideally |preferably )?you(?:['’]ve| have|['’]d have|['’]d be (?:somebody|someone|happy|comfortable|able|good|used)) ",
      "^(?:ideally |preferably )?you(?:['’]re| are|['’]ll be| will be) (?!responsible|in charge|going|paid|welcome|entitled|invited|applying|joining|part of|one of|working|doing|looking after|the (?:first|one|face|person))",
      "^you (?:know|like|love|enjoy|speak|can(?! (?:apply|reach|find|send|call|expect|start|choose|earn))|care|keep (?:calm|your)|don['’]t|do not|understand|must|should|might|may|want|write|drive|get on|get along|take pride|won['’]t) ",
      "^(?:no|some|a little|previous|prior|any|basic|good|experience|a \\p{Ll}+) .{0,60}\\b(?:needed|required|necessary|essential|helps?|welcome|preferred|useful|a plus|a bonus|matters?)\\b",
      "^(?:we (?:want|need|(?:['’]re|are) (?:looking for|after|hoping for))|looking for|ideal for|suits?|this (?:job )?(?:suits|would suit)) (?:someone|somebody|people|a person|anyone|an? (?:\\p{L}+,? ){0,3}person)\\b",
      "^(?:someone|somebody|anyone) (?:who|with) ",
      "^it helps if ",
      "^(?:experience (?:with|in|of)|an? (?:clean )?(?:driving|full|uk|valid)? ?(?:licen[cs]e|dbs)) ",
      "^the (?:right|ideal) person (?:is|has|knows|can|will) ",
    ],
    duty: [
      "^you(?:['’]d| would) (?!be (?!responsible|in charge|\\p{Ll}+ing )|have|need|get|like|want|love|prefer|join|report|earn|rather|receive)",
      "^(?:(?:day to day|most (?:days|of the time|mornings)|every (?:day|morning|week)|each (?:day|morning|week)|mostly|together|on \\p{Lu}\\p{Ll}+s|in the (?:mornings?|afternoons?|evenings?)|between \\p{Ll}+),? )?you (?!have|need|bring|are|were|will|would|can|could|may|might|must|should|know|like|love|enjoy|speak|get|receive|earn|don|do not|want|care|understand|think|believe|feel|thrive|see|apply|agree|prefer|live|join|hear|ask|start|wonder|hold|possess|won|wish)\\p{Ll}+ ",
      "^(?:we(?:['’]d)? (?:need|want|like|love)|looking for) (?:somebody|someone|a person|people|anyone|two people|another pair of hands) (?:to|at|on|in|for|behind|with us) ",
      "^(?:the job|the work|the role|work|duties|a typical day)(?: (?:is|means|includes|involves|includes?))(?: mostly| mainly)?:? ",
    ],
  },
  de: {
    benefit: [
      "^(?:und )?wir (?:zahlen|bezahlen|geben|übernehmen|schenken|garantieren|schließen|spendieren|bilden dich|bilden sie|stellen (?:dir|ihnen|arbeitskleidung)|machen .{0,25}schluss)\\b",
      "^(?:du|sie) (?:bekommst|bekommen|erhältst|erhalten|verdienst|verdienen|kriegst|kriegen)\\b",
      "^(?:dazu |dafür |außerdam |bei uns )?(?:gibt es|gibt['’]s|kommen|winken|bekommst du|bekommen sie|erhältst du|erhalten sie|zahlen wir|bieten wir)\\b",
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
  },
  fr: {
    benefit: [
      "^(?:nous|on) (?:te |vous |t['’])?(?:payons|paie|paye|versons|verse|donnons|donne|prenons en charge|prend en charge|fournissons|logeons|nourrissons|formons|forme|fermons|ferme)(?![\\p{L}])",
      "^(?:tu|vous) (?:touche\\p{L}*|gagne\\p{L}*|reçois|recevez|recevr\\p{Ll}+|auras? droit|aurez droit|seras? payée?|serez payée?|auras (?:deux|tes|ton)|aurez (?:deux|vos|votre))(?![\\p{L}])",
      "^(?:salaire|rémunération|la paie|le salaire|payée?|smic|en échange|côté avantages|il y a)(?![\\p{L}])",
    ],
    requirement: [
      "^(?:tu|vous) (?:aime[sz]|savez|sais|parle[sz]|connais|connaissez|dois|devez|peux|pouvez|voulez|veux|justifie[sz]|n['’]as|n['’]avez|n['’]es|sais|souriez|souris|êtes|es|as|avez)(?![\\p{L}])",
      "^(?:nous|on|je) (?:cherche(?: donc)?|cherchons|recherchons|voulons|souhaitons|attendons) (?:quelqu['’]un|une personne|des gens|avant tout)(?![\\p{L}])",
      "^(?:pas besoin d|aucune? |expérience|permis|débutante?s?|un cap|un diplôme|diplôme|une première|la maîtrise|bonne? )",
      "(?<![\\p{L}])(?:est|sont|serait|seraient) (?:requis|exigé|nécessaire|indispensable|bienvenu|apprécié|un plus|souhaité|obligatoire|demandé)",
    ],
    duty: [
      "^(?:tu|vous) (?!as|es|avez|êtes|aime|sai|save|parle|connai|doi|deve|peu|pouve|veu|voul|touche|gagne|reçoi|recev|aur|n['’]|rejoi|justifi|bénéfici|profit|postul|cherch|s(?:ouri)|disposer|trouver|pourr|devr)\\p{Ll}+(?:s|ez|x|t)(?![\\p{L}])",
      "^(?:le travail|tes? (?:missions?|journées?)|vos (?:missions?|journées?)|ta mission|votre mission|au programme|au quotidien)(?![\\p{L}])",
    ],
  },
  es: {
    benefit: [
      "^(?:te |le |os )?(?:pagamos|damos|cobrarás|ganarás|cobrará|ganará|garantizamos|facilitamos|pagan|dan|invitamos|cerramos|formamos)(?![\\p{L}])",
      "^(?:hay |incluye|además (?:damos|tendrás|hay)|se ofrece|el sueldo|el salario|sueldo|salario|a cambio)(?![\\p{L}])",
    ],
    requirement: [
      "^(?:buscamos|queremos|necesitamos|se busca) (?:a )?(?:alguien|una persona|gente|personas|a quien|quien)(?![\\p{L}])",
      "^(?:si (?:eres|sos|tienes|tenés)|queremos|necesitamos que|necesitás|que sepa|tienes? que|debes?|deberás|hace falta|no hace falta|se requiere|se necesita|no se necesita|pedimos|pide|sabes|hablas|te gustan?|si te gustan?|conoces|manejas|no necesitas|hay que|basta con|tener|experiencia|carnet|imprescindible|no es necesari[oa]|valoramos|preferimos)(?![\\p{L}])",
      "(?<![\\p{L}])(?:es|son|sería) (?:necesari|imprescindible|obligatori|un plus|bienvenid|deseable)",
    ],
    duty: [
      "^(?!tendr|recibir|disfrutar|cobrar|ganar|contar|necesitar|deber|podr|ser[áa]|estar|formar|habr|encontrar|aprender)\\p{L}{2,20}r(?:ás|á)(?![\\p{L}])",
      "^(?:se|te) \\p{L}{2,20}r(?:ás|á)(?![\\p{L}])",
      "^(?:lo tuyo ser[íi]a|el trabajo es|la persona que entre va a)(?![\\p{L}])",
      "^(?:tu día|tus tareas|tus funciones|las tareas|el trabajo (?:consiste|es)|tu trabajo|la jornada)(?![\\p{L}])",
    ],
  },
  pt: {
    benefit: [
      "^(?:pagamos|damos|fornecemos|garantimos|temos|oferece-se|paga-se|fechamos)(?![\\p{L}])",
      "^(?:você |vai )?(?:ganha|recebe|vai receber|vai ganhar|receber|ganhar|tem direito|recebes|ganhas|vais receber|vais ganhar|terás|receberás)(?![\\p{L}])",
      "^(?:o )?(?:salário|ordenado|vencimento|em troca)(?![\\p{L}])",
    ],
    requirement: [
      "^(?:não )?(?:você )?(?:precisa|precisas|é preciso|é necessário|tens de|tem que|tem de|deve|deves|pedimos|exige-se|pede-se)(?![\\p{L}])",
      "^(?:você )?(?:gosta|gostas|sabe|sabes|fala|falas|tem|tens|já (?:trabalhou|trabalhaste|fez))(?![\\p{L}])",
      "^(?:queremos|procuramos|buscamos|precisamos de|preciso de|procuro) (?:alguém|uma pessoa|pessoas|quem|gente)(?![\\p{L}])",
      "^(?:peço que|convém|tem que|valorizamos|não exigimos|exigimos)(?![\\p{L}])",
      "^(?:experiência|cnh|carta de condução|ensino (?:médio|superior|fundamental)|carteira|curso|disponibilidade|bom |boa )(?![\\p{L}])",
      "(?<![\\p{L}])(?:é|são|será) (?:necessári|obrigatóri|desejáve|um diferencial|bem-vind|valorizad|um plus)",
    ],
    duty: [
      "^você (?!tem|possui|precisa|ter|receb|vai (?:ter|receber|ganhar|precisar|gostar)|ganha|é|gosta|sabe|pode|fala|já|deve|quer|está)\\p{Ll}+(?![\\p{L}])",
      "^(?:vais|irás|farás|vai)(?! (?:ter|receber|ganhar|precisar))(?![\\p{L}])",
      "^(?!ter|receber|ganhar|precisar|dever|poder|ser[áa])\\p{L}{2,20}r(?:ás|á)(?![\\p{L}])",
      "^(?:o trabalho|as tarefas|a rotina|suas tarefas|no dia a dia)(?![\\p{L}])",
    ],
  },
  zh: {
    benefit: [
      "^(?:包[吃住食]|管[吃住饭]|月薪|底薪|时薪|工资|薪资|待遇|缴|交(?:五险|社保)|买(?:五险|社保|书)|五险|六险|社保|有社保|单休|双休|大小周|月休|做[五六四]休|每周休|周[末日六]休|年底|年终|带薪|提供|节日|生日|员工|免费|餐补|房补|转正|一日[两三]餐|[早午晚]餐)",
      "(?:补贴|奖金|津贴|提成|折|年假|社保|公积金|[一二两三四五六]险|下午茶|体检)[。；]?$",
    ],
    requirement: [
      "^(?:希望|要求|需要?|最好|会|懂|能(?!.{0,3}(?:提供|得到|拿))|喜欢|热爱|爱|有.{1,14}(?:经验|证|基础|者|功底)|年龄|学历|[大本中]专|初中|高中|持|不限|无经验|没(?:有)?经验|熟悉|普通话|只要|对.{1,12}(?:感兴趣|有热情)|性格|细心|勤快|手脚|踏实|吃苦|不怕|身体健康|\\d{2}.{0,3}\\d{0,2}岁)",
      "(?:优先|更好|即可|亦可|也可以|也行|都可以|最好|均可)[。；]?$",
    ],
    duty: [
      "^(?:主要)?(?:负责|参与|协助|从事|工作(?:内容)?(?:就)?是|日常|平时|每天|你要|你会|你将|要做的)",
      "^主要.{0,4}(?:做|是)",
    ],
  },
  ja: {
    benefit: [
      "(?:支給|あり|完備|付き|無料|貸与|社割|割引|休み|休)(?:です|ます|があります|も)?[。]?$",
      "^(?:時給|月給|日給|給与|年収|月収|年間休日|交通費|まかない|賄い|社会保険|賞与|昇給)",
    ],
    requirement: [
      "(?:問いません|不問|歓迎|お持ちの方|できる方|好きな方|ある方|必須|必要です|不要です|大丈夫です|方を(?:お待ち|求め|歓迎|募集|探し))",
    ],
    duty: [
      "(?:お願いし(?:ます|たい)|お任せし(?:ます|たい)|担当(?:します|して)|していただきます|のお仕事です|が(?:主な|おもな)?(?:お?仕事|業務)です|手伝(?:って|い)|(?:お?仕事|業務)は)",
    ],
  },
};
