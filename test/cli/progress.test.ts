import { describe, expect, it } from "vitest";
import { seconds, showProgress } from "../../engine/cli/progress.ts";
import type { Output } from "../../engine/cli/terminal.ts";

function screen(live: boolean, colours = false): { output: Output; text: () => string } {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  return { output: { write, live, colours, columns: 60 }, text: () => text };
}

const ESCAPE = "\u001b[";

/** What a screen shows after all that was written to it, as far as lines, cursor up and erased lines go. */
function shown(written: string): string[] {
  const lines: string[] = [""];
  let row = 0;
  const type = (text: string): void => {
    text.split("\n").forEach((line, i) => {
      if (i > 0) lines[++row] ??= "";
      lines[row] += line;
    });
  };
  const [first = "", ...commands] = written.split(ESCAPE);
  type(first);
  for (const command of commands) {
    const [whole, count, letter] = /^(\d*)([A-Za-z])/.exec(command)!;
    if (letter === "A") row -= Number(count);
    if (letter === "K") lines[row] = "";
    type(command.slice(whole.length));
  }
  return lines;
}

describe("on a screen", () => {
  it("shows a line a stage, that fills up in place and ends with the time it took", () => {
    let nowMs = 0;
    const { output, text } = screen(true);
    const show = showProgress(output, "cook", () => nowMs);
    for (const stage of ["script", "voice", "picture"] as const) {
      for (let step = 0; step <= 10; step++) {
        nowMs += 250;
        show({ stage, fraction: step / 10, ...(step > 0 && step < 10 ? { etaS: (10 - step) / 4 } : {}) });
      }
    }
    show({ stage: "finish", fraction: 0.5, etaS: 75 });
    expect(shown(text())).toEqual([
      "cook",
      "  script  ████████████████████ 100%  2.5 s",
      "  voice   ████████████████████ 100%  2.5 s",
      "  picture ████████████████████ 100%  2.5 s",
      "  finish  ██████████░░░░░░░░░░  50%  75 s left",
      "",
    ]);
  });

  it("takes a stage for done when the next one begins", () => {
    const { output, text } = screen(true);
    const show = showProgress(output, "cook", () => 0);
    show({ stage: "script", fraction: 0 });
    show({ stage: "voice", fraction: 0 });
    expect(shown(text())[1]).toBe("  script  ████████████████████ 100%  0.0 s");
  });

  it("uses colour only where it may, and never wraps", () => {
    const plain = screen(true);
    showProgress(plain.output, "x".repeat(200), () => 0)({ stage: "script", fraction: 0.5 });
    expect(plain.text()).not.toContain(`${ESCAPE}36m`);
    expect(Math.max(...shown(plain.text()).map((line) => line.length))).toBeLessThan(60);
    const coloured = screen(true, true);
    showProgress(coloured.output, "cook", () => 0)({ stage: "script", fraction: 0.5 });
    expect(coloured.text()).toContain(`${ESCAPE}36m`);
  });

  it("is not painted more often than people see", () => {
    let nowMs = 0;
    const { output, text } = screen(true);
    const show = showProgress(output, "cook", () => nowMs);
    for (let step = 0; step < 1000; step++) {
      nowMs += 1;
      show({ stage: "picture", fraction: step / 1000 });
    }
    expect(text().split("picture").length - 1).toBeLessThanOrEqual(11);
  });
});

it("writes plain lines at quarters where there is no screen", () => {
  let nowMs = 0;
  const { output, text } = screen(false);
  const show = showProgress(output, "cook", () => nowMs);
  show({ stage: "script", fraction: 0 });
  for (let step = 0; step <= 100; step++) {
    nowMs += 100;
    show({ stage: "picture", fraction: step / 100, etaS: (100 - step) / 10 });
  }
  expect(text().trimEnd().split("\n")).toEqual([
    "cook: picture 25%, 7.5 s left",
    "cook: picture 50%, 5.0 s left",
    "cook: picture 75%, 2.5 s left",
    "cook: picture 100%, 10 s",
  ]);
});

it("says times as people read them", () => {
  expect([0, 0.44, 9.96, 61, 185].map(seconds)).toEqual(["0.0 s", "0.4 s", "10 s", "61 s", "3 min 05 s"]);
});
