#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";
import { processTerminal } from "./terminal.ts";

// Keeps compiled code between runs, so that short commands start at once; Node 20 has no such thing.
module.enableCompileCache?.();
// Postings are read by large tables of patterns: compiled once to machine code, not first to bytecode and then again, a first
// reading takes a quarter less of the processor's time.
v8.setFlagsFromString("--no-regexp-tier-up");
const { run } = await import("./program.ts");

const terminal = processTerminal(process);
const exitCode = await run(process.argv.slice(2), terminal);
await terminal.flush();
// Ends here even where a library keeps something open: the command has said all that it had to say.
process.exit(exitCode);
