import { expect, it } from "vitest";
import { takenBack } from "../../engine/talk/taken-back.ts";
import { understand } from "../../engine/talk/understand.ts";
import { ENGINEER, ROASTER } from "./films.ts";

const opsOf = (said: string): readonly string[] => {
  const understood = understand(said, /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);
  return "edits" in understood ? understood.edits.map(({ op }) => op) : [];
};

it.each([
  ["Make it square. Use the bold theme. Drop the logo. Actually no, leave it.", ["setAspects", "setTheme"]],
  ["改成竖版，音乐换成欢快的，把第三幕删掉，哦算了", ["setAspects", "setMusic"]],
  ["Drop the logo. No, leave it. Drop the music. No, keep it.", []],
  ["Drop scene 4. No, leave it. What do you think?", []],
  ["Make scene 2 shorter. Scene 3, leave it.", ["resizeScene"]],
  ["Could you make it 45 seconds? If not, never mind.", ["setLength"]],
  ["Make it square, and if it doesn't fit, leave it", ["setAspects"]],
  ["Undo. Leave it as it was.", ["undo"]],
  ["撤销，保持原样", ["undo"]],
])("takes back the last wish, and no other: %s", (said, ops) => {
  expect(opsOf(said)).toEqual(ops);
});

it.each([
  ["Turn off the music, no need for it", ["setMusic"]],
  ["It will run in the lobby, make it square", ["setAspects"]],
  ["Our TV has no sound, so turn the captions on", ["setCaptions"]],
  ["I have to cut the film to 15 seconds", ["setLength"]],
  ["My boss always watches it on the phone, make it vertical", ["setAspects"]],
  ["这片子要放在官网上，做成横屏", ["setAspects"]],
  ["客户觉得音乐太吵，换一个", ["setMusic"]],
  ["My boss keeps scrolling on the train so make the film shorter", ["setLength"]],
  ["The voice is fine, no rush, but drop scene 3", ["removeScene"]],
  ["Take the pay scene off the screen", ["removeScene"]],
  ["最后一幕写上感谢", ["setCopy"]],
  ["删掉第三幕，嗯，就这样", ["removeScene"]],
  ["把第三幕删掉，再缩短一点", ["removeScene", "setLength"]],
  ["我们的岗位搬到苏州了，地点改一下", ["setDetail"]],
  ["Turn the captions on. Keep them on.", ["setCaptions"]],
  ["时长改成45秒，就这样吧，谢谢", ["setLength"]],
  ["音乐小一点，现在这样就挺好", ["setMusicVolume"]],
  ["音乐去掉，别加了", ["setMusic"]],
  ["I don't like scene 4, scrap it", ["removeScene"]],
  ["More upbeat music please, and not too loud", ["setMusic", "setMusicVolume"]],
  ["用 laodian.mp3 做配乐，声音别那么大", ["setMusicFile", "setMusicVolume"]],
])("takes what agrees with a wish for no more than that: %s", (said, ops) => {
  expect(opsOf(said)).toEqual(ops);
});

it.each([
  ["Scene 2 should say: We grow, let it be", "We grow, let it be"],
  ["The call to action should be: Don't wait, don't", "Don't wait, don't"],
  ["Scene 4 should say: When you have a minute, write to us", "When you have a minute, write to us"],
  ['Scene 5: write "loose the plot"', "loose the plot"],
  ['Scene 3 should say "Turn to the next page"', "Turn to the next page"],
  ["Change the title to Teh Wei Ling's Assistant", "Teh Wei Ling's Assistant"],
  ["Set the title to Lead Engineer, make that bigger", "Lead Engineer"],
  ["第二幕写“音乐和旁白都不重要”", "音乐和旁白都不重要"],
  ["公司名改成漫点咖啡", "漫点咖啡"],
  ["第二幕旁白说：能不能请你喝杯咖啡吗", "能不能请你喝杯咖啡吗"],
])("leaves what the user types as it is: %s", (said, text) => {
  const understood = understand(said, /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);
  const [edit, ...more] = "edits" in understood ? understood.edits : [];
  expect(more).toEqual([]);
  expect(edit).toHaveProperty("text", text);
});

it.each([
  "I'm wondering if the film can run on our lobby screen",
  "We were wondering whether the people watching might get bored",
  "I wonder if the salary could be too low",
  "不知道音乐可不可以商用",
  "Do you think you could read this?",
  "我儿子昨天把手机里的照片全删了",
])("takes no doubt, and no story, for a wish: %s", (said) => {
  expect(opsOf(said)).toEqual([]);
});

it.each([
  ["The music in the office scene is too loud", ["setMusicVolume"]],
  ["Turn the door.jpg photo off", ["removeMedia"]],
  ["My boss wants his video to be vertical", ["setAspects"]],
  ["我朋友今天看了，觉得第三幕太长，缩短一点", ["resizeScene"]],
  ["If you have timelapse.mp4, put it in scene 2", ["placeMedia"]],
  ["The pay part shows the salary. I don't like the salary, remove it", ["hide"]],
  ["Clear words from scene 4", ["removeScene"]],
])("does what is wanted, whatever it looks like: %s", (said, ops) => {
  expect(opsOf(said)).toEqual(ops);
});

it("takes no longer for sighs without end", () => {
  for (const sigh of ["啊", "不", "嗯", "no, ", "well "])
    expect(takenBack(`把音乐去掉，${sigh.repeat(60)}太吵了`)).toBeNull();
});

it("takes a colour away, and names a voice beside its pace", () => {
  expect(understand("Take the green out again", ENGINEER)).toMatchObject({
    edits: [{ op: "setColour", colour: null }],
  });
  expect(opsOf("Could the voice be a man, a bit slower, and drop the captions").toSorted()).toEqual([
    "setCaptions",
    "setSpeed",
    "setVoice",
  ]);
});

it.each(["No thanks", "no", "Nope, not now, thank you!", "never mind", "不用了谢谢", "不用", "没什么了"])(
  "turns down what is turned down, and takes nothing out: %s",
  (said) => {
    expect(understand(said, ENGINEER)).toEqual({ refusal: { code: "taken-back", values: {} } });
  },
);

it.each(["No music, thanks", "No logo", "不要字幕", "没有音乐就好了"])("takes out what is named: %s", (said) => {
  expect(opsOf(said)).toHaveLength(1);
});

it("begins what is said in a scene behind the scene's number", () => {
  expect(understand("Have the narrator say in scene 4: Your code goes live every day.", ENGINEER)).toMatchObject({
    edits: [{ op: "setNarration", scene: "do-2", text: "Your code goes live every day" }],
  });
});

it.each([
  ["merge scens 4 and 5 and make the lst scene longer", ["mergeScenes", "resizeScene"]],
  ["remove scen 2 an make the ending shroter", ["removeScene", "resizeScene"]],
  ["第五幕差成两幕", ["splitScene"]],
  ["I turned off the music in the office so I could listen properly.", []],
  ["I turned it over in my mind: turn off the music in the film", ["setMusic"]],
])("reads what was mistyped, and leaves other rooms alone: %s", (said, ops) => {
  expect(opsOf(said)).toEqual(ops);
});

it.each(["music", "The salary, please", "photos", "everything", "stop", "logo.", "音乐", "字幕"])(
  "changes nothing for a word that only names a thing: %s",
  (said) => {
    expect(opsOf(said)).toEqual([]);
  },
);

it.each([
  ["louder", "setMusicVolume"],
  ["vertical please", "setAspects"],
  ["slower", "setSpeed"],
  ["undo", "undo"],
  ["竖屏", "setAspects"],
])("does what one word says: %s", (said, op) => {
  expect(opsOf(said)).toEqual([op]);
});

it.each([
  ["15秒竖屏男声无音乐", ["setLength", "setAspects", "setVoice", "setMusic"]],
  ["remove the second work scene", ["removeScene"]],
  ["vertical AND 15 seconds, but keep the mission", ["setAspects", "setLength"]],
  ["不要音乐，等等，算了，还是要音乐", []],
  ["don't mention the free bread", []],
  ["in the title scene write Staff Engineer instead of Senior Software Engineer", ["setDetail"]],
])("does what newcomers said, and no more: %s", (said, ops) => {
  expect(opsOf(said).toSorted()).toEqual(ops.toSorted());
});

it.each([
  ["Make it vertical. Also, make it 15 seconds", ["setAspects", "setLength"]],
  ["Burn the captions in, and also use the calm theme", ["setCaptions", "setTheme"]],
  ["颜色改成蓝色，顺便做成9:16吧", ["setColour", "setAspects"]],
  ["换成竖版，另外职位名称写高级烘焙师", ["setAspects", "setDetail"]],
  ["Nither the deadline nor the company name shuold be in the film", ["hide", "hide"]],
  ["Nobody could follow the speaker, she rattles it all off. Could it be slower?", ["setSpeed"]],
  ["任职要求里，“能分辨生豆的瑕疵”这一条不要写", ["removeLine"]],
  ["We've stopped doing the 4-day week in summer, take that line out", ["removeLine"]],
  ["Should the music perhaps be quieter? What do you think?", []],
  ["Can you also make films in French?", []],
  ["No music... no wait, leave the music as it was", []],
  ["Make it vertical, leave the music as it is", ["setAspects"]],
  ["截止日期旁白里念了没有？", []],
])("does what was said of two things, and answers what was asked: %s", (said, ops) => {
  expect(opsOf(said).toSorted()).toEqual(ops.toSorted());
});

it.each([
  ["Make scenes 3, 4 and 5 shorter", ["resizeScene", "resizeScene", "resizeScene"]],
  ["Give me a version without sound", ["setMusic", "setVoice"]],
  ["全部静音", ["setMusic", "setVoice"]],
  ["来个更大胆的", ["setTheme"]],
  ["还是之前那版好", ["undo"]],
  ["don't tell them about the 4 day week", ["removeLine"]],
  ["把讲生豆瑕疵的那条去掉", ["removeLine"]],
])("does what is said of several, of all, or in few words: %s", (said, ops) => {
  expect(opsOf(said).toSorted()).toEqual(ops.toSorted());
});

it("keeps a shape only where that is what is kept", () => {
  expect(understand("文字不变，改成竖屏就行", ROASTER)).toMatchObject({ edits: [{ aspects: ["9:16"] }] });
});

it("asks for a picture's file, and takes no sum for a number of steps", () => {
  const code = (said: string): unknown => {
    const understood = understand(said, /\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);
    return "refusal" in understood ? understood.refusal.code : understood;
  };
  expect(code("Put a photo of Berlin behind the first scene")).toBe("which-file");
  expect(code("给第二幕配一张团队照片")).toBe("which-file");
  expect(understand("Put it back to €80,000, please", ENGINEER)).toMatchObject({
    edits: [{ op: "setDetail", detail: "salary", text: "€80,000" }],
  });
  expect(understand("go back 3 steps", ENGINEER)).toMatchObject({ edits: [{ op: "undo", steps: 3 }] });
});

it("makes one more wish no second film", () => {
  const shapes = (said: string): unknown => {
    const understood = understand(said, ENGINEER);
    return "edits" in understood ? understood.edits.filter(({ op }) => op === "setAspects") : [];
  };
  expect(shapes("Cut it to 15 seconds. Also turn it into 9:16")).toEqual([{ op: "setAspects", aspects: ["9:16"] }]);
  expect(shapes("also make a vertical version")).toEqual([{ op: "setAspects", aspects: ["16:9", "9:16"] }]);
});

it("knows the nth scene of a kind", () => {
  expect(understand("remove the second work scene", ENGINEER)).toMatchObject({ edits: [{ scene: "do-2" }] });
  expect(understand("drop the third duty scene", ENGINEER)).toMatchObject({ edits: [{ scene: "do-3" }] });
});
