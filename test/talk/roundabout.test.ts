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
  // What is in quotation marks is the user's.
  ['Write "start the whole thing over"', 'Write "start the whole thing over"'],
])("%s: %s", (said, straight) => {
  expect(saidStraight(said)).toBe(straight);
});
