import { describe, expect, it } from "vitest";
import { read } from "./sample.ts";

const LISTS = "\n\n## Requirements\n\n- Patience\n- Order\n\n## Your tasks\n\n- Count\n- Sort\n";
const DEVICES = ["con", "aux", "nul", "prn", ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`])];

describe("names for files", () => {
  it.each(DEVICES)("never are the device %j of Windows, from the file's name", (device) => {
    expect(read(`# 会计${LISTS}`, `${device}.md`).slug).toBe(`${device}-job`);
  });

  it.each(["Con", "AUX", "Com1"])("never are a device of Windows, from the title %j", (title) => {
    expect(read(`---\ntitle: ${title}\n---${LISTS}`).slug).toBe(`${title.toLowerCase()}-job`);
  });

  it("leave alone what only begins like one", () => {
    expect(read(`---\ntitle: Con Artist\n---${LISTS}`).slug).toBe("con-artist");
  });
});
