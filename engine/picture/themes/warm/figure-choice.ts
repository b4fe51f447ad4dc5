import type { DoContent } from "../../../script/storyboard.ts";
import { type FigureName, type Piece, PIECES, stack } from "./figures.ts";
import type { Stage } from "./stage.ts";
import { textOf } from "./statement.ts";

/** Which figure shows a duty: the first row with a word found at the beginning of one of its words; folded, of 7 languages. */
const ROWS: readonly (readonly [RegExp, FigureName])[] = [
  [
    /\b(?:plan|organi[sz]|coordin|koordin|meet|schedul|arrang|discuss|besprech|treff|reuni|round|coorden)|计划|组织|协调|会议|企画|調整|会議/u,
    "round",
  ],
  [
    /\b(?:train|teach|guid|lead|mentor|coach|supervis|instruct|anleit|schul|fuhr|leit|unterricht|encadr|form|dirig|ensin|ensen|lider|capacit)|培训|指导|带领|指導|教え|育成/u,
    "guide",
  ],
  [
    /\b(?:learn|develop|grow|lern|entwickl|weiterbild|apprend|develop|aprend|desarroll|desenvol|crec|cresc)|学习|发展|成长|学び|成長|開発/u,
    "grow",
  ],
  [
    /\b(?:make|making|cook|bak|build|set up|prepar|creat|design|koch|back|bau|gestalt|errichte|cuisin|construi|cocin|hornea|cozinh|constr)|制作|烹饪|建|做|料理|作り|設計/u,
    "stack",
  ],
  [
    /\b(?:car(?:e|ing)\b|help|serv|support|assist|welcom|look after|pfleg|betreu|helf|unterstutz|bedien|begleit|soign|accompagn|aid|accueill|cuid|atend|apoy|apoi|ayud|ajud)|照顾|护理|帮助|服务|支持|支援|介護|看護|接客/u,
    "hold",
  ],
];
const BY_ORDER = ["together", "round", "guide"] as const;
/** Work that stands in the open: a stack has so many stones. */
const STONES = 4;

/** A duty's figure: after its verb, none twice in a film's duties. */
export function figureFor(
  content: DoContent,
  stage: Stage,
): { readonly name: FigureName; readonly pieces: readonly Piece[] } {
  const duties = stage.timeline.scenes
    .map((scene) => scene.content)
    .filter((one): one is DoContent => one.purpose === "do");
  const taken: FigureName[] = [];
  for (const duty of duties) {
    const name = choose(duty, taken);
    if (duty === content) return { name, pieces: name === "stack" ? stack(STONES) : PIECES[name] };
    taken.push(name);
  }
  return { name: "together", pieces: PIECES.together };
}

function choose(duty: DoContent, taken: readonly FigureName[]): FigureName {
  const text = textOf(duty)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "");
  const found = ROWS.filter(([words]) => words.test(text))
    .map(([words, name]) => ({ name, at: text.search(words) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ name }) => (name === "hold" ? holding(duty) : name));
  const rest = [...found, ...BY_ORDER, "hold", "facing", "grow", "stack"] as const;
  return rest.find((name) => !taken.includes(name)) ?? "together";
}

/** One is held, two are; three or more sit around. */
function holding({ countable }: DoContent): FigureName {
  if (countable?.kind !== "count") return "hold";
  return countable.n === 1 ? "together" : countable.n === 2 ? "hold" : "round";
}
