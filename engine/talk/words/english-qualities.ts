import type { Row } from "../item.ts";

/** English words for what things can be changed to. */
export const ENGLISH_QUALITIES: readonly Row[] = [
  [
    "adjective",
    "warm",
    "warm|warmer|cosy|cozy|heartwarming|cosier|cozier|warmth|heartfelt|homely|homey|inviting look|earthy|soft look|softer look|snug|hearth|sunny look|golden|autumnal",
  ],
  [
    "adjective",
    "gentle",
    "gentle|gentler|soft music|mellow|soothing|tender|soft|acoustic|delicate|piano|guitar|acoustic guitar|strings|folky|ballad|lullaby|gentle piano|quiet and gentle|classical|orchestral|touching|emotional|moving|sentimental|romantic|soulful",
  ],
  [
    "adjective",
    "calm",
    "calm|calmer|quiet look|peaceful|serene|tranquil|understated|minimal|minimalist|subtle|cleaner|muted|restrained|quieter look|quiet theme|less shouty|less loud look|subdued|simple look|airy|clean|restful|zen|gentle look|spare|sparse|simple|plain look|quieter design|reduced|minimalistic|less busy|less flashy|less loud design|flashy|too flashy",
  ],
  [
    "adjective",
    "bold",
    "bold|bolder|punchy|striking|loud look|in your face|impactful|eye-catching|eye catching|edgy|edgier|dramatic|punchier|stronger|louder look|attention-grabbing|attention grabbing|high contrast|loud and proud|louder design|shouty|splashy|vivid|vibrant look|strong colours|strong colors|big letters|huge letters|powerful look|daring|confident|poster-like|like a poster|graphic|punchy look|in-your-face|modern|contemporary|fresh",
  ],
  [
    "adjective",
    "editorial",
    "editorial|magazine|magazine-like|magazine like|newspaper|elegant|classy|stylish|sophisticated|refined|typographic|newspaper-like|magazine-style|glossy|glossy magazine|vogue|like vogue|journal|printed page|like a newspaper|newspaper look|classic|classical look|literary|bookish|tasteful|posh|premium|luxurious|luxury|high-end|upmarket|chic",
  ],
  [
    "adjective",
    "chill",
    "chill|chilled|lo-fi|lofi|lo fi|laid back|laid-back|relaxed|relaxing|mellow beats|lounge|ambient|chillhop|easygoing|easy-going|low-key|low key|downtempo|hip hop|hip-hop|coffeehouse|coffee shop|cafe|café|study beats|mellower|slow jam|jazz|jazzy|smooth|loungey|lounge-like|easy listening|unobtrusive beat|chilled-out|chilled out|beach|dreamy|dreamier|slow beat|hip-hop beat|calmer music|calm music|meditative|spa",
  ],
  [
    "adjective",
    "upbeat",
    "upbeat|up-beat|energetic|lively|livelier|driving|dynamic|peppy|pumping|more energy|energy|bouncy|exciting|uplifting|up-tempo|uptempo|vibrant|energising|energizing|rousing|perky|zippy|funky|poppy|catchy|spirited|more life|faster music|fast music|motivating|inspiring|punchy music|pep|oomph|drive|more drive|punch|more punch|groove|groovy|get people moving|gets people moving|rhythm|more rhythm|rhythmic|party|sparkle|buzz|hype|hyped|adrenaline|liven up|liven it up|liven|enliven|jazz up|jazz it up|spice up|spice it up|pep up|perk up|wake up|wakes people up|more lively|swing|swinging|bounce|more bounce|kick|more kick|zing|zest|electric|electro|electronic|techno|rock|rocking|pop music|dance|danceable|dancey|with a beat|with more beat|get the blood pumping|toe-tapping|stirring|triumphant|epic|powerful|motivational|optimistic|fiery|fired up|sporty|summery|brisk|buoyant|feel-good|feelgood|feel good|positive|high energy|high-energy|full of energy",
  ],
  [
    "adjective",
    "cheerful",
    "cheerful|happy|happier|joyful|fun|cheery|jolly|sunny|playful|light-hearted|lighthearted|merry|upbeat and happy|joyous",
  ],
  [
    "adjective",
    "friendly",
    "friendly|friendlier|approachable|kinder|welcoming|inviting|personable|human|personal|more personal|empathetic|engaging|warmer tone|like a friend|less cold|less robotic|more human|like a friend would|to a friend|with friends|like friends|over coffee|from person to person|person to person|heartier|amiable|cordial|sympathetic|open|good-natured|gentle tone|hospitable|relatable",
  ],
  [
    "adjective",
    "casual",
    "casual|informal|conversational|relaxed wording|chatty|loosen|loosen up|loosen it up|down to earth|less formal|less stiff|less corporate|less official|colloquial|less jargon|everyday language|youthful|younger|less buttoned-up|down-to-earth|like we talk|less formally|less stuffy|easy-going tone|chill it out|chill out|relax it|relax the tone|relax the wording|breezy|laid-back tone|colloquially|slangy|hip|cooler|young|like people talk|how people talk|the way people talk|like normal people|normal people|like a normal person|like real people|in plain english|plain english|simple words|simpler words|simpler language|plainer|unbuttoned|buddy|chummy|matey|less serious|not so serious|relax the language|relaxed tone",
  ],
  [
    "adjective",
    "professional",
    "professional|serious|businesslike|business-like|polished|sober|mature|grown-up|respectable|more serious|grown up|adult|more grown-up|reputable|trustworthy|credible|dignified|sleek|executive|like a bank|for executives|professionally|seriously worded",
  ],
  ["adjective", "formal", "formal|official|polite|less casual|less chatty|formally|proper|buttoned-up"],
  [
    "adjective",
    "stiff",
    "stiff|robotic|wooden|cold|dry|bureaucratic|stilted|stuffy|impersonal|distant|official-sounding|jargony|tax form|tax return|legal contract|contract|user manual|manual|textbook|legal document|lawyer|lawyers|memo|terms and conditions|government letter|official letter|press release|legalese|corporate speak|corporate-speak|jargon|buzzwords|officialese|pompous|uptight|starchy|robot-like|like a robot|like robots|mechanical|sterile|clinical|standoffish|stand-offish|aloof|full of jargon|too much jargon",
  ],
  [
    "adjective",
    "corporate",
    "corporate|business music|business style|business-like music|businessy|corporate-sounding|tech-company|like a tech company|conference|trade fair|keynote",
  ],
  ["adjective", "neutral", "neutral|plain|matter of fact|matter-of-fact|normal tone|objective|factual|neutrally"],
  ["shade", "dark", "dark|darker|deep|deeper|darken|darkened|deepen|darkest|dim|dimmer|moody"],
  [
    "shade",
    "light",
    "light|lighter|pale|pastel|bright|brighter|lighten|brighten|lightened|brightened|paler|brightest|lightest|brighten up|lighten up",
  ],
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
  [
    "aspect",
    "1:1",
    "square|1x1|1 by 1|one to one|1 to 1|squared|square format|instagram square|one by one|quadratic|quadrat|quadratic one|four-square",
  ],
  ["aspect", "4:5", "4x5|4 by 5|four by five|four to five|instagram post|instagram feed|feed post"],
  ["aspect", "?", "instagram|insta|social media|linkedin|facebook"],
  [
    "voiceKind",
    "slt",
    "female|woman|lady|girl|feminine|female voice|slt|women|female-voiced|womans|lady's|female narrator|higher voice|ladies|gal|a she|female one|lady one|womanly|actress|girl's|girls|a female",
  ],
  [
    "voiceKind",
    "rms",
    "male|man|guy|masculine|male voice|rms|men|gentleman|bloke|mans|dude|chap|fella|deeper voice|deep voice|male narrator|lower voice|baritone|male one|actor|a male|guys voice",
  ],
  ["voiceKind", "awb", "scottish|scots|scottish accent|awb|scotsman|scot|scotland|glasgow|edinburgh"],
  [
    "captionMode",
    "burn",
    "burn in|burn them in|burned in|burnt in|burn|hard-coded|hardcoded|baked in|bake|only in the picture|in the video itself|embed|embedded|hardcode|hard code|in the picture|into the picture|in the image|into the video|open captions|burnt|part of the picture|part of the video|in the frame|on the picture|onto the picture|on the image|on the footage|on the film itself|inside the video|printed in the video|inside of picture|inside the picture|inside of the picture|inside picture|in picture|inside of the video|inside the image",
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
  [
    "adjective",
    "sleepy",
    "sleepy|makes me sleepy|sends me to sleep|puts me to sleep|put me to sleep|send me to sleep|snoozy|drowsy|dull|boring|bored|snooze|lifeless|flat|dreary|dead|drab|tired|elevator music|lift music|elevator|monotonous|tedious|gloomy|sad|sombre|somber|depressing|melancholic|melancholy|funereal|like a funeral|funeral",
  ],
  [
    "adjective",
    "hectic",
    "frantic|aggressive|intense|nervous|hyperactive|over the top|frenetic|manic|agitated|stressful|restless|jittery|pushy|overexcited|wild|busy music|nerve-racking",
  ],
  [
    "captionMode",
    "burnOnly",
    "no file|no files|no srt|without a file|without a separate file|not as a file|no extra file|no separate file|no srt file|no separate srt",
  ],
];
