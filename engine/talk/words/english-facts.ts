import type { Row } from "../item.ts";

/** English words for what a film tells, and its first and last scene. */
export const ENGLISH_FACTS: readonly Row[] = [
  [
    "topic",
    "salary",
    "salary|salaries|pay|wage|wages|compensation|pay range|salary range|remuneration|money|what we pay|what it pays|paycheck|paycheque|earnings|figure we pay|pay figures|salary figure|salary figures|salary info|salary details|pay details|pay rate|hourly rate|hourly wage|rate of pay|how much we pay|how much it pays|what you earn|what you'll earn|what they earn|compensation package|earning|pay band|salary band|income|numbers on pay|remuneration package|payment|payout|payroll|cash|dough|pay packet|take-home|figures|the figure|salary number|pay number|the money part|how much it is|what the job pays|what this pays|what people earn|what you pay|the euros|dollar amount|dollar figure|euro figure|pay level|salary level|compensation info|salary bracket|pay bracket|annual salary|yearly salary|annual pay|monthly pay|monthly salary|pay info|comp|comp range|comp band|the comp|ote|base pay|base salary|our rates|rates|what they're paid|how it pays|total comp",
  ],
  [
    "topic",
    "benefits",
    "benefit|benefits|perk|perks|what we offer|offer|goodies|holiday allowance|extras|what you get|vacation days|perk list|benefits package|fringe benefits|the package|upsides|bonuses|bonus|holidays|holiday|vacation|time off|days off|work-life balance|extras we offer|what they get|what people get|goodie|what's in it for them|what's in it for you|advantages|upside|what we give|what we give people|nice extras",
  ],
  [
    "topic",
    "place",
    "location|place|city|office location|where it is|workplace|town|where we are|where the job is|whereabouts|job location|work location|site location|where we sit|office address|where we work|where they'd work|where it's based|where the office is|where the job's based|city name|name of the city|the city's name|locality|region|job's location",
  ],
  [
    "topic",
    "company",
    "company name|company|employer|employer name|our name|name of the company|business name|name of our company|name of the employer|organisation|organization|firm|company's name|we're called|we are called|we are now called|we're now called|our company is called|the company is called|our name is|the name of the firm|who the employer is|which company it is|our brand name|who we hire for|brand name|employer's name|firm's name|company title",
  ],
  [
    "topic",
    "deadline",
    "deadline|closing date|apply by date|application deadline|due date|cut-off date|cutoff date|end date|last day to apply|application date|apply-by date|cutoff|cut-off|cut off date|date|closing day|expiry date|last date|final date|dead line|apply by|applications close|applications close on|applications are open until|closes on|apply until|apply before|applications end|application closes|open until|accept applications until|taking applications until|application period|application window|date to apply by|apply date|final day|last application date|deadline date|cutoff day|apply-by|application cutoff|the day applications close|closing time|closes",
  ],
  [
    "topic",
    "link",
    "link|url|web address|website|apply link|application link|apply address|address|qr code|qr|email address|contact|email|phone number|site|web page|webpage|landing page|careers page|where to apply|application url|hyperlink|apply url|e-mail|mail address|contact details|website address|apply page|web link|apply-link|mail|mailbox|qr-code|application page|careers site|jobs page|job page|career page|apply site|webaddress|where people apply|where to send applications|contact info|contact address|contact email",
  ],
  [
    "topic",
    "mission",
    "mission|purpose|about us|who we are|company intro|what we stand for|mission statement|our story|company story|company description|vision|our values|about the company|our mission|why we exist|the why|what drives us|what we believe in|what the company does|what we do as a company|what we do|company part|company bit|who the company is|why we do it|purpose statement|intro of the company|the company intro|goal|our goal|big picture|about the firm|who we are bit",
  ],
  [
    "topic",
    "work",
    "duties|responsibilities|tasks|day to day|day-to-day|what you'll do|what you will do|the work|job duties|job description|day-to-day work|role description|what you do|what the job is|daily work|job itself|the job itself|the tasks|duty|everyday work|tasks list|job content|the actual work|actual job|actual work|assignments|activities|role itself|what they'd do|what they'll do|what one does|what the work is|what the work is like|the doing",
  ],
  [
    "topic",
    "requirements",
    "requirement|requirements|qualifications|skills|what you bring|what you need|what we're looking for|must-haves|must haves|experience needed|experience|what we need|what we expect|criteria|prerequisites|who we're looking for|who we want|what they need|profile|what we ask for|what we ask|what they should bring|what you should bring|what you should have|what applicants need|what candidates need|who should apply|skill list|skillset|skill set|competencies|eligibility|necessary skills|must haves list|conditions|expectations|who we look for",
  ],
  ["topic", "quote", "testimonial|quote|quotation|employee quote"],
  [
    "title",
    "",
    "title|job title|role name|role|position name|headline|name of the role|name of the job|job name|position|job role|role title|position title|name of the position|heading|job's title|role called|job called|the ad title|vacancy name|job heading|position called|role's name",
  ],
  [
    "cta",
    "",
    "call to action|call-to-action|cta|closing line|apply line|sign-off|closing words|apply button|button text|call to act|closing message|parting line|last line|end line|closing sentence|final line|final words|closing call|apply text|invitation|call to apply|slogan at the end|final sentence|end slogan",
  ],
  [
    "opening",
    "",
    "opening|intro|hook|opener|beginning scene|opening scene|title scene|start scene|title card|opening shot|first screen|opening part|opening bit|intro scene|beginning part|start of the film|start of the video|beginning of the film|beginning of the video|first frame|first slide|first card|title slide|very first scene|kickoff|intro card|starting scene|intro part|opening card|opening slide|first bit|first part",
  ],
  [
    "ending",
    "",
    "ending|outro|apply screen|apply one|apply card|apply page|apply slide|application screen|closing scene|final scene|end scene|end card|closer|last card|apply scene|end screen|closing shot|closing part|final shot|closing|end part|closing card|end of the film itself|end slide|last slide|last frame|last screen|final card|final slide|final screen|final frame|end bit|end shot|last bit|last part|closing slide|closing screen|apply card|apply slide|outro scene|outro card|tail end",
  ],
];
