import type { Rect } from "../../picture/rect.ts";
import { type CheckFinding, quoted } from "../finding.ts";
import { TOUCH_PX } from "../floors.ts";
import { AT_REST_FRAMES, type SeenType } from "../moment.ts";
import type { LayoutRuleFor } from "../survey.ts";

/** Type at rest that is cut off by the frame, its clip or the mask that it was drawn into. */
export const clipping: LayoutRuleFor = ({ width, height }) => {
  const found = new Map<string, CheckFinding>();
  const frameRect: Rect = { x: 0, y: 0, width, height };
  return {
    see: ({ frame, scene, type }) => {
      for (const one of type) {
        // What is wholly outside waits there on purpose.
        if (one.restFrames < AT_REST_FRAMES || one.visible === null) continue;
        // Of a text in two colours each part is cut where the other begins.
        const parts = type.filter((other) => other.text === one.text && other.visible !== null);
        const cut = Math.round(
          Math.max(
            beyond(one.ink, frameRect),
            one.shape.clip === null ? 0 : Math.min(...parts.map((part) => beyondClip(one, part))),
          ),
        );
        const key = `${scene.id}\n${one.text}`;
        if (found.has(key)) continue;
        const inMask = cutByMask(one);
        if (cut <= TOUCH_PX && !inMask) continue;
        found.set(key, {
          rule: "clipping",
          scene: scene.id,
          frame,
          text: one.text,
          message: inMask
            ? `${quoted(one.text)} is cut off by the mask it is drawn into`
            : `${quoted(one.text)} is cut off: ${cut} px are outside, at most ${TOUCH_PX}`,
          measured: inMask ? null : cut,
          floor: inMask ? null : TOUCH_PX,
          where: one.ink,
        });
      }
    },
    findings: () => [...found.values()],
  };
};

/** How far, in pixels, something reaches beyond a limit. */
function beyond(ink: Rect, limit: Rect): number {
  return Math.max(
    limit.x - ink.x,
    limit.y - ink.y,
    ink.x + ink.width - (limit.x + limit.width),
    ink.y + ink.height - (limit.y + limit.height),
    0,
  );
}

/** The same with the part's clip added to its own where they are parts of one text. */
function beyondClip(one: SeenType, part: SeenType): number {
  const { clip } = one.shape;
  const other = part.shape.clip;
  if (clip === null || other === null) return 0;
  const x = Math.min(clip.x, other.x);
  const y = Math.min(clip.y, other.y);
  return beyond(one.ink, {
    x,
    y,
    width: Math.max(clip.x + clip.width, other.x + other.width) - x,
    height: Math.max(clip.y + clip.height, other.y + other.height) - y,
  });
}

/** True where ink reaches the rim of its own mask: masks leave room around what they hold. */
function cutByMask({ shape }: SeenType): boolean {
  const { ink } = shape.type;
  const { width, height } = shape.mask;
  return ink.x <= 0 || ink.y <= 0 || ink.x + ink.width >= width || ink.y + ink.height >= height;
}
