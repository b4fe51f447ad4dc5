import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";

/** A studio in a process of its own, as `jobreel serve` starts it. */
export interface Server {
  readonly url: string;
  readonly child: ChildProcess;
  readonly kill: (signal: NodeJS.Signals) => Promise<void>;
}

export const PRICES = { draft: 2, edit: 1, export: 1 };

export async function serve(dataDir: string): Promise<Server> {
  const prices = Object.entries(PRICES).map(([name, price]) => `${name}=${price}`);
  const args = ["serve", "--port", "0", "--data", dataDir, "--prices", prices.join(",")];
  const child = spawn(process.execPath, [resolve("engine/cli/main.ts"), ...args], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise<void>((done) => child.once("exit", () => done()));
  const url = await new Promise<string>((found, failed) => {
    let said = "";
    child.stderr.on("data", (data: Buffer) => {
      said += data.toString();
      const [address] = /http:\/\/127\.0\.0\.1:\d+/u.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
    child.once("exit", () => failed(new Error(said)));
  });
  return {
    url,
    child,
    kill: async (signal) => {
      child.kill(signal);
      await gone;
    },
  };
}
