/**
 * `npm run golden [-- THEME…]`: takes how the films look now for how they are to look, and draws the documentation's sheets.
 * Look at the pictures before committing them.
 */
import { writeFile } from "node:fs/promises";
import { createCanvas } from "@napi-rs/canvas";
import { THEME_NAMES } from "../../engine/picture/themes/index.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { goldenPath, strip } from "./golden.ts";

/** Height of a row of the documentation's sheets, in pixels, so that all are about as wide. */
const ROWS: Readonly<Record<Aspect, number>> = { "16:9": 150, "9:16": 420, "1:1": 266, "4:5": 332 };
const GAP_PX = 12;
const JPEG_QUALITY = 82;

const asked = process.argv.slice(2);

for (const theme of THEME_NAMES.filter((name) => asked.length === 0 || asked.includes(name))) {
  const rows = [];
  for (const aspect of Object.keys(ASPECTS) as Aspect[]) {
    await writeFile(goldenPath(theme, aspect), (await strip(theme, aspect)).toBuffer("image/png"));
    rows.push(await strip(theme, aspect, ROWS[aspect]));
  }
  const width = Math.max(...rows.map((row) => row.width));
  const height = rows.reduce((sum, row) => sum + row.height + GAP_PX, -GAP_PX);
  const sheet = createCanvas(width, height);
  const context = sheet.getContext("2d");
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  let top = 0;
  for (const row of rows) {
    context.drawImage(row, 0, top);
    top += row.height + GAP_PX;
  }
  await writeFile(new URL(`../../docs/themes/${theme}.jpg`, import.meta.url), await sheet.encode("jpeg", JPEG_QUALITY));
}
