import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { freePort } from "./free-port.ts";
import { keepKey } from "./keep-key.ts";
import { openSecrets } from "./secrets.ts";
import { type Service, startService } from "./service.ts";

/*
 * `npm start`: a studio and the relay before it, on this machine alone. What they know is in .jobreel/; Ctrl-C, or the end
 * of one of them, ends both.
 */

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const HOST = "127.0.0.1";
/** How long each may take to answer; a machine that is busy bundles a Worker in a minute. */
const START_LIMIT_MS = 180_000;
const ORPHAN_CHECK_MS = 1000;

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8787" },
    "studio-port": { type: "string", default: "8788" },
    data: { type: "string", default: ".jobreel" },
    help: { type: "boolean", short: "h", default: false },
  },
});

const HELP = `Usage: npm start -- [options]

A studio that makes films, and the relay before it, on this machine alone. The
first start makes a key and keeps it in .jobreel/key. Ctrl-C ends both.

Options:
  --port <n>         where the relay listens (default: 8787; 0 for any)
  --studio-port <n>  where the studio listens (default: 8788; 0 for any)
  --data <folder>    where keys, films and secrets are kept (default: .jobreel)
  -h, --help         tell how to use it
`;

if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}

const data = resolve(values.data);
const services: Service[] = [];
const interrupted = new Promise<"interrupted">((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve("interrupted"));
  // npm's shell does not pass on the signal that ends it.
  const parent = process.ppid;
  const orphaned = (): void => {
    if (process.ppid !== parent) resolve("interrupted");
  };
  if (process.env["npm_lifecycle_event"] === "start") setInterval(orphaned, ORPHAN_CHECK_MS).unref();
});

async function start(): Promise<number> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const port = await freePort(values.port, HOST);
  const studioPort = await freePort(values["studio-port"], HOST);
  const relayUrl = `http://${HOST}:${port}`;
  const studioUrl = `http://${HOST}:${studioPort}`;
  const secrets = await openSecrets(data, studioUrl);

  const studio = [process.execPath, join(ROOT, "engine/cli/main.ts"), "serve", "--host", HOST];
  const relay = [process.execPath, join(ROOT, "node_modules/wrangler/bin/wrangler.js"), "dev", "--ip", HOST];
  const flags = Object.entries({
    config: join(ROOT, "wrangler.toml"),
    "env-file": secrets.envFile,
    "persist-to": join(data, "relay"),
    port,
    "inspector-port": await freePort("0", HOST),
    "log-level": "warn",
    "show-interactive-dev-session": false,
  }).map(([name, value]) => `--${name}=${value}`);
  services.push(
    await startService("studio", [...studio, "--port", String(studioPort), "--data", join(data, "studio")], {
      cwd: ROOT,
      logFile: join(data, "studio.log"),
    }),
    await startService("relay", [...relay, ...flags], { cwd: ROOT, logFile: join(data, "relay.log") }),
  );
  const ended = Promise.race([interrupted, ...services.map(({ ended: end }) => end)]);
  const ready = Promise.all([studioUrl, relayUrl].map((url) => untilAnswers(`${url}/healthz`)));
  const first = await Promise.race([ready, ended]);
  if (Array.isArray(first)) {
    const keyFile = await keepKey(data, relayUrl, secrets.admin);
    process.stdout.write(told(relayUrl, studioUrl, keyFile));
  }
  const why = Array.isArray(first) ? await ended : first;
  if (why === "interrupted") return 0;
  process.stderr.write(
    `The ${why} has ended, and so the rest does. Its last words, of ${here(join(data, `${why}.log`))}:\n${(await services.find(({ name }) => name === why)?.lastWords()) ?? ""}\n`,
  );
  return 1;
}

async function untilAnswers(url: string): Promise<void> {
  const until = Date.now() + START_LIMIT_MS;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok === true) return;
    if (Date.now() > until)
      throw new Error(
        `${url} has not answered within ${START_LIMIT_MS / 1000} s. See the logs in ${here(data)}, or try again when the machine is less busy.`,
      );
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

/** As it is written from where the command was given. */
function here(path: string): string {
  return relative(process.cwd(), path) || ".";
}

function told(relay: string, studio: string, keyFile: string): string {
  const posting = here(join(ROOT, "jobs/senior-software-engineer.md"));
  return `jobreel is ready at ${relay} (its studio at ${studio}, its data in ${here(data)}). Ctrl-C ends it. Make a film:

  curl -N -H "Authorization: Bearer $(cat ${here(keyFile)})" -H "Accept: text/event-stream" -H "Content-Type: text/markdown" --data-binary @${posting} "${relay}/v1/videos?length=15"

`;
}

try {
  process.exitCode = await start();
} catch (error) {
  process.stderr.write(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await Promise.all(services.map((service) => service.stop()));
}
