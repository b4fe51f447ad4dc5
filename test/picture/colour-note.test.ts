import { describe, expect, it } from "vitest";
import { toOklch } from "../../engine/picture/colour.ts";
import { colourNote } from "../../engine/picture/colour-note.ts";
import { box } from "../../engine/picture/display-list.ts";
import { themeNamed } from "../../engine/picture/themes/index.ts";
import type { Staging } from "../../engine/picture/themes/theme.ts";
import { sampleTimeline } from "../support/sample-timeline.ts";

const timeline = { ...sampleTimeline("16:9"), theme: "plain" };

/** Every frame: a ground, and something on it. */
function flat(ground: string, colour: string): Staging {
  const list = [box("ground", 0, 0, 1920, 1080, ground), box("bar", 10, 10, 50, 50, colour)];
  return { ready: async () => {}, frame: () => list, poster: () => list };
}

const NONE = new Map<string, never>();

describe("that a brand's colour is shown otherwise is noted", () => {
  it("as too light or too dark where the other one is read better", () => {
    expect(colourNote(flat("#ffffff", "#8f7300"), timeline, "#f5c400", NONE)).toBe(
      "The brand colour #f5c400 is too light to be read in the theme plain (1.6:1 on #ffffff): it is set as #8f7300.",
    );
    expect(colourNote(flat("#101010", "#5d83ff"), timeline, "#1230a0", NONE)).toMatch(
      /^The brand colour #1230a0 is too dark .* it is set as #5d83ff\.$/,
    );
  });

  it("plainly where it is not for legibility", () => {
    expect(colourNote(flat("#ffffff", "#5d83ff"), timeline, "#1230a0", NONE)).toBe(
      "The theme plain shows the brand colour #1230a0 as #5d83ff, for its contrasts.",
    );
  });

  it("and not where it is shown as it is, or as good as", () => {
    expect(colourNote(flat("#ffffff", "#f5c400"), timeline, "#f5c400", NONE)).toBeNull();
    expect(colourNote(flat("#ffffff", "#f5c503"), timeline, "#f5c400", NONE)).toBeNull();
  });

  it("scenes with pictures are passed over", () => {
    const frame = (): never => {
      throw new RangeError("This picture is not decoded.");
    };
    const pictures = new Map(timeline.scenes.map(({ id }) => [id, undefined as never]));
    expect(colourNote({ ...flat("#fff", "#000"), frame }, timeline, "#f5c400", pictures)).toBeNull();
  });
});

describe.each(["editorial", "bold", "calm"])("the theme %s", (theme) => {
  it.each(["#f5c400", "#1746d1", "#ff8800", "#1f4d3a", "#d02d15", "#ffd6e7"])(
    "shows %s, or a shade of it that is noted",
    async (brand) => {
      const film = { ...timeline, brand, theme };
      const note = colourNote((await themeNamed(theme)).stage(film), film, brand, NONE);
      const shade = /(?:as) (#[0-9a-f]{6})/u.exec(note ?? "")?.[1];
      expect(note === null || shade !== undefined).toBe(true);
      if (shade === undefined) return;
      const turn = Math.abs(((toOklch(shade).h - toOklch(brand).h + 540) % 360) - 180);
      expect(turn).toBeLessThan(40);
    },
  );
});
