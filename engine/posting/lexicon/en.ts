import { fields, sections } from "./en-headings.ts";
import type { Lexicon } from "./lexicon.ts";

const NAME = String.raw`(?<it>(?:The )?\p{Lu}[\p{L}\p{N}&.'’-]*(?: (?:of|and|&|for|the|de|in) \p{Lu}[\p{L}\p{N}&.'’-]*| \p{Lu}[\p{L}\p{N}&.'’-]*){0,6})`;
const ROLE = String.raw`(?<it>[^,.;:!?()]{3,80}?)`;
const ROLE_END = String.raw`(?=\s+(?:to|who|whose|with|that|capable|able|for|in|at|on|based|interested|enthusiast|as|ready|willing|looking|needed|wanted|opportunities|and (?:you|we|who))\b|[,.;:!?()]|$)`;
const PLACE = String.raw`(?<it>\p{Lu}[\p{L}.'’-]*(?: (?:de|la|of|am|an der|upon|on the|del|do|da) \p{Lu}[\p{L}'’-]*|[ -]\p{Lu}[\p{L}'’-]*){0,3}(?:, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}(?: \([^()]{2,40}\))?)`;

export const en: Lexicon = {
  language: "en",
  stopwords:
    "the and of to in for you we our with your will is are that this a be on as at have from or an it us who what their they by not".split(
      " ",
    ),
  sections,
  fields,
  months: [
    "jan(?:uary)?",
    "feb(?:ruary)?",
    "mar(?:ch)?",
    "apr(?:il)?",
    "may",
    "june?",
    "july?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
  ],
  workplace: {
    remote: [
      "\\b(?:fully|100 ?%|completely|entirely|all|permanently|full)[ -]?remote\\b",
      "\\bremote(?:ly)? (?:position|role|job|work environment|work(?:ing)? (?:only|from anywhere)|first|from anywhere|within|anywhere|opportunity|\\(|team|based|company)",
      "\\b(?:many |different |various )?(?:kinds of )?remote (?:roles|positions|jobs)\\b",
      "\\bteam is (?:entirely |fully |completely )?remote\\b",
      "\\bwork(?:ing)? (?:fully |100 ?% )?remote(?:ly)?(?: from)\\b",
      "\\bremote work environment\\b",
      "\\b(?:ability|able|option|freedom|possibility) to work remotely\\b",
      "\\bthis is an? (?:[\\p{L}-]+,? (?:and )?){0,3}remote\\b",
      "\\bwork from anywhere\\b",
      "\\bwork environment is remote\\b",
      "\\bwork from (?:anywhere|wherever)\\b",
      "\\bhome[ -]based\\b",
      "\\bthis (?:is a|role is|position is|job is) (?:fully )?remote\\b",
    ],
    hybrid: [
      "\\bhybrid\\b(?! (?:cloud|app|mobile|vehicle|car|infrastructure|model of (?:ai|data)|engine|electric|seed))",
      "\\b(?:one|two|three|four|[1-4])(?: (?:or|to) (?:two|three|four|[2-4])|[-–][2-4])? days? (?:a|per|each|every|/) ?week (?:at|from) home\\b",
      "\\b(?:one|two|three|four|[1-4])(?: (?:or|to) (?:two|three|four|[2-4])|[-–][2-4])? days? (?:a|per|each|every|/) ?week (?:in|at|on)(?: the| our)? (?:office|site|studio)\\b",
      "\\b(?:one|two|three|four|[1-4])(?: (?:or|to) (?:two|three|four|[2-4])|[-–][2-4])? (?:remote|home[ -]office|work[ -]from[ -]home|wfh) days?\\b",
      "\\b(?:partly|partially|part) remote\\b",
      "\\bwork(?:ing)? from home (?:up to )?(?:one|two|three|four|[1-4]|some|part)\\b",
      "\\bmix of (?:remote|home) and (?:office|on-?site)\\b",
      "\\bremote work is (?:ok|okay|fine|possible|welcome)[^.]{0,60}\\boffice\\b",
    ],
    onsite: [
      "\\bon[- ]?site (?:position|role|job|only|work|in|at|presence|five|5|full)",
      "\\b(?:fully|100 ?%|strictly) on[- ]?site\\b",
      "\\bin[- ]?(?:person|office) (?:position|role|job|only)\\b",
      "\\b(?:not (?:a )?remote|no remote(?: work)?|remote (?:work )?(?:is )?not (?:possible|available|an option))\\b",
      "\\bcan(?:not|'t|’t) be (?:done|worked|performed) (?:remotely|from home)\\b",
      "\\bwork is on[- ]?site\\b",
      "\\bthis is an? (?:[\\p{L}-]+,? (?:and )?){0,2}on[- ]?site\\b",
    ],
  },
  employment: {
    FULL_TIME: ["\\bfull[- ]?time\\b", "\\bpermanent,? full[- ]time\\b"],
    PART_TIME: ["\\bpart[- ]?time\\b"],
    CONTRACTOR: [
      "\\b(?:independent )?contractor\\b",
      "\\bfreelanc(?:e|er|ers|ing)\\b",
      "\\b(?:b2b|1099|c2c|corp[- ]to[- ]corp)\\b",
      "\\bself[- ]employed\\b",
    ],
    TEMPORARY: [
      "\\btemporary\\b",
      "\\btemp(?:[- ]to[- ]perm)?\\b",
      "\\bfixed[- ]?term\\b",
      "\\bseasonal\\b",
      "\\bmaternity cover\\b",
      "\\binterim\\b",
      "\\blimited[- ]term\\b",
    ],
    INTERN: ["\\bintern(?:ship)?s?\\b", "\\btrainee(?:ship)?\\b", "\\bapprentice(?:ship)?\\b", "\\bwork placement\\b"],
    VOLUNTEER: ["\\bvolunteer(?:ing)?\\b", "\\bvoluntary (?:position|role|work)\\b"],
    PER_DIEM: ["\\bper diem\\b", "\\b(?:casual|zero[- ]hours?) (?:contract|basis)?\\b"],
  },
  periods: {
    hour: ["(?:an|per|a|each|every|the) ?(?:hour|hr)\\b", "/ ?(?:h|hr|hour)\\b", "p/?h\\b", "hourly"],
    day: ["(?:a|per|each) day\\b", "/ ?(?:d|day)\\b", "p/?d\\b", "daily", "per shift\\b"],
    week: ["(?:a|per|each) ?(?:week|wk)\\b", "/ ?(?:w|wk|week)\\b", "p/?w\\b", "weekly"],
    month: ["(?:a|per|each) month\\b", "/ ?(?:m|mo|mth|month)\\b", "p/?m\\b", "monthly", "pcm\\b"],
    year: [
      "(?:a|per|each) (?:year|annum)\\b",
      "/ ?(?:y|yr|year|annum)\\b",
      "p/?a\\b",
      "p\\.a\\.",
      "annually",
      "annual\\b",
      "yearly",
      "pa\\b",
    ],
  },
  sentences: {
    seeking: [
      `\\b(?:we|they)(?:['’]re| are)?(?: (?:currently|now|also|personally|always|actively|urgently))? (?:looking for|seeking|searching for|hiring|recruiting|in search of|need|want) (?:(?:an?|another|our next|our first|our|some|the|\\d|one|two|three)(?: new)? )?${ROLE}${ROLE_END}`,
      `\\b(?:is|are)(?: (?:currently|now))? (?:looking for|seeking|searching for|hiring|recruiting|in search of|in need of)(?: (?:an?|its next|its|another|the|some))? ${ROLE}${ROLE_END}`,
      `\\blooking for (?:an? )?${ROLE}${ROLE_END}`,
      `\\bas (?:our|an?|the)(?: new)? ${ROLE},? you\\b`,
      `\\bjoin us as (?:an? |our )?(?:new )?${ROLE}${ROLE_END}`,
      `\\b(?:the )?(?:position|role|vacancy|post|job) (?:of|as)(?: an?| the)? ${ROLE}${ROLE_END}`,
      `\\bhiring:? (?:an? )?${ROLE}${ROLE_END}`,
    ],
    employer: [
      `^(?:hey|hi|hello)?(?: there)?[,!.]? ?we(?:['’]re| are) ${NAME}(?=[.,!–—-]|$)`,
      `\\bwe are ${NAME}(?=[.,!–—]|$)`,
      `(?:^|[.!?] )${NAME} (?:is|are)(?: (?:currently|now))? (?:looking for|seeking|searching for|hiring|recruiting|building|making|helping|a |an |the |one of)`,
      `\\bat (?:the )?${NAME},? (?:we|you|everyone|our)\\b`,
      `\\b(?:join|joining) (?:the )?${NAME}(?=(?:,|\\.| as| means| and| in| is|['’]s|$))`,
      `\\b(?:member|part) of (?:the )?${NAME}(?=(?: team| family)?(?:,|\\.| who| and))`,
      `\\b(?:working|work|career) (?:at|for|with) (?:the )?${NAME}(?= is|,|\\.| you|$)`,
      `(?:^|[.!?] )${NAME} (?:makes|builds|runs|operates|offers|provides|helps|employs|serves|develops|has been|cares for)\\b`,
      `\\b(?:currently )?posing as ${NAME} recruiters`,
    ],
    place: [
      `\\b(?:cities|offices|locations|sites|stores|regions|towns|states)(?: [^().]{0,40})? \\((?<it>[\\p{Lu}][^()]{4,90})\\)`,
      `\\b(?:position|role|job|post|office|team|you(?:['’]ll| will)?(?: be)?|is|are) (?:is |are |will be )?(?:based|located|situated) (?:in|at|on|near|out of)(?: our)?(?: the)?(?: office in)? ${PLACE}`,
      `\\b(?:position|role|job|work) (?:in|at) our ${PLACE} (?:office|store|branch|site|headquarters|hub|restaurant|clinic|warehouse|school|plant)`,
      `\\b(?:offices?|store|branch|site|headquarters|workshop|clinic|position|positions|job) (?:available )?(?:at our company )?in ${PLACE}(?= |[.,;)]|$)`,
      `\\bour ${PLACE} (?:office|store|branch|site|headquarters|hub|restaurant|clinic|warehouse|plant)\\b`,
      `^(?:based|located) (?:in|on|at) ${PLACE}`,
      `\\bin ${PLACE}\\.? (?:We|You|This)\\b.{0,5}(?:looking|hiring)`,
    ],
    duty: [
      "^(?:in this (?:role|position|job),? )?you(?:['’]ll| will)(?: also)?(?: be (?:responsible for|in charge of|working on))? (?!need|have|get|receive|enjoy|report|love|find|know|join|be (?!responsible|in charge|working|the)|earn|thrive|not\\b)",
      "^(?:as (?:our|an?|the) [^,]{2,60}, )you(?:['’]ll| will) ",
      "^you are responsible for ",
      "^the (?:\\p{L}+ ){1,3}will (?:also )?(?!be (?!responsible|in charge)|receive|have|need|possess|report|join|work with you|start|close)",
      "^(?:key )?responsibilities (?:will )?include ",
      "^your (?:job|task|work|day|main mission) (?:is|will be) (?:to )?",
    ],
    requirement: [
      "^you(?:['’]ll| will)? (?:have|bring|need|possess|hold|should have|must have|are (?:comfortable|familiar|experienced|fluent|able|used|qualified|registered|confident)) ",
      "^(?:we expect|we ask for|we require|required:|requirements:|applicants (?:must|should|need)|candidates (?:must|should|need)|the (?:ideal|successful) candidate (?:has|will have|should)) ",
      "^(?:strong|solid|good|excellent|proven|minimum of|at least) .{3,120}(?:experience|knowledge|skills|years|needed|required)\\b",
      "\\b(?:is|are) (?:required|essential|a must|needed|preferred|desirable)\\b",
    ],
    nice: [
      "\\bnice[- ]to[- ]have\\b",
      "^\\(?(?:ideally|preferably|bonus|optional|desirable|preferred|nice to have)\\b",
      "\\b(?:is|are|would be|will be)? ?(?:a|an|strong) (?:plus|bonus|advantage|asset)\\b",
      "\\((?:preferred|desirable|a plus|optional|nice to have|bonus|desired)\\)",
      "\\b(?:preferred|desirable|beneficial|advantageous)(?: but not (?:required|essential|necessary))?\\.?$",
      "^bonus skills",
    ],
    benefit: [
      "^we (?:offer|provide|give you|pay for|cover)\\b",
      "^(?:in return,? )?you(?:['’]ll| will)? (?:get|receive|enjoy|earn|benefit from) ",
      "^(?:benefits|perks) (?:include|are|of the job)",
      "^our (?:benefits|package) include",
    ],
    pay: [
      "\\b(?:salary|salaries|pay|pays|paid|wage|wages|compensation|remuneration|base|ote|earn|earning|earnings|(?:hourly|daily|day) rate|gross|pay grade|grade)\\b",
    ],
    notPay: [
      "\\b(?:budgets?|bonus(?:es)?|funding|funded|raised|revenue|turnover|investment|series [a-e]|valuation|discounts?|off\\b|vouchers?|allowances?|stipend (?:for|towards)|sign[- ]?on|signing|referrals?|reimburse\\w*|insurance|customers?|users|employees|assets|market|under management|grant|prize|donat\\w+|contribution|match(?:ing)?|learning|training|equipment|relocation|as little|fund|per project|sales of|portfolio|home[- ]office|towards|extra|supplement|premiums?|uplift|enhancement)\\b",
      "\\b(?:worth|valued at|cars?|bikes?|bicycles?|subsid(?:y|ies|i[sz]ed)|tuition|pensions?|retirement|401\\(?k|recommend(?:ing|ation)?|courses?|conferences?|education|books?|gym|fitness|sports?|wellness|well-?being|meals?|lunch(?:es)?|food|snacks|travel|commut\\w+|transport\\w*|transit|parking|fuel|tickets?|travel pass|phone|mobile|internet|laptop|childcare|nursery|rent|housing|accommodation|gifts?|overtime|on-call|shares|stock|savings|top[- ]up|per diem|expenses|rebate|cashback)\\b",
    ],
    mission: [
      "\\b(?:our|the|whose|['’]s) (?:mission|purpose|vision|goal|aim) (?:is|:)",
      "^(?:at [^,]{2,50},? )?we(?:['’]re| are)? (?:build|make|help|enable|create|design|develop|grow|teach|care|run|keep|bring|protect|serve|feed|print|publish|repair|restore|give|save|connect|on a mission|turn|produce|move|plant|look after|supply|deliver|sell|bake|brew|collect|preserve|work (?:to|for|with)|opening up|building|making|helping|creating|developing|dedicated to|committed to|responsible for)\\b",
      "^(?!(?:this|that|it|there|these|those|you|we|he|she|they|who|what|our) )(?:(?:the )?\\p{Lu}[\\p{L}&.'’-]*(?: \\p{Lu}[\\p{L}&.'’-]*){0,5})(?:,? [^,.]{3,60},)? (?:is (?:a|an|the|one of|dedicated|committed|on a mission|building|making|helping|creating|developing|bringing)|makes|builds|helps|enables|provides|develops|operates|cares for|serves|keeps|runs|looks after|delivers|sells|feeds|brings|designs|produces|manufactures|supplies|connects|protects|gives|creates|grows|teaches|publishes|prints|repairs|restores|treats|supports|bakes|brews|plants)\\b",
      "^(?!.{0,60}\\b(?:candidate|applicant|position|role|job|post|holder|incumbent|will)\\b)(?:the|our) \\p{Ll}+(?: \\p{Ll}+){0,2} (?:serves?|cares? for|preserves?|helps?|supports?|protects?|teach(?:es)?)\\b",
    ],
    apply: [
      "^(?:get started|start (?:your )?application|apply|apply for this (?:job|role|position)|i'm interested)$",
      "\\b(?:to apply|apply (?:by|at|via|through|online|now|here|with|using|directly)|how to apply|send (?:us |me )?(?:your|an?|the)|please (?:send|submit|apply|email|contact|click|write|call|complete)|submit (?:your|an?)|applications (?:must|should|can|are|will|may)|drop us|write to us|get in touch|contact us|see more information|follow this link|come by|hand (?:it|your)|(?:call|ring|phone|text) [^.]{2,40}\\d|email (?:us|your))\\b",
    ],
    applyThere: [
      "(?<!\\b(?:we|they|to whom|terms|conditions|exceptions|rates) )\\b(?:apply|applying|(?:your|all) applications?|applications? (?:to|via|through|at|on))\\b",
    ],
    deadline: [
      "\\b(?:apply|applications?|application deadline|closing date|deadline|closes|close|closing|submitted|received|reach us|removed|open until|posting expires|vacancy closes|no later than|ring|call|pop|write|send)\\b[^.!?]{0,70}?\\b(?:by|before|until|till|is|on|date|deadline|than|at)\\b[^.!?\\d]{0,40}$",
      "\\b(?:deadline|closing date|closes|apply by|close date)\\b[^.!?\\d]{0,25}$",
    ],
    start: [
      "\\b(?:start(?:s|ing)?(?: date)?|begin(?:s|ning)?|commenc(?:e|es|ing)|job starts|role starts)\\b[^.!?\\d]{0,25}$",
    ],
    soon: ["\\bas soon as possible\\b", "\\bimmediate(?:ly)?\\b(?: start)?", "\\basap\\b"],
    department: [
      "\\b(?:join|joining|work in|part of|within|in) (?:the|our) (?<it>(?!growing|small|whole|global|friendly|dynamic|talented|same|whole|entire|world|best|our|local|team|existing|great|wider|core|right|larger|bigger|first|new|it\\b)(?:[\\p{L}&-]+ ){1,4}?(?:team|department|division|unit))\\b",
    ],
    notice: [
      "\\b(?:equal (?:employment )?opportunit(?:y|ies)|affirmative action|without regard to|drug[- ]?(?:test|free|screen)|e-verify|background (?:check|screening|investigation)|reasonable accommodation|data protection|gdpr|privacy (?:policy|notice)|recruitment agenc(?:y|ies)|unsolicited|scam|all qualified applicants|regardless of)\\b",
    ],
  },
};
