import { join, resolve } from "node:path";
import * as z from "zod";
import { ASPECTS, type Aspect } from "../../engine/timeline/timeline.ts";
import type { FilmWishes } from "../inputs/inputs.ts";
import { type Backend, FilmError, type FilmFile, type FilmTask, type Making } from "./backend.ts";
import type { Engine } from "./engine.ts";

/** A film takes about as long as it is; on a runner with little to spare some minutes a shape. */
const TIMEOUT_MS = 60 * 60_000;

const MADE = z.object({
  film: z.string(),
  poster: z.string().nullish(),
  captions: z.string().nullish(),
  durationS: z.number(),
  aspect: z.enum(Object.keys(ASPECTS) as [Aspect, ...Aspect[]]),
  width: z.int(),
  height: z.int(),
  folder: z.string(),
});

/** Films by `jobreel make`: each posting in a process of its own, so that none can take the others down. */
export function commandLineBackend(engine: Engine, name: string, repository: string): Backend {
  return {
    name,
    film: (task, making) => film(engine, repository, task, making),
    close: async () => {},
  };
}

async function film(
  engine: Engine,
  repository: string,
  { path, wishes, jobs, folder }: FilmTask,
  { log, signal }: Making,
): Promise<readonly FilmFile[]> {
  const args = ["make", "--out", folder, "--json", ...wishArguments(wishes), "--", `./${path}`];
  const { code, stdout, lastLines } = await engine.run(args, {
    cwd: repository,
    timeoutMs: TIMEOUT_MS,
    onLine: log,
    signal,
  });
  const errors = lastLines.filter((line) => line.startsWith("error: ")).map((line) => line.slice("error: ".length));
  const made = stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => MADE.parse(JSON.parse(line)));
  // Films of one job in several shapes lie in a folder together.
  const slugs = [...new Set(made.map((each) => jobFolder(folder, each.folder)))];
  if (made.length === 0 || slugs.length !== jobs.length) {
    throw new FilmError(
      errors.join(" ") ||
        `jobreel ended with ${code === null ? "a signal" : `code ${code}`} and ${made.length} films where ${jobs.length} were expected: ${lastLines.at(-1) ?? "it said nothing"}`,
    );
  }
  return made.map((each) => {
    const slug = jobFolder(folder, each.folder);
    const known = jobs.findIndex((job) => job.slug === slug);
    return {
      job: known === -1 ? slugs.indexOf(slug) : known,
      aspect: each.aspect,
      durationS: each.durationS,
      width: each.width,
      height: each.height,
      video: resolve(repository, each.film),
      poster: each.poster ? resolve(repository, each.poster) : null,
      captions: each.captions ? resolve(repository, each.captions) : null,
    };
  });
}

/** The folder that a film's posting has in `out`: the slug that the engine gave it. */
function jobFolder(out: string, folder: string): string {
  return folder.slice(join(out, "/").length).split(/[\\/]/u)[0] ?? "";
}

/** What the workflow wishes, as arguments. Values are joined to their names: none can pass for an option. */
export function wishArguments(wishes: FilmWishes): readonly string[] {
  const { length, aspects, theme, brand, voice, music, captions, prompt } = wishes;
  const said: readonly (readonly [string, string | null])[] = [
    ["length", length],
    ["aspect", aspects === null ? null : aspects.join(",")],
    ["theme", theme],
    ["brand", brand],
    ["voice", voice],
    ["music", music],
    ["captions", captions],
    ["prompt", prompt],
  ];
  return said.flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`]));
}
