import { expect, it, vi } from "vitest";
import { watchInterruption } from "../../engine/cli/interruption.ts";
import type { InterruptSignal, Terminal } from "../../engine/cli/terminal.ts";

/** A terminal whose clock, signals and failures are the test's. */
function scripted() {
  let nowMs = 0;
  const interrupts: ((signal: InterruptSignal) => void)[] = [];
  const failures: ((error: unknown) => void)[] = [];
  const exit = vi.fn<(code: number) => void>();
  const write = vi.fn<(text: string) => void>();
  const output = { write, live: false, colours: false, columns: 80 };
  const disposable = { dispose: () => {} };
  const terminal = {
    stderr: output,
    now: () => nowMs,
    exit,
    onInterrupt: (listener: (signal: InterruptSignal) => void) => (interrupts.push(listener), disposable),
    onOrphanFailure: (listener: (error: unknown) => void) => (failures.push(listener), disposable),
  } satisfies Partial<Terminal>;
  return {
    terminal: terminal as Partial<Terminal> as Terminal,
    exit,
    interrupt: (signal: InterruptSignal) => interrupts.forEach((listener) => listener(signal)),
    fail: (error: unknown) => failures.forEach((listener) => listener(error)),
    wait: (ms: number) => (nowMs += ms),
  };
}

it("asks the work to stop at the first signal and takes its echo for the same, but ends the program at a second", () => {
  const { terminal, exit, interrupt, wait } = scripted();
  const interruption = watchInterruption(terminal);
  expect([interruption.signal.aborted, interruption.exitCode()]).toEqual([false, null]);
  interrupt("SIGINT");
  wait(20);
  interrupt("SIGINT");
  expect([interruption.signal.aborted, interruption.exitCode(), exit.mock.calls]).toEqual([true, 130, []]);
  wait(2000);
  interrupt("SIGTERM");
  expect(exit.mock.calls).toEqual([[143]]);
});

it("stops the work for a failure that nobody waits for, with the failure as the reason", () => {
  const { terminal, fail } = scripted();
  const interruption = watchInterruption(terminal);
  const failure = new Error("the writer is gone");
  fail(failure);
  expect([interruption.signal.reason, interruption.exitCode()]).toEqual([failure, null]);
  interruption.dispose();
});

it("ends the program where the work does not stop after such a failure", () => {
  vi.useFakeTimers();
  const { terminal, exit, fail } = scripted();
  watchInterruption(terminal);
  fail(new Error("the writer is gone"));
  expect(exit.mock.calls).toEqual([]);
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(exit.mock.calls).toEqual([[1]]);
});
