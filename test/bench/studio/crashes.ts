import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { POSTING, type Wired } from "../../support/studio.ts";
import { Caller } from "./caller.ts";
import { check, wait } from "./report.ts";
import { PRICES, type Server, serve } from "./server.ts";

/** In the midst of what the studio is killed. */
const MOMENTS = ["upload", "drafting", "edited", "rendering", "charging"] as const;
type Moment = (typeof MOMENTS)[number];

/** What was answered by one life of the studio. */
interface Life {
  readonly number: number;
  /** The session whose first film is drafted in it. */
  readonly session: string;
  upload: string | null;
  drafted: boolean;
  edited: boolean;
  ordered: boolean;
}

/**
 * Kills the studio again and again in the midst of uploads, drafts, edits, renders and charges, each time at a moment that chance picks, and looks
 * what is left.
 */
export async function crashes(count: number, seed: number): Promise<void> {
  const random = randomOf(seed);
  const dataDir = await mkdtemp(join(tmpdir(), "jobreel-crash-"));
  let server = await serve(dataDir);
  const caller = await new Caller(server.url).begin();
  const edited = await caller.session();
  await caller.say(edited, `A 15-second video without a voice:\n\n${POSTING}`);
  const lives: Life[] = [];
  let known: Known = { version: 1, colours: [(await caller.state(edited)).draft.m.colour as string] };
  for (let number = 0; number < count; number++) {
    const moment = MOMENTS[number % MOMENTS.length] ?? "upload";
    const life = {
      number,
      session: await caller.session(),
      upload: null,
      drafted: false,
      edited: false,
      ordered: false,
    };
    lives.push(life);
    await killedAt(moment, server, caller, edited, life, random());
    server = await serve(dataDir);
    caller.url = server.url;
    known = await requireWhole(caller, edited, lives, known, moment);
  }
  if (count > MOMENTS.indexOf("edited"))
    check(
      "an edit was done before a crash",
      lives.some((life) => life.edited),
    );
  await goOn(caller, lives);
  await requirePaid(caller, edited, lives);
  await requireNoLitter(dataDir);
  await server.kill("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
}

const colourOf = ({ number }: Life): string => `#0${(number % 10).toString()}5fff`;
const renderOf = ({ number }: Life): string => `render-${number}`;
const nameOf = ({ number }: Life): string => `Line Cook ${number}`;

/** Has everything done at once, and kills the studio when it is in the midst of one of them. */
async function killedAt(
  moment: Moment,
  server: Server,
  caller: Caller,
  edited: string,
  life: Life,
  share: number,
): Promise<void> {
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const at = (here: Moment): void => void (here === moment && reach());
  const notes = new Uint8Array(Buffer.from(`# Notes ${life.number}\n${"words ".repeat(400_000)}`));
  const posting = `A 15-second video without a voice:\n\n${POSTING.replace("Line Cook", nameOf(life))}`;
  const work = [
    caller.upload(edited, notes).then((hash) => void (life.upload = hash)),
    caller
      .say(edited, JSON.stringify({ op: "setColour", colour: colourOf(life) }))
      .then((said) => void (life.edited = said.includes(`"colour":"${colourOf(life)}"`)))
      .then(() => at("edited")),
    caller
      .say(life.session, posting, (soFar) => soFar.includes("functionCall") && at("drafting"))
      .then((said) => void (life.drafted = said.includes("is ready"))),
    rendered(caller, edited, life, at, 1 + share * 90),
  ];
  at("upload");
  await Promise.race([reached, Promise.all(work)]);
  await wait(share * (moment === "upload" ? 100 : moment === "charging" ? 20 : 1_000));
  await server.kill("SIGKILL");
  await Promise.allSettled(work);
}

/** Orders a film and watches it, as closely as it can. */
async function rendered(
  caller: Caller,
  session: string,
  life: Life,
  at: (moment: Moment) => void,
  percent: number,
): Promise<void> {
  life.ordered = (await caller.order(session, renderOf(life), life.number)).success === true;
  for (;;) {
    const { status, progress } = await caller.render(renderOf(life));
    if (progress >= percent) at("rendering");
    if (progress >= 99) at("charging");
    if (status === "completed") return;
    await wait(10);
  }
}

/** Of the session that is edited: the version at least, and the colours that it may have. */
interface Known {
  readonly version: number;
  readonly colours: readonly string[];
}

/** All that was answered is there. @returns what is known now */
async function requireWhole(
  caller: Caller,
  edited: string,
  lives: readonly Life[],
  { version: least, colours: before }: Known,
  moment: Moment,
): Promise<Known> {
  const label = `crash ${lives.length - 1} (${moment})`;
  const { available, frozen, total } = await caller.credits();
  check(`${label}: the balance adds up`, available + frozen === total && available >= 0, { available, frozen, total });
  const state = await caller.state(edited);
  const last = lives.at(-1);
  // An edit whose answer never came may have been made or not.
  const colours = last === undefined ? before : [...(last.edited ? [] : before), colourOf(last)];
  const { colour } = state.draft.m;
  const { edited: answered = false } = last ?? {};
  const kept = state.version >= least + (answered ? 1 : 0) && colours.includes(colour as string);
  check(`${label}: the edits that were answered stay`, kept, { answered, version: state.version, colour });
  const there = new Set(state.video_infos.map((file: { hash: string }) => file.hash));
  check(
    `${label}: every upload that was answered is there`,
    lives.every(({ upload }) => upload === null || there.has(upload)),
  );
  for (const life of lives) {
    const { draft, version } = await caller.state(life.session);
    const whole = draft === null ? version === 0 && !life.drafted : version === 1 && draft.m.title === nameOf(life);
    if (!whole)
      check(`${label}: session ${life.number} is as it was answered`, false, { version, title: draft?.m.title });
  }
  return { version: state.version, colours: [colour] };
}

/** What was cut off is done, or can be had by asking again. */
async function goOn(caller: Caller, lives: readonly Life[]): Promise<void> {
  for (const life of lives) {
    const id = renderOf(life);
    let render = await caller.render(id);
    if (render.code === 404) {
      // Its answer never came, and it was not taken.
      check(`${id} was not taken`, !life.ordered);
      render = await caller.order(life.session, id, life.number);
    }
    render = await ended(caller, id);
    check(`${id} finished`, render.status === "completed", render.status);
    if ((await caller.state(life.session)).draft === null) {
      const said = await caller.say(
        life.session,
        `A 15-second video without a voice:\n\n${POSTING.replace("Line Cook", nameOf(life))}`,
      );
      check(`session ${life.number} is drafted after all`, said.includes("is ready"));
    }
  }
  const [first] = lives;
  if (first === undefined) return;
  await caller.order(first.session, "once-more", 0);
  check("a film can be had once more", (await ended(caller, "once-more")).status === "completed");
  const [one, other] = await Promise.all([caller.film(renderOf(first)), caller.film("once-more")]);
  check("a film that was interrupted is that of a studio that was not", one.equals(other), one.length);
}

async function ended(caller: Caller, id: string): Promise<Wired> {
  for (;;) {
    const render = await caller.render(id);
    if (render.status !== "pending" && render.status !== "processing") return render;
    await wait(500);
  }
}

async function requirePaid(caller: Caller, edited: string, lives: readonly Life[]): Promise<void> {
  const versions = (await caller.state(edited)).version as number;
  const films = lives.length + 1;
  const spent = films * PRICES.export + (lives.length + 1) * PRICES.draft + (versions - 1) * PRICES.edit;
  const credits = await caller.credits();
  check("what was made was charged once, and nothing else", credits.frozen === 0 && credits.total === 100 - spent, {
    ...credits,
    spent,
  });
}

async function requireNoLitter(dataDir: string): Promise<void> {
  const films = await readdir(join(dataDir, "films"));
  check(
    "no half film is left",
    films.every((name) => /^[\da-f]{32}\.(?:mp4|jpg)$/u.test(name)),
    films.length,
  );
  check("nothing lies aside", (await readdir(join(dataDir, "tmp"))).length === 0);
  const kept = await readdir(join(dataDir, "files"), { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of kept.filter((each) => each.isFile())) {
    const bytes = await readFile(join(parentPath, name));
    check("a kept file is what its name says", createHash("sha256").update(bytes).digest("hex") === name);
  }
  const beside = (await readdir(dataDir)).filter(
    (name) => !/^(?:studio|lock)\.db|^(?:secret|films|files|tmp)$/u.test(name),
  );
  check("nothing else lies there", beside.length === 0, beside);
}

/** mulberry32 */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
