import { expect, it } from "vitest";
import { sentences } from "../../engine/script/segment.ts";

it.each([
  ["Die Bewerbung geht bis 15. Januar. Wir freuen uns.", ["Die Bewerbung geht bis 15. Januar.", "Wir freuen uns."]],
  ["Du hast den Führerschein Kl. B. Wir den Bus.", ["Du hast den Führerschein Kl. B.", "Wir den Bus."]],
  ["We were 12. Now we are 40.", ["We were 12.", "Now we are 40."]],
])("of %j the sentences are %j", (text, expected) => {
  expect(sentences(text, "de").map((sentence) => sentence.text)).toEqual(expected);
});
