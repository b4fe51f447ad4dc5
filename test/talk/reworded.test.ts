import { expect, it } from "vitest";
import { reworded } from "../../engine/talk/facts/reworded.ts";
import { understand } from "../../engine/talk/understand.ts";
import { ENGINEER } from "./films.ts";

it.each([
  "replace 400 with 450",
  "instead of 400 please write 450",
  "450 instead of 400",
  "It's 450, not 400",
  "400 should be 450 now",
  "where it says 400 it should read 450",
])("puts one figure of the film for another: %s", (said) => {
  expect(understand(said, ENGINEER)).toMatchObject({
    edits: [{ op: "replaceText", find: "400", replace: "450", scene: null }],
  });
});

it.each([
  // Not the film's, or a part of one.
  "replace 399 with 450",
  "it's 45, not 40",
  // Of the film itself.
  "45 seconds, not 400",
  "scene 4, not 400",
  "version 450, not 400",
])("leaves what counts something else: %s", (said) => {
  expect(reworded(said, ENGINEER)).toEqual([]);
});
