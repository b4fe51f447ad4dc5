import { join } from "node:path";
import { destination, pino } from "pino";
import { type ExportGate, type Prices, startStudio, studioConfig, type StudioConfig } from "../studio/index.ts";
import { voiceEnvironment } from "../speech/voice-sources.ts";
import { EXIT, type ExitCode } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

export interface AskedStudio {
  readonly host: string;
  readonly port: number;
  readonly data: string;
  readonly publicUrl?: string;
  readonly trustProxy?: boolean;
  readonly prices?: Prices;
  readonly exportGate?: ExportGate;
  /** GB for each anonymous user. */
  readonly space?: number;
  readonly renderers?: number;
}

/** `jobreel serve`: answers until it is told to end. */
export async function serve(asked: AskedStudio, terminal: Terminal, signal: AbortSignal): Promise<ExitCode> {
  const { data, space, ...rest } = asked;
  const config: StudioConfig = studioConfig({
    ...rest,
    ...(space === undefined ? {} : { anonymousBytes: space * 1024 ** 3 }),
    dataDir: join(data),
    voices: voiceEnvironment(terminal.env),
  });
  const log = pino(
    {
      level: terminal.env.JOBREEL_LOG_LEVEL ?? "info",
      base: null,
      redact: ["token", "authorization", "*.token", "*.authorization", "req.headers.authorization"],
    },
    destination({ fd: 1, sync: true }),
  );
  const studio = await startStudio(config, log, () => Date.now());
  terminal.stderr.write(`The studio is open at ${studio.url}; its files are in ${config.dataDir}. Ctrl-C ends it.\n`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
  await studio.close();
  return EXIT.made;
}
