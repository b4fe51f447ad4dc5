import type { CtaContent } from "../../../script/storyboard.ts";
import type { Shape } from "../../display-list.ts";
import { setParted } from "../../compounds.ts";
import { setBlock } from "../../leading.ts";
import { breakLines } from "../../line-breaking.ts";
import type { Rect } from "../../rect.ts";
import { fit, setLine, type TypeStyle } from "../../type.ts";
import type { WordmarkPlaces } from "./places.ts";
import { even } from "./logo.ts";
import type { Stage } from "./stage.ts";

const LEADING_EM = 0.98;
/** A name with words that would be smaller is parted. */
const PARTED_PX = 56;
const CAPITAL_EM = 0.72;
/** From the name's last baseline, or the logo's foot, to what is under it. */
const UNDER_PX = 66;
const UNDER_LOGO_PX = 78;
const SMALL_LEADING_PX = 42;
const MOST_SMALL_LINES = 3;
/** A line may stand this much too low rather than go. */
const SLACK_PX = 12;
const SMALL_PX = 40;
const SMALL_LINES_PX = 36;
/** Nothing readable is smaller. */
const LEAST_PX = 30;
const LEAST_LINE_PX = 31;
/** Share of its room's height that a logo takes at most. */
const LOGO_SHARE = 0.8;
const LOGO_SHARE_OVER_LINE = 0.58;

/** The company on the slab: its logo or its name, and under it its last line or the role. */
export function wordmark(content: CtaContent, place: WordmarkPlaces, stage: Stage, region: Rect): Shape[] {
  const { styles, palette, assets } = stage;
  const paint = { colour: palette.on, clip: region };
  const shapes: Shape[] = [];
  let bottom: number;
  if (assets.logo !== null) {
    const share = assets.endLine === null ? LOGO_SHARE : LOGO_SHARE_OVER_LINE;
    const raster = assets.logo.on(palette.accent, place.width, Math.round(place.height * share));
    const top = even(place.y - place.size * CAPITAL_EM);
    shapes.push({ kind: "picture", id: "logo", raster, x: even(place.x), y: top, alpha: 1, clip: region });
    bottom = top + raster.height + UNDER_LOGO_PX - UNDER_PX;
  } else {
    const name = content.company ?? content.role;
    const set = setParted(name, { ...styles.hero, size: PARTED_PX }, place.width, (parted) =>
      setBlock(parted, styles.hero, {
        width: place.width,
        mostLines: 5,
        mostSize: place.size,
        leading: LEADING_EM,
        sizeForLines: (lines, leading) => place.height / (CAPITAL_EM + (lines - 1) * leading),
      }),
    );
    const leading = set.size * set.leading;
    const style = { ...styles.hero, size: set.size };
    set.lines.forEach((text, index) => {
      shapes.push(setLine(`wordmark ${index}`, text, style, place.x, place.y + index * leading, paint));
    });
    bottom = place.y + (set.lines.length - 1) * leading;
  }
  const small = smallText(content, stage, place);
  if (small === null) return shapes;
  const most = Math.min(
    MOST_SMALL_LINES,
    1 + Math.floor((place.lowest + SLACK_PX - bottom - UNDER_PX) / SMALL_LEADING_PX),
  );
  const set = smallSet(small.text, small.style, place.width, most);
  if (set === null) return shapes;
  const block = (set.lines.length - 1) * SMALL_LEADING_PX;
  const first = small.atFoot ? Math.max(bottom + UNDER_PX, place.lowest - block) : bottom + UNDER_PX;
  set.lines.forEach((text, index) => {
    const style = { ...small.style, size: set.size };
    shapes.push(setLine(`${small.id} ${index}`, text, style, place.x + 4, first + index * SMALL_LEADING_PX, paint));
  });
  return shapes;
}

interface Small {
  readonly id: "end line" | "role";
  readonly text: string;
  readonly style: TypeStyle;
  /** True if it stands at the foot of the code's card, not right under the name. */
  readonly atFoot: boolean;
}

/** The company's own line; without one the role, where nothing else on the scene tells it. */
function smallText(content: CtaContent, stage: Stage, place: WordmarkPlaces): Small | null {
  const { styles, assets } = stage;
  if (assets.endLine !== null && assets.endLine !== "") {
    return { id: "end line", text: assets.endLine, style: { ...styles.sans, weight: 500 }, atFoot: place.role };
  }
  if (!place.role || content.company === null) return null;
  return { id: "role", text: content.role, style: { ...styles.sans, weight: 600 }, atFoot: true };
}

/** Null where it doesn't fit in a size that can be read. */
function smallSet(
  text: string,
  style: TypeStyle,
  width: number,
  mostLines: number,
): { readonly lines: readonly string[]; readonly size: number } | null {
  if (mostLines < 1) return null;
  const one = fit([text], style, width, SMALL_PX);
  if (one >= LEAST_LINE_PX) return { lines: [text], size: one };
  const set = breakLines(text, style, { width, mostLines, mostSize: SMALL_LINES_PX });
  return set.size < LEAST_PX ? null : set;
}
