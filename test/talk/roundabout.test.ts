import { expect, it } from "vitest";
import { saidStraight } from "../../engine/talk/roundabout.ts";

it.each([
  ["Make scene 2 longer, if you can swing it", "Make scene 2 longer"],
  ["Make the last one half again as long", "Make the last one 50 percent longer"],
  ["The narrator sounds like my aunt", "The narrator sounds like my aunt"],
  ["The narrator sounds as if she's rushing for a bus", "the narrator is too fast"],
  ["By the time I've read the pay scene, it's gone", "make the pay scene a bit longer"],
  ["The job's in Hull now and it's called Head Chef", "change the place to Hull and change the title to Head Chef"],
  ["Start the whole thing over", "start over"],
  ["Could scene 4 come before scene 3?", "please put scene 4 before scene 3"],
  ["It'll run in the canteen where nobody can hear it, so no voice", "no voice"],
  ["字幕旁白都不要", "字幕和旁白都不要"],
  ["这个岗位搬到重庆去了", "地点改成重庆"],
  ["加一幕，写“下班有咖啡”，放在第四幕后面", "在第四幕后面加一幕，写“下班有咖啡”"],
  ["大家嫌机器声音太假，干脆不要配音了", "干脆不要配音了"],
  ["Cut the pay scene by a third", "shorten the pay scene by a third"],
  ["Cut the pay scene", "Cut the pay scene"],
  ["Nobody can keep up with the narrator.", "the narrator is too fast."],
  ["Scene 4 goes, scene 3 stays", "remove Scene 4, scene 3 stays"],
  ["Keep the deadline off the screen", "don't show the deadline on the screen"],
  ["I don't want the music quieter, I want it warmer", "make the music warmer"],
  ["The works council agreed: show the salary", "The board agreed: show the salary"],
  ["Put the salary first", "lead with the salary"],
  ["第四幕能不能慢一点过", "第四幕拉长一点"],
  ["在第三幕后面加一幕，介绍云南产地行", "在第三幕后面加一幕关于云南产地行"],
  ["不是要音乐小声，是想要欢快点的", "音乐要欢快点的"],
  ["面团还得醒十分钟，我一会儿回来", "，我一会儿回来"],
  // What is in quotation marks is the user's.
  ['Write "start the whole thing over"', 'Write "start the whole thing over"'],
])("%s: %s", (said, straight) => {
  expect(saidStraight(said)).toBe(straight);
});
