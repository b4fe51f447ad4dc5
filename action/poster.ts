import { readFile, writeFile } from "node:fs/promises";
import { assetsFor } from "../engine/assets-for.ts";
import { planOf } from "../engine/draft/index.ts";
import { encodeStill } from "../engine/output/poster.ts";
import { themeNamed } from "../engine/picture/themes/index.ts";

/**
 * Draws the poster of a studio's draft: `node action/poster.ts draft.json poster.jpg`. A process of its own beside the
 * engine, because what it draws with is native and can't be part of the Action's bundle.
 */
const [draftFile = "", posterFile = ""] = process.argv.slice(2);
const { timeline } = planOf(JSON.parse(await readFile(draftFile, "utf8")));
const theme = await themeNamed(timeline.theme);
const staging = theme.stage(timeline, assetsFor(null, new Map()));
await staging.ready(0);
await writeFile(posterFile, await encodeStill(staging.poster(), timeline.width, timeline.height, "jpeg"));
