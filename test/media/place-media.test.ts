import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeMedia } from "../../engine/media/index.ts";
import type { Purpose } from "../../engine/script/storyboard.ts";
import "../support/property-seed.ts";

interface Told {
  readonly id: string;
  readonly purpose: Purpose;
  readonly copy: readonly string[];
}

const scene = (id: string, ...copy: string[]): Told => ({ id, purpose: id.replace(/-\d+$/u, "") as Purpose, copy });

const FILM = [
  scene("hook", "Northwind Farms", "Greenhouse Lead"),
  scene("why", "We grow salad", "on rooftops."),
  scene("do-1", "You plan", "400", "beds a season."),
  scene("do-2", "You repair", "pumps and sensors."),
  scene("bring", "5+", "years with plants"),
  scene("pay", "€42,000"),
  scene("cta", "Apply by 15 January"),
];

/** "file" or "scene=file" */
function placed(
  names: readonly string[],
  scenes = FILM,
  seed = 7,
): { where: Record<string, string>; notes: readonly string[] } {
  const files = names.map((name) => {
    const [pinned, file] = name.split("=");
    return file === undefined ? { file: name, scene: null } : { file, scene: pinned ?? null };
  });
  const { places, notes } = placeMedia(files, scenes, seed);
  return { where: Object.fromEntries([...places].map(([id, index]) => [id, files[index]?.file ?? ""])), notes };
}

describe("pictures are placed", () => {
  it.each([
    [
      "by pin, whatever their names say",
      ["do-2=team.jpg", "hook=pumps.jpg"],
      { "do-2": "team.jpg", hook: "pumps.jpg" },
    ],
    ["by words of the scene's copy", ["IMG_pumps.jpg", "rooftop.jpg"], { "do-2": "IMG_pumps.jpg", why: "rooftop.jpg" }],
    [
      "by what names commonly mean",
      ["headquarters.jpg", "team-2024.jpg"],
      { hook: "headquarters.jpg", why: "team-2024.jpg" },
    ],
    [
      "by order, the title last",
      ["1.jpg", "2.jpg", "3.jpg", "4.jpg"],
      { why: "1.jpg", "do-1": "2.jpg", "do-2": "3.jpg", hook: "4.jpg" },
    ],
    ["by order around those that are pinned", ["x.jpg", "why=y.jpg"], { why: "y.jpg", "do-1": "x.jpg" }],
    ["by a name that is a scene's", ["do-2.mp4", "hook.png"], { "do-2": "do-2.mp4", hook: "hook.png" }],
    ["in folders, by their own name and not the folder's", ["team/pumps.jpg"], { "do-2": "team/pumps.jpg" }],
  ])("%s", (_, names, expected) => {
    expect(placed(names)).toEqual({ where: expected, notes: [] });
  });

  it("and what the film can't take is said", () => {
    const { where, notes } = placed(["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg", "6.jpg"]);
    expect(Object.keys(where)).toHaveLength(4);
    expect(notes).toEqual([expect.stringMatching(/takes 4 pictures or clips; left out: 5\.jpg, 6\.jpg\./u)]);
  });

  it.each([
    [
      "that the film hasn't",
      ["do-7=a.jpg"],
      /^a\.jpg: this film has no scene do-7; expected one of hook, why, do-1, do-2\./u,
    ],
    [
      "that shows facts",
      ["pay=a.jpg"],
      /^a\.jpg: the scene pay shows facts and takes no picture; expected one of hook/u,
    ],
    ["that is taken", ["why=a.jpg", "why=b.jpg"], /^b\.jpg: the scene why has a\.jpg already/u],
  ])("and a pin to a scene %s is refused", (_, names, said) => {
    expect(() => placed(names)).toThrow(said);
  });

  it("once each, on scenes that take them, the same for the same seed", () => {
    const name = fc.stringMatching(/^[a-z]{1,9}(?:[-_ ](?:team|pumps|office|[0-9]{1,3}))?\.(?:jpg|mp4)$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 9 }), fc.nat(), (names, seed) => {
        const { where, notes } = placed(names, FILM, seed);
        expect(placed(names, FILM, seed).where).toEqual(where);
        const used = Object.values(where);
        expect(new Set(used).size).toBe(used.length);
        expect(used).toHaveLength(Math.min(4, names.length));
        expect(Object.keys(where).every((id) => ["hook", "why", "do-1", "do-2"].includes(id))).toBe(true);
        expect(notes).toHaveLength(names.length > 4 ? 1 : 0);
      }),
    );
  });
});
