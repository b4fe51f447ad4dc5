import type { Row } from "../item.ts";

/** English words for what things can be changed to. */
export const ENGLISH_QUALITIES: readonly Row[] = [
  ["adjective", "warm", "warm|warmer|cosy|cozy|heartwarming|cosier|cozier|warmth|heartfelt|homely|homey"],
  ["adjective", "gentle", "gentle|gentler|soft music|mellow|soothing|tender|soft|acoustic|delicate"],
  [
    "adjective",
    "calm",
    "calm|calmer|quiet look|peaceful|serene|tranquil|understated|minimal|minimalist|subtle|cleaner|muted|restrained|quieter look|quiet theme|less shouty|less loud look|subdued|simple look",
  ],
  [
    "adjective",
    "bold",
    "bold|bolder|punchy|striking|loud look|in your face|impactful|eye-catching|eye catching|edgy|edgier|dramatic|punchier|stronger|louder look|attention-grabbing|attention grabbing|high contrast",
  ],
  [
    "adjective",
    "editorial",
    "editorial|magazine|magazine-like|magazine like|newspaper|elegant|classy|stylish|sophisticated|refined|typographic|newspaper-like|magazine-style",
  ],
  [
    "adjective",
    "chill",
    "chill|chilled|lo-fi|lofi|lo fi|laid back|laid-back|relaxed|relaxing|mellow beats|lounge|ambient|chillhop|easygoing|easy-going|low-key|low key|downtempo|hip hop|hip-hop",
  ],
  [
    "adjective",
    "upbeat",
    "upbeat|up-beat|energetic|lively|livelier|driving|dynamic|peppy|pumping|more energy|energy|bouncy|exciting|uplifting|up-tempo|uptempo|vibrant|energising|energizing|rousing|perky|zippy|funky|poppy|catchy|spirited|more life|faster music|fast music|motivating|inspiring|punchy music|pep|oomph",
  ],
  [
    "adjective",
    "cheerful",
    "cheerful|happy|happier|joyful|fun|cheery|jolly|sunny|playful|light-hearted|lighthearted|merry|upbeat and happy|joyous",
  ],
  [
    "adjective",
    "friendly",
    "friendly|friendlier|approachable|kinder|welcoming|inviting|personable|human|nicer|personal|more personal|empathetic|engaging|warmer tone|like a friend|less cold|less robotic|more human",
  ],
  [
    "adjective",
    "casual",
    "casual|informal|conversational|relaxed wording|chatty|loosen|loosen up|loosen it up|down to earth|less formal|less stiff|less corporate|less official|colloquial|less jargon|everyday language|youthful|younger|less buttoned-up|down-to-earth|like we talk|less formally|less stuffy|easy-going tone|chill it out|chill out|relax it|relax the tone|relax the wording",
  ],
  [
    "adjective",
    "professional",
    "professional|serious|businesslike|business-like|polished|sober|mature|grown-up|respectable|more serious",
  ],
  ["adjective", "formal", "formal|official|polite|less casual|less chatty|formally|proper|buttoned-up"],
  [
    "adjective",
    "stiff",
    "stiff|robotic|wooden|cold|dry|bureaucratic|stilted|stuffy|impersonal|distant|official-sounding|jargony",
  ],
  ["adjective", "corporate", "corporate|business music|business style"],
  ["adjective", "neutral", "neutral|plain|matter of fact|matter-of-fact|normal tone|objective|factual|neutrally"],
  ["shade", "dark", "dark|darker|deep|deeper"],
  ["shade", "light", "light|lighter|pale|pastel|bright|brighter"],
  [
    "aspect",
    "9:16",
    "vertical|portrait|upright|tiktok|tik tok|reels|instagram reel|instagram reels|instagram story|instagram stories|insta story|story format|youtube shorts|shorts|phone format|for phones|mobile format|9x16|9 by 16|9 x 16|snapchat|tall|phone|phones|mobile|mobiles|smartphone|smartphones|story|nine by sixteen|9 to 16|a reel|as a reel|for a reel|into a reel|insta reel|upright format|vertically|vertical format|reels format|hochkant",
  ],
  [
    "aspect",
    "16:9",
    "landscape|horizontal|widescreen|wide|wide format|youtube|16x9|16 by 9|16 x 9|for tv|desktop format|tv|television|big screen|cinema|16 to 9|sixteen by nine|widescreen format|landscape format|desktop|projector|sideways|horizontally",
  ],
  ["aspect", "1:1", "square|1x1|1 by 1|one to one|1 to 1|squared|square format|instagram square|one by one"],
  ["aspect", "4:5", "4x5|4 by 5|four by five|four to five|instagram post|instagram feed|feed post"],
  ["aspect", "?", "instagram|insta|social media|linkedin|facebook"],
  [
    "voiceKind",
    "slt",
    "female|woman|lady|girl|feminine|female voice|slt|women|female-voiced|womans|lady's|female narrator|higher voice|ladies|gal",
  ],
  [
    "voiceKind",
    "rms",
    "male|man|guy|masculine|male voice|rms|men|gentleman|bloke|mans|dude|chap|fella|deeper voice|deep voice|male narrator|lower voice|baritone",
  ],
  ["voiceKind", "awb", "scottish|scots|scottish accent|awb|scotsman|scot|scotland|glasgow|edinburgh"],
  [
    "captionMode",
    "burn",
    "burn in|burn them in|burned in|burnt in|burn|hard-coded|hardcoded|baked in|bake|only in the picture|in the video itself|embed|embedded|hardcode|hard code|in the picture|into the picture|in the image|into the video|open captions|burnt|part of the picture|part of the video",
  ],
  [
    "captionMode",
    "sidecar",
    "separate file|file only|as a file|sidecar|srt|vtt|srt only|separate captions|as files|own file|separately|not burned in|without burning|separate files|srt file|subtitle file|caption file|srts|extra file|external file|separate srt|own files|in a file|a file",
  ],
  ["languageName", "en", "english|in english"],
  ["languageName", "de", "german|deutsch"],
  ["languageName", "fr", "french"],
  ["languageName", "es", "spanish"],
  ["languageName", "pt", "portuguese"],
  ["languageName", "zh", "chinese|mandarin"],
  ["languageName", "ja", "japanese"],
  ["languageName", "it", "italian"],
  ["languageName", "nl", "dutch"],
];
