#!/usr/bin/env node
import module from "node:module";
import v8 from "node:v8";
import { processTerminal } from "./terminal.ts";

// Postings are read by large tables of patterns: compiled at once to machine code, not first to bytecode and then again, a first
// reading takes a quarter less of the processor's time. Not `--no-regexp-tier-up`: patterns of Node's own that are bytecode
// already would be run as machine code, which now and then is a segmentation fault.
v8.setFlagsFromString("--regexp-tier-up-ticks=0");
// Keeps compiled code between runs, so that short commands start at once; Node 20 has no such thing. Behind the flag, for
// code is kept by the flags that it was compiled with. What is kept is what a module's start compiles: all its functions, so that
// none has to wait until it is called, which in a first reading hundreds are.
if (module.enableCompileCache?.().directory !== undefined) v8.setFlagsFromString("--no-lazy");
const { run } = await import("./program.ts");

const terminal = processTerminal(process);
const exitCode = await run(process.argv.slice(2), terminal);
await terminal.flush();
// Ends here even where a library keeps something open: the command has said all that it had to say.
process.exit(exitCode);
