import type { GuiWords } from "./words.ts";

const BUTTON =
  "(?:buttons?|icons?|tabs?|menus?|export|download|render|save|preview|play|upload|share|settings|generate|regenerate|timeline|panel|here|checkbox|slider|toggle)";
const PLACE =
  "(?:panel|tab|menu|sidebar|side bar|toolbar|tool bar|settings|inspector|workspace|editor|timeline|dashboard|media library|preview window|preview player|player|properties)";

export const ENGLISH: GuiWords = {
  leads: [
    /^(?:please|now|next|then|first|finally|simply|just|also|and|or|so|again|afterwards|alternatively|otherwise|step \d{1,2}:?)[,:]?\s+/iu,
    /^(?:to|in order to|for)\s[^,.]{1,80},\s*/iu,
    /^(?:when|once|if|whenever|after|before|as soon as)\s[^,.]{1,80},\s*/iu,
    /^(?:you can|you may|you could|you'll need to|you will need to|you need to|you should|you have to|you'll want to|feel free to|go ahead and|all you need to do is|you'll|you will|you can also|be sure to|make sure to|try to|want to)\s+(?:now\s+|then\s+|also\s+|always\s+|simply\s+|just\s+)?/iu,
    /^(?:in|from|on|at)\s(?:the|your)\s[^,.]{1,50},\s*/iu,
  ],
  instructions: [
    new RegExp(`^(?:click|tap|press|hit|right-click|double-click)\\b[^]{0,60}?\\b${BUTTON}\\b`, "iu"),
    /^(?:click|tap|press|hit)\s+(?:on\s+)?["“'*]/iu,
    new RegExp(
      `^(?:open|go to|head to|head over to|navigate to|switch to|visit|find|locate|look in|check|see|use|select|choose|expand)\\b[^]{0,60}?\\b${PLACE}\\b`,
      "iu",
    ),
    new RegExp(
      `^(?:preview|view|review|watch|see|check|play|find|edit|adjust)\\b[^]{0,60}?\\b(?:in|on|from|at) (?:the|your)\\b[^]{0,30}?\\b${PLACE}\\b`,
      "iu",
    ),
    /^(?:select|choose|use|find)\b[^]{0,30}?\b(?:export|download|save as|render)\b[^]{0,20}\b(?:button|option|menu|icon|from)\b/iu,
    new RegExp(
      `^(?:upload|add|change|adjust|edit|trim|move|delete)\\b[^]{0,60}?\\b(?:using|with|via|through) the\\b[^]{0,30}?\\b${BUTTON}\\b`,
      "iu",
    ),
    /^(?:drag(?:[- ]and[- ]drop)?|drop)\s+(?:and drop\s+)?(?:the|your|a|an|any|it|its|this|that|them|each|clips?|files?|one|media|images?)\b/iu,
  ],
  pointers: [
    /^(?:the|an?|your)\s+["“'*]?(?:export|download|render|save|upload|preview|settings|properties)["”'*]?\s+(?:button|icon|tab|menu|panel|option)\b[^]{0,30}?\b(?:is|are|can be found|appears|sits|lies)\b/iu,
    new RegExp(`^(?:there is|there's)\\s+an?\\s[^]{0,30}\\b(?:button|icon|tab|menu)\\b[^]{0,30}\\b${PLACE}\\b`, "iu"),
    new RegExp(
      `^(?:it|the video|the film|your video|your film)\\s(?:is|can be found|will appear|appears|is available)\\b[^]{0,30}?\\b(?:in|on) the\\b[^]{0,20}?\\b${PLACE}\\b`,
      "iu",
    ),
  ],
  seams: /,\s+(?:and\s+|so\s+|then\s+|just\s+)?|;\s+|:\s+|\s[—–-]\s|\s+and\s+(?:then\s+)?/giu,
  speech:
    /\b(?:says?|said|saying|reads?|reading|titled|called|labelled|labeled|caption|narrat\w*|voice-?over says)\b/iu,
  content:
    /\b(?:appl(?:y|ies|ying|ication|icants?|icant)|careers?|career site|website|web page|link|qr code|candidates?|viewers?|recruiters?)\b/iu,
  conditional: /\b(?:when|once|if|whenever|after you|as soon as|in case)\b/iu,
  report: /^(?:and\s+|but\s+)?(?:I|I've|I'll|we|we've)\b/u,
};
