import type { Row } from "../item.ts";

/** English words for what is to be done, and for how it is said. */
export const ENGLISH_DEEDS: readonly Row[] = [
  [
    "remove",
    "",
    "remove|delete|drop|cut|cut out|ditch|scrap|lose|kill|get rid of|rid|take out|take away|take off|take down|throw out|throw away|leave out|leave off|skip|omit|eliminate|erase|trash|chuck|chop|axe|strip|strip out|do away with|turn off|switch off|disable|mute|silence|can go|could go|should go|has to go|have to go|must go|needs to go|stop|pull|bin|exclude|nix|toss|toss out|dump|clear|unwanted|unnecessary|is redundant|not needed|don't need|do not need|no need for|no longer need|without",
  ],
  [
    "not",
    "",
    "no|not|don't|do not|never|doesn't|does not|shouldn't|should not|isn't|without any|minus|zero|dont|none|nobody|no one|wouldn't|nothing|avoid|hide|conceal|withhold|keep quiet about|keep secret|keep to ourselves|secret|private|confidential|to ourselves|under wraps|unmentioned",
  ],
  [
    "add",
    "",
    "add|insert|include|put in|append|create|introduce|throw in|work in|squeeze in|give me a scene|another scene|a new scene|new scene|one more scene",
  ],
  [
    "move",
    "",
    "move|shift|put|place|bring|reorder|relocate|drag|send|stick|slide it|pull forward|bring forward|move up|rearrange|position it|should come|comes|come|goes|go|shall come|to come",
  ],
  [
    "swap",
    "",
    "swap|switch places|exchange|switch around|trade places|flip the order|switch the order|the other way round|swap around|trade",
  ],
  [
    "set",
    "",
    "set|change|make|use|turn|switch|give|update|edit|adjust|rename|call|put it|go with|go for|let's have|have|try|pick|choose|let|let's|convert|render|get|become|rewrite|reword|rephrase|select|apply|want|need|would like|should be|could be|must be|be|is now|is|moved|moved to|correct|fix|modify|alter|start using|tweak it|do",
  ],
  ["replace", "", "replace|substitute|swap out|exchange the words|find and replace"],
  ["with", "", "with|by"],
  ["to", "", "to|into|as|to say|to read|at|on to"],
  [
    "show",
    "",
    "show|display|reveal|print|bring back|put back|turn on|switch on|enable|restore|unhide|reinstate|turn back on|put back on",
  ],
  [
    "say",
    "",
    "say|says|saying|mention|mentions|read|read out|read aloud|read out loud|speak|speaks|spoken|speak of|talk about|tell|voice it|pronounce|announce|narrate|out loud|aloud|disclose|give away|state|refer to|talks",
  ],
  ["keep", "", "keep|leave|stay|remain|stand|still have|want to keep"],
  [
    "emphasise",
    "",
    "emphasise|emphasize|highlight|lead with|start with|open with|begin with|kick off with|stress|feature|focus on|spotlight|play up|push|showcase|draw attention to|put first|first thing|up front|upfront|front and centre|front and center|prominent|prominently|underline|more emphasis on|accentuate|make more of|stand out|stands out|pop|come first|comes first|mention first|say first|foreground|open on|lead off with",
  ],
  ["split", "", "split|break up|divide|separate into|cut in two|break into two|cut into two|break in two"],
  ["merge", "", "merge|combine|join|unite|fuse|put together|fold into|one scene|into one|blend"],
  [
    "undo",
    "",
    "undo|revert|roll back|rollback|take that back|take it back|scrap that|scratch that|forget that|never mind that|nevermind that|cancel that|undo that|reverse that|ctrl z|ctrl+z|changed my mind|unmake|go back|step back|put it back|put it back the way it was|as it was|like before|how it was|the way it was before|before that|go back to before|previous version|the last version|as before|cancel the last|that was a mistake|didn't mean that|back a step|back up",
  ],
  [
    "redo",
    "",
    "redo|do it again|reapply|bring that back|bring it back|ctrl y|do that again|redo that|undo the undo|put that change back|i want that change back",
  ],
  [
    "restart",
    "",
    "start over|start again|from scratch|reset|begin again|start afresh|start from zero|clean slate|start anew|original version|back to the original|back to square one|wipe everything|discard everything|discard all|undo everything|undo all|reset everything|first version|the very beginning|restart",
  ],
  ["back", "", "back|backwards"],
  ["before", "", "before|ahead of|in front of|prior to"],
  ["after", "", "after|behind|following on from|right after|below"],
  ["front", "", "front|start|beginning|top|first place|forward|earlier|up first|to the start|near the start"],
  ["up", "", "up|higher"],
  ["down", "", "down"],
  ["on", "", "on"],
  ["off", "", "off"],
  [
    "about",
    "",
    "about|on the topic of|regarding|concerning|that mentions|that says|which says|which mentions|that talks about|where it says|with the words|where you say|where we say",
  ],
  ["instead", "", "instead|rather than|rather|in place of"],
  ["also", "", "also|as well|too|additionally|in addition|plus|on top"],
  ["and", "", "and|then|&|and then|but|or|nor"],
  ["only", "", "only|just|solely|alone|nothing but"],
  [
    "request",
    "",
    "please|pls|plz|can you|could you|would you|can we|could we|will you|may i|i want|i'd like|i would like|i'd rather|i'd prefer|i prefer|i need|we need|we want|we'd like|we would like|we'd rather|let's|let us|how about|what about|what if|why don't|why not|should|must|has to|have to|needs to|need to|ought to|might be better|would be better|would be nice|would prefer|it'd be great|would be great|want it|kindly|go ahead and|would you mind|mind|make sure|i wish|i think|maybe|perhaps|would love|i'd love|could use|is it possible to|can i have|can i get|feel free to|better if",
  ],
  [
    "correction",
    "",
    "no i meant|i meant|i mean|sorry|actually|wait|oops|no wait|correction|i was talking about|not that|that's not what i meant|nope",
  ],
  [
    "question",
    "",
    "what|how|why|when|where|who|which|does|did|is there|are there|do you|what's|how's|whose|are you|is it|was it|has it|tell me",
  ],
  [
    "praise",
    "",
    "great|nice|love|like|loves|perfect|good|excellent|awesome|cool|lovely|beautiful|well done|wonderful|amazing|works|fine|happy with|brilliant|fantastic|impressive|looks good|sounds good|the best|superb|works for me|solid|on point",
  ],
  [
    "thanks",
    "",
    "thanks|thank you|thx|cheers|ta|hello|hi|hey|good morning|good evening|bye|goodbye|see you|hi there|hey there|ok|okay|got it|sure|alright|hmm|haha|lol|sorry to bother",
  ],
  ["yes", "", "yes|yep|yeah|yup|sure thing|do it|go ahead|sounds good|yes please"],
  [
    "filler",
    "",
    "the|a|an|of|for|in|i|we|you|me|my|our|your|us|there|here|so|some|any|more|less|now|again|lets|one|ones|its|it's|that's|there's|really|these|am|are|was|were|be|been|will|would|could|can|if|when|he|she|they|his|her|their|from|out|over|than|enough|still|already|later|please|thing|things|got|way|kind|sort|who|has|had|ve|well|right|own|number|background|new|two of",
  ],
];
