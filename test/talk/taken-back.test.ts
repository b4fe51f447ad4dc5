import { expect, it } from "vitest";
import { takenBack } from "../../engine/talk/taken-back.ts";
import { understand } from "../../engine/talk/understand.ts";
import { e, matches } from "./expected.ts";
import { ENGINEER, ROASTER } from "./films.ts";

const filmOf = (said: string): typeof ENGINEER => (/\p{Script=Han}/u.test(said) ? ROASTER : ENGINEER);

it.each([
  "Make it square. Hmm, no, leave it as it is.",
  "Swap scenes 2 and 3 ... actually never mind",
  "Kill the captions. On second thoughts, keep them.",
  "I was about to ask for a calmer theme, but forget it.",
  "could you drop the logo? no wait, don't, it's fine",
  "把字幕关了吧……还是别关了,当我没说",
  "换个女声。算了，保持现在这样就好。",
  "本来想把片子改成一分钟，想想算了。",
])("changes nothing where a wish is taken back at once: %s", (said) => {
  expect(understand(said, filmOf(said))).not.toHaveProperty("edits");
});

it.each([
  ["Make it square. No, forget that. Make it 15 seconds.", e("setLength", { lengthS: 15 })],
  ["删掉第二幕。算了，留着吧。音乐不要了。", e("setMusic", { music: null })],
  // What takes back says nothing of what it is said of here.
  ["Never mind the budget, make it 15 seconds.", e("setLength", { lengthS: 15 })],
  ["音乐太闹，不要了", e("setMusic", { music: null })],
  ['Scene 4 should read "Never mind the weather"', e("setCopy", { scene: "do-2" })],
])("does what is wanted besides: %s", (said, expected) => {
  const understood = understand(said, filmOf(said));
  expect(understood).toHaveProperty("edits");
  const edits = "edits" in understood ? understood.edits : [];
  expect(edits).toHaveLength(1);
  expect(edits.every((edit) => matches(edit, expected))).toBe(true);
});

it("knows what was said before and after", () => {
  expect(takenBack("Drop scene 4. No, leave it. Add captions.")).toEqual({
    before: ["Drop scene 4"],
    after: "Add captions.",
    all: false,
    conditional: false,
    merelyThought: false,
  });
  expect(takenBack("Leave it as it is.")).toBeNull();
  expect(takenBack('Write "forget it, leave it" on scene 2')).toBeNull();
});
