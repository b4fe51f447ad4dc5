/** `npm run golden`: takes how the films look now for how they are to look. Look at the pictures before committing them. */
import { writeFile } from "node:fs/promises";
import { THEME_NAMES } from "../../engine/picture/themes/index.ts";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import { goldenPath, strip } from "./golden.ts";

for (const theme of THEME_NAMES) {
  for (const aspect of Object.keys(ASPECTS) as Aspect[]) {
    await writeFile(goldenPath(theme, aspect), (await strip(theme, aspect)).toBuffer("image/png"));
  }
}
