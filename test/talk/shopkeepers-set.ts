import { between, e, type Row } from "./expected.ts";

/** Hand K: a farm shop owner, a museum's volunteer coordinator, a software company's people lead, a Polish-born site manager. */
export const SHOPKEEPERS_ENGLISH: readonly Row[] = [
  // One wish: farm shop owner.
  [
    "can we get it down to 15 seconds please, people in the shop won't stand there longer",
    e("setLength", { lengthS: 15 }),
  ],
  ["Music's a bit loud, could you turn it down a touch", e("setMusicVolume", { volume: between(0.2, 0.95) })],
  ["I'd like our own green on it, #3E7B27", e("setColour", { colour: "#3e7b27" })],
  ["put barn.jpg behind the first scene", e("placeMedia", { file: "barn.jpg", scene: "hook" })],
  ["take barn.jpg out again, it's too dark", e("removeMedia", { file: "barn.jpg" })],
  ["Can you swap the chap for a woman's voice?", e("setVoice", { voice: "slt" })],
  ["something a bit more upbeat for the music please", e("setMusic", { music: "upbeat" })],
  ["Take scene 5 out, nobody will be mentoring this year", e("removeScene", { scene: "do-3" })],
  ["oh no, I liked it better before. undo that please", e("undo", { steps: 1 })],
  ["Don't show the wages, I'd sooner talk about that in person", e("hide", { topic: "salary" })],
  [
    "The call to action should be: Pop in and say hello",
    e("setDetail", { detail: "callToAction", text: "Pop in and say hello" }),
  ],
  ["Give people a bit longer to read the requirements", e("resizeScene", { scene: "bring", factor: between(1.05, 2) })],
  [
    "There's way too much writing on the screen, can you cut the words down",
    e("tightenCopy", { factor: between(0.5, 0.95) }),
  ],
  ["could it sound a bit friendlier, like we'd talk over the counter", e("setTone", { tone: "friendly" })],
  ["Closing date's wrong, should be 31 January 2027", e("setDetail", { detail: "deadline", text: "31 January 2027" })],

  // One wish: museum's volunteer coordinator.
  [
    "Would it be possible to have the film in a square format for our Instagram?",
    e("setAspects", { aspects: ["1:1"] }),
  ],
  [
    "Could we please have the subtitles as a separate file only, rather than in the picture?",
    e("setCaptions", { captions: "sidecar" }),
  ],
  [
    "I wonder if the narrator could speak a little more slowly. Many of our visitors are older.",
    e("setSpeed", { speed: between(0.8, 0.97) }),
  ],
  [
    'Could you add a scene that says "No experience with robots needed" after the planner one?',
    e("addScene", { text: "No experience with robots needed", after: "do-1" }),
  ],
  ["Our designer would prefer something calm in style, please.", e("setTheme", { theme: "calm" })],
  ["Please could the logo be removed? We're not permitted to use it.", e("setLogo", { shown: false })],
  [
    "Jean has kindly recorded the text for us, it's in jean_reading.m4a. Could you use that instead of the computer voice?",
    e("setRecording", { file: "jean_reading.m4a" }),
  ],
  ["Might we go back to version 3? I think that was the best one.", e("goToVersion", { version: 3 })],
  ["Could you put more emphasis on the mission, please?", e("emphasise", { topic: "mission" })],
  [
    'Scene 2 could read "Fresh vegetables, grown on the roof next door", if that\'s all right.',
    e("setCopy", { scene: "why", text: "Fresh vegetables, grown on the roof next door" }),
  ],
  ["I'd be grateful if nothing was spoken in the second scene.", e("setNarration", { scene: "why", text: "" })],
  ["Could we have the film in German, please?", e("setLanguage", { language: "de" })],
  ["Please use our brand kit, it's museum-brand.json", e("setBrand", { kit: "museum-brand.json" })],
  [
    "Would you mind moving the pay and benefits scene to directly after the opening?",
    e("moveScene", { scene: "pay", to: 2 }),
  ],
  ["Sorry, I didn't mean to undo that. Could you redo it?", e("redo", { steps: 1 })],

  // One wish: people lead.
  ["9:16 and 1:1 please", e("setAspects", { aspects: ["9:16", "1:1"] })],
  [
    "Change the job title to Staff Software Engineer",
    e("setDetail", { detail: "title", text: "Staff Software Engineer" }),
  ],
  ["salary band is now €80,000–100,000 a year", e("setDetail", { detail: "salary", text: "€80,000–100,000 a year" })],
  ['Replace "Mentor" with "Coach" everywhere', e("replaceText", { find: "Mentor", replace: "Coach" })],
  ["Make the benefits the focus", e("emphasise", { topic: "benefits" })],
  ["no music", e("setMusic", { music: null })],
  ["merge scenes 3 and 4", e("mergeScenes", { first: "do-1", second: "do-2" })],
  ["use the editorial theme", e("setTheme", { theme: "editorial" })],
  ["link should be northwind.example/careers", e("setDetail", { detail: "link", text: "northwind.example/careers" })],
  ["captions off", e("setCaptions", { captions: "none" })],
  ["go back two steps", e("undo", { steps: 2 })],
  ["Add a scene on the learning budget after scene 7", e("addScene", { after: "pay" })],
  ["use office-tour.mp4 in the mentoring scene", e("placeMedia", { file: "office-tour.mp4", scene: "do-3" })],
  ["Set music volume to 40%", e("setMusicVolume", { volume: 0.4 })],
  ["Formal tone please, this goes to the board first", e("setTone", { tone: "formal" })],

  // One wish: site manager.
  ["Please make film one minute, we show it on big screen in canteen", e("setLength", { lengthS: 60 })],
  ["Speaker talks too slow, make faster", e("setSpeed", { speed: between(1.03, 1.3) })],
  ["Location is not Berlin any more, it is Leipzig", e("setDetail", { detail: "place", text: "Leipzig" })],
  [
    "Company name is wrong. Correct is Northwind Robotics GmbH",
    e("setDetail", { detail: "company", text: "Northwind Robotics GmbH" }),
  ],
  [
    "Scene with clear English is too long, make it shorter",
    e("resizeScene", { scene: "bring", factor: between(0.3, 0.95) }),
  ],
  ["Delete all photos", e("removeMedia", { file: null })],
  ["Split scene 7, money and benefits should be separate", e("splitScene", { scene: "pay" })],
  ["Start again from beginning, this is big mess now", e("startOver")],
  ["Use my music, file is budowa_track.mp3", e("setMusicFile", { file: "budowa_track.mp3" })],
  ["Text and voice in Polish please", e("setLanguage", { language: "pl" })],
  [
    'In scene 4 narrator should say: "We ship every day before lunch."',
    e("setNarration", { scene: "do-2", text: "We ship every day before lunch." }),
  ],
  ["No voice please, in canteen it is too loud anyway", e("setVoice", { voice: null })],
  ["Show the salary again, people ask me all the time", e("show", { topic: "salary" })],
  ["Move scene 5 before scene 3", e("moveScene", { scene: "do-3", to: 3 })],
  ["Subtitles only in picture, I don't need extra file", e("setCaptions", { captions: "burn" })],

  // Two wishes: farm shop owner.
  [
    "bit longer please, 45 seconds, and warmer music",
    e("setLength", { lengthS: 45 }),
    e("setMusic", { music: "warm" }),
  ],
  [
    "Put carrots.jpg on scene 2 and make the colour a nice dark green",
    e("placeMedia", { file: "carrots.jpg", scene: "why" }),
    e("setColour"),
  ],
  [
    "lose the mentoring bit and make the planner one longer",
    e("removeScene", { scene: "do-3" }),
    e("resizeScene", { scene: "do-1", factor: between(1.05, 2) }),
  ],
  [
    "I'd like a warmer look and less text",
    e("setTheme", { theme: "warm" }),
    e("tightenCopy", { factor: between(0.5, 0.95) }),
  ],
  [
    "Undo that last change and turn the music down to half instead",
    e("undo", { steps: 1 }),
    e("setMusicVolume", { volume: 0.5 }),
  ],
  [
    "Don't mention the closing date at all, and take out scene 6 as well",
    e("hide", { topic: "deadline", from: "film" }),
    e("removeScene", { scene: "bring" }),
  ],
  [
    "put the logo back on, and the place should say Berlin-Kreuzberg",
    e("setLogo", { shown: true }),
    e("setDetail", { detail: "place", text: "Berlin-Kreuzberg" }),
  ],
  [
    "My daughter's recording isn't great, go back to the computer voice, and slow it down a little",
    e("setRecording", { file: null }),
    e("setSpeed", { speed: between(0.8, 0.97) }),
  ],

  // Two wishes: museum's volunteer coordinator.
  [
    'Could "holiday" please be changed to "annual leave", and the benefits be given more prominence?',
    e("replaceText", { find: "holiday", replace: "annual leave" }),
    e("emphasise", { topic: "benefits" }),
  ],
  [
    "Would it be possible to have the subtitles both in the picture and as a separate file, and the film upright for phones?",
    e("setCaptions", { captions: "both" }),
    e("setAspects", { aspects: ["9:16"] }),
  ],
  [
    "Please could the film be in French, with a more formal tone?",
    e("setLanguage", { language: "fr" }),
    e("setTone", { tone: "formal" }),
  ],
  [
    "I'd prefer version 2 after all, but without the music, please.",
    e("goToVersion", { version: 2 }),
    e("setMusic", { music: null }),
  ],
  [
    "The scene about production could be joined with the mentoring one, and the requirements should stay up a little longer.",
    e("mergeScenes", { first: "do-2", second: "do-3" }),
    e("resizeScene", { scene: "bring", factor: between(1.03, 2) }),
  ],
  [
    "Please show the location again, and the narrator needn't say anything in the last scene.",
    e("show", { topic: "place" }),
    e("setNarration", { scene: "cta", text: "" }),
  ],
  [
    "Could you take all the pictures out and use our colour #7A1F3D?",
    e("removeMedia", { file: null }),
    e("setColour", { colour: "#7a1f3d" }),
  ],
  [
    'May I ask for a scene with the words "Volunteers are welcome too" after the pay, and for a lady\'s voice?',
    e("addScene", { text: "Volunteers are welcome too", after: "pay" }),
    e("setVoice", { voice: "slt" }),
  ],

  // Two wishes: people lead.
  [
    "Title: Lead Software Engineer. Deadline: 1 March 2027.",
    e("setDetail", { detail: "title", text: "Lead Software Engineer" }),
    e("setDetail", { detail: "deadline", text: "1 March 2027" }),
  ],
  [
    "split scene 7 and move scene 6 to position 2",
    e("splitScene", { scene: "pay" }),
    e("moveScene", { scene: "bring", to: 2 }),
  ],
  ["bold theme, lofi music", e("setTheme", { theme: "bold" }), e("setMusic", { music: "lofi" })],
  [
    "pls use nw_brandkit.json and hide the logo",
    e("setBrand", { kit: "nw_brandkit.json" }),
    e("setLogo", { shown: false }),
  ],
  [
    'Scene 3 headline should be "Own the planner", and replace "production" with "prod"',
    e("setCopy", { scene: "do-1", text: "Own the planner" }),
    e("replaceText", { find: "production", replace: "prod" }),
  ],
  [
    "redo what I just undid, and captions burned in only",
    e("redo", { steps: 1 }),
    e("setCaptions", { captions: "burn" }),
  ],
  [
    "hide the salary everywhere, but bring the requirements back in",
    e("hide", { topic: "salary", from: "film" }),
    e("show", { topic: "requirements" }),
  ],

  // Two wishes: site manager.
  [
    "Voice speed 1.1 and music at 60 percent please",
    e("setSpeed", { speed: 1.1 }),
    e("setMusicVolume", { volume: 0.6 }),
  ],
  [
    "Please remove scene 2, nobody cares, and put requirements directly after opening",
    e("removeScene", { scene: "why" }),
    e("moveScene", { scene: "bring", to: 2 }),
  ],
  ["Start over please, and this time only 15 seconds", e("startOver"), e("setLength", { lengthS: 15 })],
  [
    "Undo last three changes. Salary should be €80,000 a year",
    e("undo", { steps: 3 }),
    e("setDetail", { detail: "salary", text: "€80,000 a year" }),
  ],
  [
    'In scene 5 write "You teach two engineers" and voice should say nothing there',
    e("setCopy", { scene: "do-3", text: "You teach two engineers" }),
    e("setNarration", { scene: "do-3", text: "" }),
  ],
  [
    "Use crane.jpg for scene with production and our song hymn.mp3 as music",
    e("placeMedia", { file: "crane.jpg", scene: "do-2" }),
    e("setMusicFile", { file: "hymn.mp3" }),
  ],
  [
    "Too many words, make it less, and tone more plain",
    e("tightenCopy", { factor: between(0.5, 0.95) }),
    e("setTone", { tone: "plain" }),
  ],

  // Three wishes.
  [
    "right then: woman's voice, music off, and make the last scene a bit longer",
    e("setVoice", { voice: "slt" }),
    e("setMusic", { music: null }),
    e("resizeScene", { scene: "cta", factor: between(1.03, 2) }),
  ],
  [
    "Colour #A4343A please, you pick whatever theme goes with it, and take the logo off",
    e("setColour", { colour: "#a4343a" }),
    e("setTheme", { theme: "auto" }),
    e("setLogo", { shown: false }),
  ],
  [
    'Call to action wants to be "Come and have a cuppa with us", the link is northwind.example/hello, and don\'t mention the location',
    e("setDetail", { detail: "callToAction", text: "Come and have a cuppa with us" }),
    e("setDetail", { detail: "link", text: "northwind.example/hello" }),
    e("hide", { topic: "place" }),
  ],
  [
    "Could we go back one step, emphasise the mission, and have a more formal tone?",
    e("undo", { steps: 1 }),
    e("emphasise", { topic: "mission" }),
    e("setTone", { tone: "formal" }),
  ],
  [
    'Please return to version 4, split the scene about the planner, and add a scene saying "Training is provided".',
    e("goToVersion", { version: 4 }),
    e("splitScene", { scene: "do-1" }),
    e("addScene", { text: "Training is provided" }),
  ],
  [
    "1:1, 45s, corporate music",
    e("setAspects", { aspects: ["1:1"] }),
    e("setLength", { lengthS: 45 }),
    e("setMusic", { music: "corporate" }),
  ],
  [
    "merge 5 and 6, cut the text by a third, mute the narrator in scene 1",
    e("mergeScenes", { first: "do-3", second: "bring" }),
    e("tightenCopy", { factor: between(0.6, 0.72) }),
    e("setNarration", { scene: "hook", text: "" }),
  ],
  [
    'show the benefits again, replace "Ship" with "Release", and set the voice to auto',
    e("show", { topic: "benefits" }),
    e("replaceText", { find: "Ship", replace: "Release" }),
    e("setVoice", { voice: "auto" }),
  ],
  [
    "Company is now Northwind Polska, brand kit not needed any more, film in German",
    e("setDetail", { detail: "company", text: "Northwind Polska" }),
    e("setBrand", { kit: null }),
    e("setLanguage", { language: "de" }),
  ],
  [
    "Our own music file out, use yours again. Remove roof.png. Scene 4 twice as long.",
    e("setMusicFile", { file: null }),
    e("removeMedia", { file: "roof.png" }),
    e("resizeScene", { scene: "do-2", factor: between(1.9, 2.1) }),
  ],
];

/** Hand K: 小学校长, 连锁药店店长, 软件公司HRBP, 民营医院护士长. */
export const SHOPKEEPERS_CHINESE: readonly Row[] = [
  // 一个要求:小学校长
  ["时长请改为45秒。", e("setLength", { lengthS: 45 })],
  ["整体设计风格请沉静一些,不要花哨。", e("setTheme", { theme: "calm" })],
  ["语气请再正式一些。", e("setTone", { tone: "formal" })],
  ["请把背景音乐去掉。", e("setMusic", { music: null })],
  ["开头那一幕请配上 campus.jpg 这张图。", e("placeMedia", { file: "campus.jpg", scene: "hook" })],
  ["字幕请不要了。", e("setCaptions", { captions: "none" })],
  ["请突出一下福利待遇,大家最关心这个。", e("emphasise", { topic: "benefits" })],
  ["第三幕的文字请改成“走进产地,亲手选豆”。", e("setCopy", { scene: "do-2", text: "走进产地,亲手选豆" })],
  ["请撤销刚才的修改。", e("undo", { steps: 1 })],
  ["薪资就不要在片子里出现了,面谈时再说。", e("hide", { topic: "salary" })],
  ["公司名称有误,应为“山野咖啡有限公司”。", e("setDetail", { detail: "company", text: "山野咖啡有限公司" })],
  ["请把杯测那一幕移到第二位。", e("moveScene", { scene: "do-3", to: 2 })],
  ["旁白语速偏快,请放慢一点。", e("setSpeed", { speed: between(0.8, 0.97) })],
  ["请在任职要求之后增加一幕:“欢迎应届毕业生”。", e("addScene", { text: "欢迎应届毕业生", after: "bring" })],
  ["主色请用 #1F4E79。", e("setColour", { colour: "#1f4e79" })],

  // 一个要求:药店店长
  ["给我弄成竖屏的,发抖音用", e("setAspects", { aspects: ["9:16"] })],
  ["音乐太吵了,小声点", e("setMusicVolume", { volume: between(0.2, 0.95) })],
  ["换个女声吧", e("setVoice")],
  ["第四幕不要了,删了", e("removeScene", { scene: "do-3" })],
  ["工资改成月薪9000–13000元", e("setDetail", { detail: "salary", text: "月薪9000–13000元" })],
  ["截止日期改成4月15日", e("setDetail", { detail: "deadline", text: "4月15日" })],
  ["字太多了看不过来,精简一下", e("tightenCopy", { factor: between(0.5, 0.95) })],
  ["要求那一页停久一点,大家看不完", e("resizeScene", { scene: "bring", factor: between(1.05, 2) })],
  ["音乐换个欢快点的", e("setMusic", { music: "upbeat" })],
  ["我们店的歌 yaodian.mp3,拿这个当背景音乐", e("setMusicFile", { file: "yaodian.mp3" })],
  ["logo别放了", e("setLogo", { shown: false })],
  ["dianmian.jpg 那张照片拿掉", e("removeMedia", { file: "dianmian.jpg" })],
  ["哎呀撤销错了,重做一下", e("redo", { steps: 1 })],
  ["说话亲切一点,别那么板着", e("setTone", { tone: "friendly" })],
  ["15秒就够了,店里电视循环放", e("setLength", { lengthS: 15 })],

  // 一个要求:HRBP
  ["帮忙改成英文的", e("setLanguage", { language: "en" })],
  ["回到版本2", e("goToVersion", { version: 2 })],
  ["用这个brand kit:hr-brand.json", e("setBrand", { kit: "hr-brand.json" })],
  ["岗位title改成“高级咖啡烘焙师”", e("setDetail", { detail: "title", text: "高级咖啡烘焙师" })],
  ["投递链接换成 shanye.example/jobs", e("setDetail", { detail: "link", text: "shanye.example/jobs" })],
  ["第2幕和第3幕合并", e("mergeScenes", { first: "do-1", second: "do-2" })],
  ["“杯测”统一改成“品鉴”", e("replaceText", { find: "杯测", replace: "品鉴" })],
  ["1:1和16:9各要一个", e("setAspects", { aspects: ["1:1", "16:9"] })],
  ["CTA文案改成“加入我们,一起烘豆子”", e("setDetail", { detail: "callToAction", text: "加入我们,一起烘豆子" })],
  ["字幕只要外挂文件,不要压在画面里", e("setCaptions", { captions: "sidecar" })],
  ["音乐音量调到30%", e("setMusicVolume", { volume: 0.3 })],
  ["风格用bold", e("setTheme", { theme: "bold" })],
  ["第6页拆成两页", e("splitScene", { scene: "pay" })],
  ["重点放在工作内容上", e("emphasise", { topic: "work" })],
  ["语速调到1.1倍", e("setSpeed", { speed: 1.1 })],

  // 一个要求:护士长
  ["不要配音,病区里不方便外放", e("setVoice", { voice: null })],
  ["用我录的 luyin01.m4a 当旁白", e("setRecording", { file: "luyin01.m4a" })],
  ["地点不是成都了,改成绵阳", e("setDetail", { detail: "place", text: "绵阳" })],
  ["退回去两步", e("undo", { steps: 2 })],
  ["第五幕旁白改成“有三年经验就可以来”", e("setNarration", { scene: "bring", text: "有三年经验就可以来" })],
  ["第二幕旁白别念了,就放画面", e("setNarration", { scene: "do-1", text: "" })],
  ["图片全部去掉", e("removeMedia", { file: null })],
  ["全部重来吧,回到最开始的样子", e("startOver")],
  ["把薪资加回来,不写工资没人来", e("show", { topic: "salary" })],
  ["再加一页讲讲云南产地行", e("addScene")],
  ["烘焙那幕太长了,缩短点", e("resizeScene", { scene: "do-1", factor: between(0.3, 0.95) })],
  ["颜色换成浅蓝色", e("setColour")],
  ["画面风格温馨一点", e("setTheme", { theme: "warm" })],
  ["合影 team.png 放到要求那一幕", e("placeMedia", { file: "team.png", scene: "bring" })],
  ["薪资那幕往前挪,紧跟在开头后面", e("moveScene", { scene: "pay", to: 2 })],

  // 两个要求:小学校长
  ["请把时长改成一分钟,旁白也请换成女声。", e("setLength", { lengthS: 60 }), e("setVoice")],
  [
    "请重新显示标志,并把地点写成“成都市武侯区”。",
    e("setLogo", { shown: true }),
    e("setDetail", { detail: "place", text: "成都市武侯区" }),
  ],
  [
    "第二幕与第三幕请合并,任职要求那一幕请删除。",
    e("mergeScenes", { first: "do-1", second: "do-2" }),
    e("removeScene", { scene: "bring" }),
  ],
  [
    "请用 school-brand.yaml 这套品牌规范,语气朴实一些。",
    e("setBrand", { kit: "school-brand.yaml" }),
    e("setTone", { tone: "plain" }),
  ],
  [
    "“瑕疵”请改为“缺陷”,文字总体再精简一些。",
    e("replaceText", { find: "瑕疵", replace: "缺陷" }),
    e("tightenCopy", { factor: between(0.5, 0.95) }),
  ],
  [
    "请回到第3版,并把音乐调低一些。",
    e("goToVersion", { version: 3 }),
    e("setMusicVolume", { volume: between(0.2, 0.95) }),
  ],
  [
    "最后一幕请延长一些,那里的旁白不必念。",
    e("resizeScene", { scene: "cta", factor: between(1.03, 2) }),
    e("setNarration", { scene: "cta", text: "" }),
  ],
  [
    "请强调任职要求,截止日期改为2027年4月1日。",
    e("emphasise", { topic: "requirements" }),
    e("setDetail", { detail: "deadline", text: "2027年4月1日" }),
  ],

  // 两个要求:药店店长
  ["撤销上一步,音乐直接关掉", e("undo", { steps: 1 }), e("setMusic", { music: null })],
  [
    "竖屏,字幕放画面里就行,不要另外的文件",
    e("setAspects", { aspects: ["9:16"] }),
    e("setCaptions", { captions: "burn" }),
  ],
  ["工资别露出来,多突出福利", e("hide", { topic: "salary" }), e("emphasise", { topic: "benefits" })],
  ["照片 guitai.jpg 放第二幕,主色用绿色", e("placeMedia", { file: "guitai.jpg", scene: "do-1" }), e("setColour")],
  [
    "挑生豆那幕删掉,杯测的久一点",
    e("removeScene", { scene: "do-2" }),
    e("resizeScene", { scene: "do-3", factor: between(1.05, 2) }),
  ],
  [
    "我自己的录音不好听,还是用电脑配音,读慢一点",
    e("setRecording", { file: null }),
    e("setSpeed", { speed: between(0.8, 0.97) }),
  ],
  [
    "薪资后面加一页“包吃包住”,语气再亲切点",
    e("addScene", { text: "包吃包住", after: "pay" }),
    e("setTone", { tone: "friendly" }),
  ],

  // 两个要求:HRBP
  ["音乐换corporate,风格用editorial", e("setMusic", { music: "corporate" }), e("setTheme", { theme: "editorial" })],
  [
    "岗位名改“首席烘焙师”,薪资改“月薪10000–15000元”",
    e("setDetail", { detail: "title", text: "首席烘焙师" }),
    e("setDetail", { detail: "salary", text: "月薪10000–15000元" }),
  ],
  ["把刚撤销的重做,再把任职要求那页移到第2页", e("redo", { steps: 1 }), e("moveScene", { scene: "bring", to: 2 })],
  ["尺寸4:5,时长15s", e("setAspects", { aspects: ["4:5"] }), e("setLength", { lengthS: 15 })],
  [
    "第四页标题改成“每周一起杯测”,旁白改成“每周我们坐下来杯测一次”",
    e("setCopy", { scene: "do-3", text: "每周一起杯测" }),
    e("setNarration", { scene: "do-3", text: "每周我们坐下来杯测一次" }),
  ],
  [
    "第2页拆成两页,字幕画面里的和单独文件都要",
    e("splitScene", { scene: "do-1" }),
    e("setCaptions", { captions: "both" }),
  ],
  ["brand kit不用了,颜色用#C0392B", e("setBrand", { kit: null }), e("setColour", { colour: "#c0392b" })],
  ["翻成日语,语速0.9", e("setLanguage", { language: "ja" }), e("setSpeed", { speed: 0.9 })],

  // 两个要求:护士长
  ["全部重来,这次做45秒的", e("startOver"), e("setLength", { lengthS: 45 })],
  ["任职要求放回来,截止日期就别提了", e("show", { topic: "requirements" }), e("hide", { topic: "deadline" })],
  [
    "背景音乐用我们自己的 chenguang.mp3,音量调到一半",
    e("setMusicFile", { file: "chenguang.mp3" }),
    e("setMusicVolume", { volume: 0.5 }),
  ],
  ["撤销三步,再把logo去掉", e("undo", { steps: 3 }), e("setLogo", { shown: false })],
  [
    "杯测提到烘焙前面,烘焙那幕的文字改成“每天亲手烘60公斤”",
    e("moveScene", { scene: "do-3", to: 2 }),
    e("setCopy", { scene: "do-1", text: "每天亲手烘60公斤" }),
  ],
  [
    "公司名改成“山野咖啡馆”,链接改成 shanye.example/zhaopin",
    e("setDetail", { detail: "company", text: "山野咖啡馆" }),
    e("setDetail", { detail: "link", text: "shanye.example/zhaopin" }),
  ],
  ["照片都不要了,风格你自动选", e("removeMedia", { file: null }), e("setTheme", { theme: "auto" })],

  // 三个要求
  [
    "请将画面改为方形,音乐换成温暖的,字幕取消。",
    e("setAspects", { aspects: ["1:1"] }),
    e("setMusic", { music: "warm" }),
    e("setCaptions", { captions: "none" }),
  ],
  [
    "请撤销一步,把薪资福利那一幕拆成两幕,另外加一幕“欢迎来工坊参观”。",
    e("undo", { steps: 1 }),
    e("splitScene", { scene: "pay" }),
    e("addScene", { text: "欢迎来工坊参观" }),
  ],
  [
    "配音你自动选一个,音乐小点声,字再少点",
    e("setVoice", { voice: "auto" }),
    e("setMusicVolume", { volume: between(0.2, 0.95) }),
    e("tightenCopy", { factor: between(0.5, 0.95) }),
  ],
  [
    "地点改成重庆,烘焙那幕用 hongbei.jpg,杯测那幕不要旁白",
    e("setDetail", { detail: "place", text: "重庆" }),
    e("placeMedia", { file: "hongbei.jpg", scene: "do-1" }),
    e("setNarration", { scene: "do-3", text: "" }),
  ],
  [
    "主色换成红色,logo放回来,福利也重新显示",
    e("setColour"),
    e("setLogo", { shown: true }),
    e("show", { topic: "benefits" }),
  ],
  [
    "回到版本5,挑生豆和杯测两页合并,“主持”换成“组织”",
    e("goToVersion", { version: 5 }),
    e("mergeScenes", { first: "do-2", second: "do-3" }),
    e("replaceText", { find: "主持", replace: "组织" }),
  ],
  [
    "改英文版,语气formal一点,地点不要出现",
    e("setLanguage", { language: "en" }),
    e("setTone", { tone: "formal" }),
    e("hide", { topic: "place" }),
  ],
  [
    "自己的音乐不用了换回你们的,要求那幕挪到第二个,突出工作内容",
    e("setMusicFile", { file: null }),
    e("moveScene", { scene: "bring", to: 2 }),
    e("emphasise", { topic: "work" }),
  ],
  [
    "截止日期重新显示,“公斤”改成“千克”,行动号召写“欢迎来试一天”",
    e("show", { topic: "deadline" }),
    e("replaceText", { find: "公斤", replace: "千克" }),
    e("setDetail", { detail: "callToAction", text: "欢迎来试一天" }),
  ],
  [
    "恢复刚才撤销的,挑生豆那幕短一点,beijing.png 那张图删掉",
    e("redo", { steps: 1 }),
    e("resizeScene", { scene: "do-2", factor: between(0.3, 0.97) }),
    e("removeMedia", { file: "beijing.png" }),
  ],
];

export const SHOPKEEPERS_IDLE_ENGLISH: readonly string[] = [
  "How long is it at the moment?",
  "ooh that's lovely, well done",
  "Morning!",
  "Can you post it on our Facebook page as well?",
  "The one the garden centre did last year had awful music on it",
  "my husband reckons it looks proper professional",
  "Do I have to pay extra for the voice?",
  "Which scene talks about the pay?",
  "Thank you so much, this is exactly what we had hoped for.",
  "If the trustees don't like it, we may have to change the colour later on.",
  "Might I ask who composed the music?",
  "The film our neighbours at the science museum made was a full minute long.",
  "I'll show it to my colleagues on Thursday and get back to you.",
  "Could you book us a slot at the local cinema?",
  "what formats do you support?",
  "looping in legal, back in a bit",
  "nice, love it",
  "our competitor hides the salary in theirs, weird choice",
  "How many candidates have applied so far?",
  "is there a list of the themes somewhere",
  "Good work, my wife likes it too",
  "Which languages can it speak?",
  "On other site they made video with drone, very expensive",
  "Please call me tomorrow about invoice",
  "I am not sure yet, I must think about it",
];

export const SHOPKEEPERS_IDLE_CHINESE: readonly string[] = [
  "现在一共多少秒?",
  "做得很好,辛苦了。",
  "您好",
  "如果校董会有意见,以后可能要换个颜色。",
  "去年那个片子音乐太吵了。",
  "请问旁白是真人录的吗?",
  "我周四教师会上给大家看看。",
  "能不能帮我们发到公众号上?",
  "隔壁药店的视频才15秒",
  "挺好的,我老公也说好看",
  "这个收费吗?",
  "我先发群里让大家看看",
  "明天再说吧,今天盘点太忙了",
  "你们支持哪些尺寸?",
  "帮我约一下候选人周三面试",
  "上一家供应商给我们做的是竖版",
  "这版老板看过了,没意见",
  "字幕是自动生成的吗?",
  "薪资是在第几幕?",
  "收到,谢谢",
  "要是换成女声会不会更贵?",
  "夜班刚下,困死了",
  "改过的地方能看到记录吗?",
  "帮我查一下有多少人投了简历",
  "我再想想",
];
