#!/usr/bin/env node
import { run } from "./program.ts";
import { processTerminal } from "./terminal.ts";

const terminal = processTerminal(process);
const exitCode = await run(process.argv.slice(2), terminal);
await terminal.flush();
// Ends here even where a library keeps something open: the command has said all that it had to say.
process.exit(exitCode);
