import { crashes } from "./studio/crashes.ts";
import { largeUpload, manySessions } from "./studio/load.ts";
import { failed } from "./studio/report.ts";

/**
 * What takes too long for the tests: `node test/bench/studio.ts [crashes=10] [seed=1] [sessions=100] [megabytes=200]`; 0 leaves a part out. Ends
 * with 1 where something was lost.
 */
const asked = Object.fromEntries(process.argv.slice(2).map((each) => each.split("=")));
const number = (name: string, unless: number): number => Number(asked[name] ?? unless);

if (number("crashes", 10) > 0) await crashes(number("crashes", 10), number("seed", 1));
if (number("megabytes", 200) > 0) await largeUpload(number("megabytes", 200));
if (number("sessions", 100) > 0) await manySessions(number("sessions", 100));
process.exitCode = failed() ? 1 : 0;
