import { describe, expect, it } from "vitest";
import { isClosed } from "../../engine/review/index.ts";
import { read } from "../posting/sample.ts";
import { found, postingFrom } from "./posting-from.ts";

const TODAY = "2026-11-24";

describe("a closed job", () => {
  it("says so in TOML", () => {
    const posting = read(
      '+++\ntitle = "Archivist"\ncompany = "Alder"\nsalary = "£30,000 a year"\nstatus = "closed"\n+++\n\n## Tasks\n\n- Sort maps\n- Draw maps\n',
    );
    expect(isClosed(posting, TODAY)).toBe(true);
  });

  it.each(["status: closed", "status: 'Filled'", "job_status: geschlossen # seit Mai", "closed: true", "open: false"])(
    "says so in its front matter: %s",
    (line) => {
      expect(isClosed(postingFrom("You sort maps.", { front: [line] }), TODAY)).toBe(true);
      expect(found("closed", "You sort maps.", { front: [line] })).toMatchObject([
        { severity: "error", quote: line.replace(/ #.*/u, "") },
      ]);
    },
  );

  it.each([
    "**This position has been filled.**",
    "> The vacancy is now closed",
    "**This position has been filled. Thank you to all applicants.**",
    "Status: closed",
    "We are no longer accepting applications for this role.",
    "Die Stelle ist bereits besetzt.",
    "Cette offre est pourvue.",
    "该职位已关闭。",
    "募集終了",
  ])("says so in a line of its own: %s", (line) => {
    expect(isClosed(postingFrom(`${line}\n\nYou sort maps.`), TODAY)).toBe(true);
  });

  it("has a deadline that has passed; the last day still counts", () => {
    const posting = postingFrom("You sort maps.", { front: ["deadline: 2026-11-23"] });
    expect([isClosed(posting, "2026-11-23"), isClosed(posting, "2026-11-24")]).toEqual([false, true]);
    expect(found("closed", "You sort maps.", { front: ["deadline: 2026-11-23"] })).toMatchObject([
      { quote: "2026-11-23" },
    ]);
  });

  it.each([
    ["status: open", "You sort maps."],
    ["closed: false", "You sort maps."],
    ["hours: 20", "The advertisement comes down once the position has been filled."],
    ["hours: 20", "The office is closed on Sundays."],
    ["hours: 20", "This position is closed to nobody, whatever their age."],
    ["hours: 20", "The status: closed doors in winter."],
  ])("is none that says %s and: %s", (line, body) => {
    expect(isClosed(postingFrom(body, { front: [line] }), TODAY)).toBe(false);
  });
});
