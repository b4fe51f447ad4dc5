import { between, e, type Row } from "./expected.ts";

/** Hand Z: a garden-centre owner in Yorkshire, a Bangalore HR executive, a Berlin office manager, a retired colonel. */
export const COLONELS_ENGLISH: readonly Row[] = [
  // One wish: garden-centre owner.
  ["45 seconds'd suit us better, folk need a bit of time to take it in", e("setLength", { lengthS: 45 })],
  ["can we have it tall for phones, youngsters never turn em sideways", e("setAspects", { aspects: ["9:16"] })],
  ["musics drowning him out, knock it down a fair bit", e("setMusicVolume", { volume: between(0.1, 0.85) })],
  [
    "Stick polytunnel.jpg on the planner scene would you, love",
    e("placeMedia", { file: "polytunnel.jpg", scene: "do-1" }),
  ],
  ["get shot of scene 4", e("removeScene", { scene: "do-2" })],
  ["That last one were a mistake, put it back how it was", e("undo", { steps: 1 })],
  ["Let's have a lass reading it instead of him", e("setVoice", { voice: "slt" })],
  ["he's gabbling. slow him down", e("setSpeed", { speed: between(0.8, 0.97) })],
  ["make it our colour, #2F6B3A", e("setColour", { colour: "#2f6b3a" })],
  ["Use greenfingers.mp3 for the tune, it's what we play in the shop", e("setMusicFile", { file: "greenfingers.mp3" })],
  ["it's far too wordy is this, trim the writing", e("tightenCopy", { factor: between(0.5, 0.95) })],
  ["bit stuffy how it talks. friendlier please", e("setTone", { tone: "friendly" })],
  ["Add a scene about not needing a degree, they'll be put off else", e("addScene")],
  ['wherever it says "robots" can it say "machines"', e("replaceText", { find: "robots", replace: "machines" })],
  ["I've made a right pigs ear of this, bin all my changes and start again from scratch", e("startOver")],

  // One wish: HR executive.
  [
    'Kindly change the job title to "Senior Engineer, Fleet Systems"',
    e("setDetail", { detail: "title", text: "Senior Engineer, Fleet Systems" }),
  ],
  ["Please do the needful and remove the subtitles fully", e("setCaptions", { captions: "none" })],
  ["Management is preferring version 4 only. Kindly revert to that", e("goToVersion", { version: 4 })],
  [
    'Salary to be mentioned as "INR 24–30 lakhs per annum", kindly update',
    e("setDetail", { detail: "salary", text: "INR 24–30 lakhs per annum" }),
  ],
  ["Job location to be updated as Bengaluru", e("setDetail", { detail: "place", text: "Bengaluru" })],
  ["Kindly apply our brand kit zenith_brand.json to the video", e("setBrand", { kit: "zenith_brand.json" })],
  ["Request you to please shift the requirements slide to number 3", e("moveScene", { scene: "bring", to: 3 })],
  [
    "Last date for applying is 28 February 2027, pls correct the deadline",
    e("setDetail", { detail: "deadline", text: "28 February 2027" }),
  ],
  ["Pls make the whole video in Hindi, voice and text both", e("setLanguage", { language: "hi" })],
  [
    "Kindly highlight the benefits more, candidates are asking about the same only",
    e("emphasise", { topic: "benefits" }),
  ],
  [
    "Our MD has given his own voice over, md_voiceover.wav. Pls use in place of AI voice",
    e("setRecording", { file: "md_voiceover.wav" }),
  ],
  ["Salary need not be shown to the candidates at this stage", e("hide", { topic: "salary" })],
  [
    'Pls add one slide "Immediate joiners preferred" after the requirements',
    e("addScene", { text: "Immediate joiners preferred", after: "bring" }),
  ],
  ["Kindly club the planner and production slides into one", e("mergeScenes", { first: "do-1", second: "do-2" })],
  ["Slide no. 7 is having too much info, pls divide it in two", e("splitScene", { scene: "pay" })],

  // One wish: office manager.
  ["4:5 for LinkedIn pls", e("setAspects", { aspects: ["4:5"] })],
  ["sth more chill for the music, lofi maybe?", e("setMusic", { music: "lofi" })],
  ["can we do the editorial look", e("setTheme", { theme: "editorial" })],
  ["our logo is being redone atm so pls don't show it", e("setLogo", { shown: false })],
  [
    "subtitels just as an extra file pls, not in the video. linkedin puts them on itself",
    e("setCaptions", { captions: "sidecar" }),
  ],
  [
    'the text on screen in scene 3 should just be "Steer 400 robots"',
    e("setCopy", { scene: "do-1", text: "Steer 400 robots" }),
  ],
  [
    'voiceover for the last scene: "Come by for a coffee in Kreuzberg."',
    e("setNarration", { scene: "cta", text: "Come by for a coffee in Kreuzberg." }),
  ],
  ["rooftop.mp4 needs to go, the guy in it left the company", e("removeMedia", { file: "rooftop.mp4" })],
  ["ups, undid one too many. redo pls", e("redo", { steps: 1 })],
  [
    "we're called Northwind Robotics SE now btw, pls fix the company name",
    e("setDetail", { detail: "company", text: "Northwind Robotics SE" }),
  ],
  [
    "the apply link moved to northwind.example/join, can you update that",
    e("setDetail", { detail: "link", text: "northwind.example/join" }),
  ],
  ["bring back the mission, the founders miss it", e("show", { topic: "mission" })],
  [
    "the pay scene goes by sooo fast, nobody can read that",
    e("resizeScene", { scene: "pay", factor: between(1.05, 2.5) }),
  ],
  ["no voice at all pls, everybody watches it muted anyway", e("setVoice", { voice: null })],
  ['call to action → "Join the fleet"', e("setDetail", { detail: "callToAction", text: "Join the fleet" })],

  // One wish: retired colonel.
  ["Thirty seconds is too long. Make it fifteen.", e("setLength", { lengthS: 15 })],
  ["Strike the mentoring scene.", e("removeScene", { scene: "do-3" })],
  ["A more formal register, if you would.", e("setTone", { tone: "formal" })],
  ["As you were. Undo the last two changes.", e("undo", { steps: 2 })],
  ["I cannot abide that tune. No music whatsoever, thank you.", e("setMusic", { music: null })],
  ["The narrator is dawdling. Quicken the pace somewhat.", e("setSpeed", { speed: between(1.03, 1.3) })],
  ["Restore the closing date; it ought never to have been taken out.", e("show", { topic: "deadline" })],
  [
    "I should like the requirements scene cut to half its present length.",
    e("resizeScene", { scene: "bring", factor: between(0.45, 0.55) }),
  ],
  ["Place hq_front.jpg behind the opening scene.", e("placeMedia", { file: "hq_front.jpg", scene: "hook" })],
  ["The mission is what matters. Give it more prominence.", e("emphasise", { topic: "mission" })],
  ["The narrator is to keep silent during the mentoring scene.", e("setNarration", { scene: "do-3", text: "" })],
  ["Dispense with the pictures, the whole lot of them.", e("removeMedia", { file: null })],
  [
    "The location is not to be given anywhere in the film. Security, you understand.",
    e("hide", { topic: "place", from: "film" }),
  ],
  ["Kindly reinstate the change I have just undone.", e("redo", { steps: 1 })],
  ["My wife favours the calm theme. Carry on with that one.", e("setTheme", { theme: "calm" })],

  // Two wishes: garden-centre owner.
  ["scrap all that and start over, then do it in the bold style", e("startOver"), e("setTheme", { theme: "bold" })],
  [
    "Our Margaret's read it out herself, margaret.m4a, use that, and music down to a third",
    e("setRecording", { file: "margaret.m4a" }),
    e("setMusicVolume", { volume: between(0.3, 0.36) }),
  ],
  [
    'change "robots" to "tractors" all the way through and put the logo back on',
    e("replaceText", { find: "robots", replace: "tractors" }),
    e("setLogo", { shown: true }),
  ],
  [
    "planner one and the shipping one can go together as one scene, and make the last scene a bit shorter",
    e("mergeScenes", { first: "do-1", second: "do-2" }),
    e("resizeScene", { scene: "cta", factor: between(0.4, 0.97) }),
  ],
  [
    "Put the pay scene straight after the mission, and he's not to say the salary out loud, having it on screen's fine",
    e("moveScene", { scene: "pay", to: 3 }),
    e("hide", { topic: "salary", from: "narration" }),
  ],
  [
    "seeds.mp4 on scene 4, and a bit less reading all round",
    e("placeMedia", { file: "seeds.mp4", scene: "do-2" }),
    e("tightenCopy", { factor: between(0.5, 0.97) }),
  ],
  [
    "I look daft in me_at_till.jpg, take it off, and let's have the warm music instead",
    e("removeMedia", { file: "me_at_till.jpg" }),
    e("setMusic", { music: "warm" }),
  ],
  [
    'scene 2, have him say nowt there, and on the screen just put "Veg from the roof down the road"',
    e("setNarration", { scene: "why", text: "" }),
    e("setCopy", { scene: "why", text: "Veg from the roof down the road" }),
  ],

  // Two wishes: HR executive.
  [
    "Kindly go back to version 2 and change the language to French",
    e("goToVersion", { version: 2 }),
    e("setLanguage", { language: "fr" }),
  ],
  [
    "Pls use our jingle zenith_jingle.mp3 as music and colour code #0B5FA5, same as website",
    e("setMusicFile", { file: "zenith_jingle.mp3" }),
    e("setColour", { colour: "#0b5fa5" }),
  ],
  [
    "Kindly remove the brand kit, it is of the old company, and make the tone more freindly",
    e("setBrand", { kit: null }),
    e("setTone", { tone: "friendly" }),
  ],
  [
    "Please split the requirements slide in two, and voice speed to be kept at 0.9",
    e("splitScene", { scene: "bring" }),
    e("setSpeed", { speed: 0.9 }),
  ],
  [
    "Undo the last change and instead divide the mentor slide in two parts",
    e("undo", { steps: 1 }),
    e("splitScene", { scene: "do-3" }),
  ],
  [
    "Both square and vertical required, square to be shown first, and captions in the video as well as in separate file",
    e("setAspects", { aspects: ["1:1", "9:16"] }),
    e("setCaptions", { captions: "both" }),
  ],
  [
    'Kindly remove slide 2 and keep the call to action as "Apply today itself"',
    e("removeScene", { scene: "why" }),
    e("setDetail", { detail: "callToAction", text: "Apply today itself" }),
  ],
  [
    "Pls show the benefits again, and a female voice would be better I feel",
    e("show", { topic: "benefits" }),
    e("setVoice", { voice: "slt" }),
  ],

  // Two wishes: office manager.
  [
    "redo that, and then make all the text about a quarter shorter",
    e("redo", { steps: 1 }),
    e("tightenCopy", { factor: between(0.7, 0.8) }),
  ],
  [
    "merge 4+5, move requirements to spot 2",
    e("mergeScenes", { first: "do-2", second: "do-3" }),
    e("moveScene", { scene: "bring", to: 2 }),
  ],
  ["back to v5 but w/o our logo pls", e("goToVersion", { version: 5 }), e("setLogo", { shown: false })],
  [
    "less marketing blabla, a plain tone pls, and the whole thing in german",
    e("setTone", { tone: "plain" }),
    e("setLanguage", { language: "de" }),
  ],
  [
    'replace "Mentor" with "Buddy up with", and headline of the first scene: "Robots. Roofs. Radishes."',
    e("replaceText", { find: "Mentor", replace: "Buddy up with" }),
    e("setCopy", { scene: "hook", text: "Robots. Roofs. Radishes." }),
  ],
  [
    "take the brand kit from https://northwind.example/brand.json, the theme you can just choose automatically",
    e("setBrand", { kit: "https://northwind.example/brand.json" }),
    e("setTheme", { theme: "auto" }),
  ],
  [
    "ditch the track we uploaded and use your own music again, but only at 70% volume",
    e("setMusicFile", { file: null }),
    e("setMusicVolume", { volume: 0.7 }),
  ],
  [
    'new scene after the shipping one: "No on-call in your first 3 months". also put more focus on the work itself',
    e("addScene", { text: "No on-call in your first 3 months", after: "do-2" }),
    e("emphasise", { topic: "work" }),
  ],

  // Two wishes: retired colonel.
  ["Begin afresh, and see that it runs to one minute.", e("startOver"), e("setLength", { lengthS: 60 })],
  [
    "Redo both of the changes I undid, then leave the salary out of it.",
    e("redo", { steps: 2 }),
    e("hide", { topic: "salary" }),
  ],
  [
    "My own recording is dreadful. Return to the machine's voice, and drop our brand colour in favour of your standard one.",
    e("setRecording", { file: null }),
    e("setColour", { colour: null }),
  ],
  [
    "The requirements scene should come directly before the mission, and the scene on shipping wants a few more seconds.",
    e("moveScene", { scene: "bring", to: 2 }),
    e("resizeScene", { scene: "do-2", factor: between(1.05, 2.5) }),
  ],
  [
    'Have the narrator say "We look after our own." in the pay scene, and burn the subtitles into the picture.',
    e("setNarration", { scene: "pay", text: "We look after our own." }),
    e("setCaptions", { captions: "burn" }),
  ],
  [
    "Set the voice to automatic and the music to two fifths of its volume.",
    e("setVoice", { voice: "auto" }),
    e("setMusicVolume", { volume: between(0.38, 0.42) }),
  ],

  // Three wishes.
  [
    "right, undo that last thing, lose scene 5 and use daffs.jpg on the opening",
    e("undo", { steps: 1 }),
    e("removeScene", { scene: "do-3" }),
    e("placeMedia", { file: "daffs.jpg", scene: "hook" }),
  ],
  [
    "nice deep purple for the colour, logo off, and don't mention the closing date",
    e("setColour"),
    e("setLogo", { shown: false }),
    e("hide", { topic: "deadline" }),
  ],
  [
    "Kindly translate to Spanish, use ananya_es.wav as the voice recording, and 30 sec is less, make it 45",
    e("setLanguage", { language: "es" }),
    e("setRecording", { file: "ananya_es.wav" }),
    e("setLength", { lengthS: 45 }),
  ],
  [
    "Pls start over from the begining, then give company name as Zenith Agri Robotics and split the salary slide",
    e("startOver"),
    e("setDetail", { detail: "company", text: "Zenith Agri Robotics" }),
    e("splitScene", { scene: "pay" }),
  ],
  [
    "16:9 plus 9:16, upbeat music, text down to about half",
    e("setAspects", { aspects: ["16:9", "9:16"] }),
    e("setMusic", { music: "upbeat" }),
    e("tightenCopy", { factor: between(0.5, 0.58) }),
  ],
  [
    "version 3 pls, then merge mentor + requirements, and put our song fleet_anthem.mp3 under it",
    e("goToVersion", { version: 3 }),
    e("mergeScenes", { first: "do-3", second: "bring" }),
    e("setMusicFile", { file: "fleet_anthem.mp3" }),
  ],
  [
    'brandkit is nw_2027.json, replace "production" with "live", show the location again',
    e("setBrand", { kit: "nw_2027.json" }),
    e("replaceText", { find: "production", replace: "live" }),
    e("show", { topic: "place" }),
  ],
  [
    "Three points. Formal tone. Remove all photographs. The pay scene to follow directly upon the opening.",
    e("setTone", { tone: "formal" }),
    e("removeMedia", { file: null }),
    e("moveScene", { scene: "pay", to: 2 }),
  ],
  [
    'Emphasise the company, have the voice speak ten per cent faster, and add a scene reading "Veterans most welcome".',
    e("emphasise", { topic: "company" }),
    e("setSpeed", { speed: between(1.08, 1.12) }),
    e("addScene", { text: "Veterans most welcome" }),
  ],
  [
    'The screen in scene 6 should read "Reliable under pressure", with nothing spoken there, and the job title is to be "Fleet Engineer".',
    e("setCopy", { scene: "bring", text: "Reliable under pressure" }),
    e("setNarration", { scene: "bring", text: "" }),
    e("setDetail", { detail: "title", text: "Fleet Engineer" }),
  ],
];

/** Hand Z: 汽修厂老板, 连锁酒店人事, 大学实验室助理, 深圳电子厂招聘主管. */
export const COLONELS_CHINESE: readonly Row[] = [
  // 一个要求:汽修厂老板
  ["太短了,给我整个一分钟的", e("setLength", { lengthS: 60 })],
  ["搞成正方形的,发朋友圈好看", e("setAspects", { aspects: ["1:1"] })],
  ["音乐把人说话都盖住了,往下调调", e("setMusicVolume", { volume: between(0.1, 0.9) })],
  ["烘豆子那段拿chejian.jpg当背景", e("placeMedia", { file: "chejian.jpg", scene: "do-1" })],
  ["第5段不要", e("removeScene", { scene: "bring" })],
  ["刚才改的那个不算,退回去", e("undo", { steps: 1 })],
  ["找个女的来念", e("setVoice")],
  ["念得跟赶火车似的,慢点", e("setSpeed", { speed: between(0.8, 0.97) })],
  ["颜色用我们招牌那个橙,#E8711A", e("setColour", { colour: "#e8711a" })],
  ["背景音乐换成我手机里那首 laoge.mp3", e("setMusicFile", { file: "laoge.mp3" })],
  ["字密密麻麻的谁看啊,砍掉一些", e("tightenCopy", { factor: between(0.5, 0.95) })],
  ["别整那些花里胡哨的词儿,语气朴实点", e("setTone", { tone: "plain" })],
  ["加一段,讲讲学习补贴的事儿", e("addScene")],
  ["“农户”都给我换成“豆农”", e("replaceText", { find: "农户", replace: "豆农" })],
  ["越改越乱,全推倒从头来", e("startOver")],

  // 一个要求:连锁酒店人事
  ["麻烦把职位名称改为“咖啡烘焙主管”,谢谢", e("setDetail", { detail: "title", text: "咖啡烘焙主管" })],
  ["您好,字幕可以帮忙去掉吗?大堂屏幕上不需要", e("setCaptions", { captions: "none" })],
  ["领导还是觉得第4版好,麻烦帮我换回第4版", e("goToVersion", { version: 4 })],
  ["薪资写成“月薪9000元起”就可以了哈", e("setDetail", { detail: "salary", text: "月薪9000元起" })],
  ["工作地点麻烦更新一下:成都市锦江区", e("setDetail", { detail: "place", text: "成都市锦江区" })],
  ["我们集团有统一的品牌包 hotel-brand.json,辛苦套用一下", e("setBrand", { kit: "hotel-brand.json" })],
  ["能不能把任职要求放到第三个位置呢?", e("moveScene", { scene: "bring", to: 3 })],
  ["报名截止时间应该是2027年5月31日,帮忙更正一下", e("setDetail", { detail: "deadline", text: "2027年5月31日" })],
  ["麻烦整个改成英文的,我们外籍总经理要看", e("setLanguage", { language: "en" })],
  ["福利这块可以再突出一些吗?", e("emphasise", { topic: "benefits" })],
  ["同事把旁白录好了,qiantai.wav,麻烦替换掉机器配音", e("setRecording", { file: "qiantai.wav" })],
  ["薪资方面不太方便公开,帮忙隐去一下", e("hide", { topic: "salary" })],
  ["麻烦在杯测后面加一页,写“提供员工宿舍”", e("addScene", { text: "提供员工宿舍", after: "do-3" })],
  ["烘焙和挑生豆这两页,麻烦合成一页", e("mergeScenes", { first: "do-1", second: "do-2" })],
  ["薪资福利那页内容有点挤,可以分成两页吗?", e("splitScene", { scene: "pay" })],

  // 一个要求:大学实验室助理
  ["请改成4:5的画幅,导师要发小红书", e("setAspects", { aspects: ["4:5"] })],
  ["配乐想要lofi那种,比较有实验室的感觉", e("setMusic", { music: "lofi" })],
  ["视觉主题请换用 editorial", e("setTheme", { theme: "editorial" })],
  ["学校还没批准使用标志,logo先不要显示", e("setLogo", { shown: false })],
  ["字幕只需要单独的文件,画面上不要有", e("setCaptions", { captions: "sidecar" })],
  ["第二幕画面上的大字改为“每天60公斤,炉火不停”", e("setCopy", { scene: "do-1", text: "每天60公斤,炉火不停" })],
  ["最后一幕的旁白改为“期待你的来信”", e("setNarration", { scene: "cta", text: "期待你的来信" })],
  ["IMG_0312.png 是我传错的,请移除", e("removeMedia", { file: "IMG_0312.png" })],
  ["不好意思,撤消多了一步,请帮我重做回来", e("redo", { steps: 1 })],
  ["公司名写错了,应该是“山野咖啡研究所”", e("setDetail", { detail: "company", text: "山野咖啡研究所" })],
  [
    "申请链接更新为 https://shanye.example/apply",
    e("setDetail", { detail: "link", text: "https://shanye.example/apply" }),
  ],
  ["任职要求还是重新显示出来吧,不然收到的简历都不对口", e("show", { topic: "requirements" })],
  ["杯测那幕一闪就过去了,根本来不及看", e("resizeScene", { scene: "do-3", factor: between(1.05, 2.5) })],
  ["要在图书馆里放,旁白的人声就不要了", e("setVoice", { voice: null })],
  ["行动号召换一句:“把简历发过来吧”", e("setDetail", { detail: "callToAction", text: "把简历发过来吧" })],

  // 一个要求:深圳电子厂招聘主管
  ["改15秒,急用", e("setLength", { lengthS: 15 })],
  ["挑生豆那页删", e("removeScene", { scene: "do-2" })],
  ["语气要正式,客户也会看", e("setTone", { tone: "formal" })],
  ["连撤三步", e("undo", { steps: 3 })],
  ["BGM关掉,车间本来就吵", e("setMusic", { music: null })],
  ["旁白磨磨唧唧的,提提速", e("setSpeed", { speed: between(1.03, 1.3) })],
  ["截止日期怎么没了?加回来", e("show", { topic: "deadline" })],
  ["第一页时长砍一半", e("resizeScene", { scene: "hook", factor: between(0.45, 0.55) })],
  ["gongyi.mp4放第六页", e("placeMedia", { file: "gongyi.mp4", scene: "pay" })],
  ["薪资要突出,工人就看这个", e("emphasise", { topic: "salary" })],
  ["第三页不要念旁白", e("setNarration", { scene: "do-2", text: "" })],
  ["图片素材全清掉", e("removeMedia", { file: null })],
  ["全片都不要出现工作地点", e("hide", { topic: "place", from: "film" })],
  ["重做两步", e("redo", { steps: 2 })],
  ["主题换bold", e("setTheme", { theme: "bold" })],

  // 两个要求:汽修厂老板
  ["从头来过,主题给我换成calm那个", e("startOver"), e("setTheme", { theme: "calm" })],
  [
    "我媳妇录了一段 xifu.m4a,旁白用她的,音乐压到三成",
    e("setRecording", { file: "xifu.m4a" }),
    e("setMusicVolume", { volume: between(0.28, 0.32) }),
  ],
  [
    "“咖啡豆”统统换成“豆子”,logo给我放回去",
    e("replaceText", { find: "咖啡豆", replace: "豆子" }),
    e("setLogo", { shown: true }),
  ],
  [
    "第3第4段并一块儿,最后那段再短点",
    e("mergeScenes", { first: "do-2", second: "do-3" }),
    e("resizeScene", { scene: "cta", factor: between(0.3, 0.97) }),
  ],
  [
    "工资那段挪到要求前头,旁白里别念工资,画面上有就行",
    e("moveScene", { scene: "pay", to: 5 }),
    e("hide", { topic: "salary", from: "narration" }),
  ],
  [
    "shifu.jpg摆到杯测那段,字也再少点",
    e("placeMedia", { file: "shifu.jpg", scene: "do-3" }),
    e("tightenCopy", { factor: between(0.5, 0.97) }),
  ],
  [
    "huoji.png那张撤了,人都走了。音乐来个温暖点的",
    e("removeMedia", { file: "huoji.png" }),
    e("setMusic", { music: "warm" }),
  ],
  [
    "开头那段别念词儿,画面上就写“烘豆师傅,等你”",
    e("setNarration", { scene: "hook", text: "" }),
    e("setCopy", { scene: "hook", text: "烘豆师傅,等你" }),
  ],

  // 两个要求:连锁酒店人事
  ["麻烦恢复到第2版,然后翻成日文,谢谢啦", e("goToVersion", { version: 2 }), e("setLanguage", { language: "ja" })],
  [
    "音乐请用酒店的主题曲 jiudian.mp3,主色用#8C6A3F",
    e("setMusicFile", { file: "jiudian.mp3" }),
    e("setColour", { colour: "#8c6a3f" }),
  ],
  ["品牌包先不用了,另外口吻可以再亲切一些吗?", e("setBrand", { kit: null }), e("setTone", { tone: "friendly" })],
  ["任职要求麻烦拆成两页,旁白语速调成0.95", e("splitScene", { scene: "bring" }), e("setSpeed", { speed: 0.95 })],
  ["上一步帮我撤销吧,改成把烘焙那页拆成两页", e("undo", { steps: 1 }), e("splitScene", { scene: "do-1" })],
  [
    "竖版和横版都需要,竖版在前;字幕画面里要有,另外也单独给个文件",
    e("setAspects", { aspects: ["9:16", "16:9"] }),
    e("setCaptions", { captions: "both" }),
  ],
  [
    "杯测那页可以删掉了,行动号召麻烦改为“期待您的加入”",
    e("removeScene", { scene: "do-3" }),
    e("setDetail", { detail: "callToAction", text: "期待您的加入" }),
  ],
  ["福利麻烦重新放出来,配音想换成温柔一点的女声", e("show", { topic: "benefits" }), e("setVoice")],

  // 两个要求:大学实验室助理
  [
    "请恢复我刚撤销的那一步,然后把全片文字压缩到四分之三左右",
    e("redo", { steps: 1 }),
    e("tightenCopy", { factor: between(0.7, 0.8) }),
  ],
  [
    "请合并第5、6幕,并把杯测移到第2位",
    e("mergeScenes", { first: "bring", second: "pay" }),
    e("moveScene", { scene: "do-3", to: 2 }),
  ],
  ["换回版本3,但是不要logo", e("goToVersion", { version: 3 }), e("setLogo", { shown: false })],
  ["合作方是德国人,请改成德语,语气平实即可", e("setLanguage", { language: "de" }), e("setTone", { tone: "plain" })],
  [
    "“挑选”请改为“甄选”,第五幕屏幕上的字改为“三年经验,一手好活”",
    e("replaceText", { find: "挑选", replace: "甄选" }),
    e("setCopy", { scene: "bring", text: "三年经验,一手好活" }),
  ],
  [
    "品牌规范用 lab_brand.json,主题就自动选吧",
    e("setBrand", { kit: "lab_brand.json" }),
    e("setTheme", { theme: "auto" }),
  ],
  [
    "我们上传的那首曲子不用了,换回你们的音乐,音量0.6",
    e("setMusicFile", { file: null }),
    e("setMusicVolume", { volume: 0.6 }),
  ],
  [
    "在薪资之后插入一幕“可提供实习证明”,另外请多强调一下公司",
    e("addScene", { text: "可提供实习证明", after: "pay" }),
    e("emphasise", { topic: "company" }),
  ],

  // 两个要求:深圳电子厂招聘主管
  ["改乱了,清空重新来,45秒", e("startOver"), e("setLength", { lengthS: 45 })],
  ["刚撤的重做,薪资不要出现", e("redo", { steps: 1 }), e("hide", { topic: "salary" })],
  [
    "我录的不行,切回机器配音。品牌色也取消,用默认的",
    e("setRecording", { file: null }),
    e("setColour", { colour: null }),
  ],
  [
    "要求提到第二页,烘焙页多停几秒",
    e("moveScene", { scene: "bring", to: 2 }),
    e("resizeScene", { scene: "do-1", factor: between(1.05, 2.5) }),
  ],
  [
    "薪资页旁白改“多劳多得,月月准发”,字幕烧进画面",
    e("setNarration", { scene: "pay", text: "多劳多得,月月准发" }),
    e("setCaptions", { captions: "burn" }),
  ],
  ["配音自动选,音乐音量减半", e("setVoice", { voice: "auto" }), e("setMusicVolume", { volume: between(0.48, 0.52) })],

  // 三个要求
  [
    "撤销一下,挑豆子那段删了,damen.jpg放开头",
    e("undo", { steps: 1 }),
    e("removeScene", { scene: "do-2" }),
    e("placeMedia", { file: "damen.jpg", scene: "hook" }),
  ],
  [
    "颜色整个深蓝的,logo别要了,截止日期也别提",
    e("setColour"),
    e("setLogo", { shown: false }),
    e("hide", { topic: "deadline" }),
  ],
  [
    "麻烦改成法语,旁白用 marie.mp3 这段录音,时长延到一分钟",
    e("setLanguage", { language: "fr" }),
    e("setRecording", { file: "marie.mp3" }),
    e("setLength", { lengthS: 60 }),
  ],
  [
    "辛苦从头重新开始吧,公司名写“山野咖啡成都总店”,薪资那页分成两页",
    e("startOver"),
    e("setDetail", { detail: "company", text: "山野咖啡成都总店" }),
    e("splitScene", { scene: "pay" }),
  ],
  [
    "横版加方版,音乐欢快点,字砍一半",
    e("setAspects", { aspects: ["16:9", "1:1"] }),
    e("setMusic", { music: "upbeat" }),
    e("tightenCopy", { factor: between(0.5, 0.58) }),
  ],
  [
    "请回到第6版,合并杯测与任职要求两幕,配乐用 lab_song.wav",
    e("goToVersion", { version: 6 }),
    e("mergeScenes", { first: "do-3", second: "bring" }),
    e("setMusicFile", { file: "lab_song.wav" }),
  ],
  [
    "品牌包用sz_brand.json,“烘焙”换成“烘炒”,地点重新显示",
    e("setBrand", { kit: "sz_brand.json" }),
    e("replaceText", { find: "烘焙", replace: "烘炒" }),
    e("show", { topic: "place" }),
  ],
  [
    "请用正式的语气,删除全部图片,薪资一幕紧接在开头之后",
    e("setTone", { tone: "formal" }),
    e("removeMedia", { file: null }),
    e("moveScene", { scene: "pay", to: 2 }),
  ],
  [
    "突出工作内容,语速快一成,加一页“包住宿,月休四天”",
    e("emphasise", { topic: "work" }),
    e("setSpeed", { speed: between(1.08, 1.12) }),
    e("addScene", { text: "包住宿,月休四天" }),
  ],
  [
    "第三幕屏幕文字写“与农户同行”,这一幕不要旁白,岗位名称改为“烘焙技师”",
    e("setCopy", { scene: "do-2", text: "与农户同行" }),
    e("setNarration", { scene: "do-2", text: "" }),
    e("setDetail", { detail: "title", text: "烘焙技师" }),
  ],
];

/** Hand Z: what asks for no change. */
export const COLONELS_IDLE: readonly string[] = [
  "ey up, that's grand that",
  "How many scenes has it got?",
  "our lad reckons the voice sounds like the satnav",
  "I'll have to ask the wife about the colour",
  "last year's advert had the music that loud you couldn't hear owt",
  "does it cost owt to have it in two sizes?",
  "don't touch anything yet, I'm just off to serve a customer",
  "Good morning, hope you are doing well",
  "Kindly share the invoice for the same",
  "What is the maximum length that is supported?",
  "Noted, will check with my manager and revert",
  "Please schedule the interview with the candidate on Monday 11 am",
  "The earlier vendor had removed the salary without asking us, very bad experience",
  "Who all can see this video?",
  "cool, thx!",
  "is that a real person speaking?",
  "can you upload it to our linkedin page?",
  "hmm maybe we need a shorter one for tiktok at some point, will ask the team",
  "lunch, brb",
  "the music is perfect, leave it exactly as it is",
  "Splendid work. My compliments.",
  "Which scene deals with the pay?",
  "In my day we put a notice in the newspaper and that was that.",
  "The trustees meet on Tuesday. I shall report back thereafter.",
  "Were the board to object to the logo, how long would it take to have it removed?",
  "可以可以,有那味儿了",
  "现在这片子多长啊?",
  "对门修车的也拍了一个,字幕大得吓人",
  "等会儿,来客户了,回头再说",
  "我寻思寻思颜色的事儿",
  "做一个这个得多少钱?",
  "老板娘说音乐挺好听,就这样别动",
  "您好,在吗?",
  "辛苦啦,我先发给店长确认一下~",
  "请问一共有哪些风格?",
  "麻烦帮我约一下候选人周五下午面试",
  "如果总部要求加logo,到时候再麻烦您",
  "去年那版把薪资写错了,被投诉了好几次",
  "请问能看到之前改过的记录吗?",
  "收到,感谢!",
  "这个旁白是真人读的还是合成的?",
  "导师说整体不错,没有修改意见",
  "第几幕讲的是任职要求?",
  "隔壁课题组的视频是竖屏的",
  "我去开组会了,晚点再看",
  "这套音乐有版权问题吗?",
  "帮我发到厂里的公众号",
  "今天来了多少份简历?",
  "行,就这版,定了",
  "上次那家做的视频语速太快,工人都听不清",
];
