import { createCanvas } from "@napi-rs/canvas";
import { type Assets, type Footage, NO_ASSETS } from "../../engine/picture/assets.ts";
import { contrast } from "../../engine/picture/colour.ts";
import { type Raster, rasterFromRgba } from "../../engine/picture/raster.ts";

/** Pictures that strain what is set on them: nothing but light, nothing but dark, and both in small pieces. */
export const FAKE_FOOTAGE = ["white", "black", "pieces"] as const;
export type FakeFootage = (typeof FAKE_FOOTAGE)[number];

/** A picture behind every scene that may have one. */
export function fakeFootage(
  kind: FakeFootage,
  scenes: readonly { readonly id: string; readonly purpose: string }[],
): Assets["footage"] {
  const made = new Map<string, Raster>();
  const footage: Footage = {
    kind: "still",
    ready: async () => {},
    at: (_, width, height) => {
      const key = `${width}×${height}`;
      const raster = made.get(key) ?? drawn(width, height, (context) => paintFootage(context, kind, width, height));
      made.set(key, raster);
      return raster;
    },
  };
  const shown = scenes.filter(({ purpose }) => ["hook", "why", "do", "quote"].includes(purpose));
  return new Map(shown.map(({ id }) => [id, footage]));
}

/** A wide wordmark, white or near black by its ground, and a last line. */
export function fakeBrand(): Pick<Assets, "logo" | "endLine" | "faces"> {
  const made = new Map<string, Raster>();
  const ratio = 3.2;
  return {
    faces: NO_ASSETS.faces,
    endLine: "Water for everyone, every day.",
    logo: {
      ratio,
      on: (ground, width, height) => {
        const key = `${ground} ${width}×${height}`;
        const wide = Math.max(2, Math.floor(Math.min(width, height * ratio) / 2) * 2);
        const high = Math.max(2, Math.floor(wide / ratio / 2) * 2);
        const colour = contrast(ground, "#ffffff") > contrast(ground, "#101020") ? "#ffffff" : "#101020";
        const raster =
          made.get(key) ??
          drawn(wide, high, (context) => {
            context.fillStyle = colour;
            context.fillRect(0, 0, high, high);
            context.fillRect(high * 1.3, high * 0.3, wide - high * 1.3, high * 0.4);
          });
        made.set(key, raster);
        return raster;
      },
    },
  };
}

type Context = ReturnType<ReturnType<typeof createCanvas>["getContext"]>;

function drawn(width: number, height: number, draw: (context: Context) => void): Raster {
  const context = createCanvas(width, height).getContext("2d");
  draw(context);
  return rasterFromRgba(context.getImageData(0, 0, width, height).data, width, height);
}

const PIECE_PX = 90;

function paintFootage(context: Context, kind: FakeFootage, width: number, height: number): void {
  context.fillStyle = kind === "black" ? "#000000" : "#ffffff";
  context.fillRect(0, 0, width, height);
  if (kind !== "pieces") return;
  const colours = ["#101418", "#d8d2c4", "#7a8f5a", "#f4efe6", "#2a4a78", "#c26a3a"];
  for (let y = 0; y < height; y += PIECE_PX) {
    for (let x = 0; x < width; x += PIECE_PX) {
      context.fillStyle = colours[(x / PIECE_PX + 3 * (y / PIECE_PX)) % colours.length] ?? "#000000";
      context.fillRect(x, y, PIECE_PX, PIECE_PX);
    }
  }
}
