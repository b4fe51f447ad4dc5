import type { Row } from "../item.ts";

/** English words for what a film tells, and its first and last scene. */
export const ENGLISH_FACTS: readonly Row[] = [
  [
    "topic",
    "salary",
    "salary|salaries|pay|wage|wages|compensation|pay range|salary range|remuneration|money|what we pay|what it pays|paycheck|paycheque|earnings|figure we pay|pay figures|salary figure|salary figures|salary info|salary details|pay details|pay rate|hourly rate|hourly wage|rate of pay|how much we pay|how much it pays|what you earn|what you'll earn|what they earn|compensation package|earning|pay band|salary band|income|numbers on pay",
  ],
  [
    "topic",
    "benefits",
    "benefit|benefits|perk|perks|what we offer|offer|goodies|holiday allowance|extras|what you get|vacation days|perk list|benefits package|fringe benefits|the package|upsides",
  ],
  [
    "topic",
    "place",
    "location|place|city|office location|where it is|workplace|town|where we are|where the job is|whereabouts|job location|work location|site location",
  ],
  [
    "topic",
    "company",
    "company name|company|employer|employer name|our name|name of the company|business name|name of our company|name of the employer|organisation|organization|firm|company's name|we're called|we are called|we are now called|we're now called|our company is called|the company is called|our name is",
  ],
  [
    "topic",
    "deadline",
    "deadline|closing date|apply by date|application deadline|due date|cut-off date|cutoff date|end date|last day to apply|application date|apply-by date|cutoff|cut-off|cut off date|date|closing day|expiry date|last date|final date|dead line|apply by|applications close|applications close on|applications are open until|closes on|apply until|apply before|applications end|application closes|open until|accept applications until|taking applications until",
  ],
  [
    "topic",
    "link",
    "link|url|web address|website|apply link|application link|apply address|address|qr code|qr|email address|contact|email|phone number|site|web page|webpage|landing page|careers page|where to apply|application url|hyperlink|apply url|e-mail|mail address|contact details|website address|apply page",
  ],
  [
    "topic",
    "mission",
    "mission|purpose|about us|who we are|company intro|what we stand for|mission statement|our story|company story|company description|vision|our values|about the company|our mission|why we exist|the why",
  ],
  [
    "topic",
    "work",
    "duties|responsibilities|tasks|day to day|day-to-day|what you'll do|what you will do|the work|job duties|job description|day-to-day work|role description|what you do|what the job is|daily work|job itself|the job itself|the tasks|duty",
  ],
  [
    "topic",
    "requirements",
    "requirement|requirements|qualifications|skills|what you bring|what you need|what we're looking for|must-haves|must haves|experience needed|experience|what we need|what we expect|criteria|prerequisites|who we're looking for|who we want|what they need|profile",
  ],
  ["topic", "quote", "testimonial|quote|quotation|employee quote"],
  [
    "title",
    "",
    "title|job title|role name|role|position name|headline|name of the role|name of the job|job name|position|job role|role title|position title|name of the position|heading|job's title",
  ],
  [
    "cta",
    "",
    "call to action|call-to-action|cta|closing line|apply line|sign-off|closing words|apply button|button text|call to act|closing message",
  ],
  [
    "opening",
    "",
    "opening|intro|hook|opener|beginning scene|opening scene|title scene|start scene|title card|opening shot|first screen|opening part|opening bit|intro scene|beginning part",
  ],
  [
    "ending",
    "",
    "ending|outro|closing scene|final scene|end scene|end card|closer|last card|apply scene|end screen|closing shot|closing part|final shot|closing|end part|closing card",
  ],
];
