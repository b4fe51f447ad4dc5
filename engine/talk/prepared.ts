import type { Project } from "../project/index.ts";
import { numberedBeside, numberedIt } from "./beside-it.ts";
import { numberedAmong } from "./counted-among.ts";
import { plainlyPut } from "./manners.ts";
import { outsideOwn } from "./quotes.ts";
import { saidStraight } from "./roundabout.ts";
import { withoutSlips } from "./said-again.ts";
import { saidOfEach } from "./shared-deed.ts";
import { corrected } from "./spelling.ts";

/** Longer messages are hardly typed in haste, or politely. */
const MOST_CHARS = 400;

const SETTING =
  "(?:\\d{1,2}秒|半分钟|一分钟|(?:改成|做成|要)?(?:竖屏|横屏|方形|竖版|横版)|(?:用|换成)?(?:男声|女声)|(?:无|不要|没有|去掉)(?:音乐|字幕|旁白|配音|logo)|(?:用|换成)?(?:bold|calm|warm|editorial)主题)";
const RUN_ON = new RegExp(`^\\s*(?:${SETTING}[\\s、，,和+]*){2,8}[。！!]?\\s*$`, "iu");

/** 15秒竖屏男声无音乐: settings written one behind the other are told apart. */
function withPauses(written: string): string {
  return RUN_ON.test(written) ? written.replace(new RegExp(`(${SETTING})(?=${SETTING})`, "giu"), "$1，") : written;
}

/**
 * A message as it is read: its slips put right, said straight, its manners put plainly, what was said over left out, each deed said of
 * each thing, and scenes numbered that were named by their neighbours. What the user types to be shown or said stays.
 * @param focus id of the scene that was last spoken of
 */
export function prepared(written: string, project: Project, focus: string | null = null): string {
  if (written.length > MOST_CHARS) return written;
  const plain = outsideOwn(withPauses(written), (text) =>
    withoutSlips(plainlyPut(saidStraight(corrected(text, project)))),
  );
  const said = outsideOwn(numberedAmong(plain, project), saidOfEach);
  return numberedIt(numberedBeside(said, project, focus), project);
}
