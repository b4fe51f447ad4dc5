import { getEventListeners } from "node:events";
import { afterEach, describe, expect, it, vi } from "vitest";
import { unlessAborted, within } from "../../engine/intake/within.ts";

afterEach(() => void vi.useRealTimers());

const late = (): Error => new Error("late");
const parent = new AbortController().signal;

describe("work within a time leaves nothing behind", () => {
  it.each([
    ["when it is done", () => Promise.resolve("done"), "done"],
    ["when it fails", () => Promise.reject(new Error("failed")), "failed"],
  ])("%s", async (_, work, outcome) => {
    vi.useFakeTimers();
    const result = await within(1000, parent, late, work).catch((error: Error) => error.message);
    expect([result, vi.getTimerCount(), getEventListeners(parent, "abort").length]).toEqual([outcome, 0, 0]);
  });

  it("when its time is over, which is told whatever the work makes of it", async () => {
    vi.useFakeTimers();
    const work = async (signal: AbortSignal): Promise<never> =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("torn down"))));
    const result = within(1000, parent, late, work).catch((error: Error) => error.message);
    vi.advanceTimersByTime(1000);
    expect([await result, vi.getTimerCount(), getEventListeners(parent, "abort").length]).toEqual(["late", 0, 0]);
  });

  it("when a wait for what knows no signal ends", async () => {
    expect([await unlessAborted(Promise.resolve(7), parent), getEventListeners(parent, "abort").length]).toEqual([
      7, 0,
    ]);
  });
});

it("does not begin work that was cancelled before", async () => {
  const work = vi.fn<() => Promise<void>>();
  await expect(within(1000, AbortSignal.abort("stop"), late, work)).rejects.toBe("stop");
  expect(work).not.toHaveBeenCalled();
});
