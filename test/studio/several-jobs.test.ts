import { expect, it } from "vitest";
import { findPosting } from "../../engine/studio/agent/first-draft.ts";

it("A text of several jobs is about the first, and the others are named.", async () => {
  const job = (title: string): string =>
    `## ${title}\n\nLocation: Leeds\nPay: £12 an hour\n\n### What you'll do\n\n- Open the shop\n- Serve people\n\n`;
  const message = `Turn this into a video:\n\n# Open positions\n\n${job("Baker")}${job("Shop assistant")}`;
  const files = { media: [], brands: [], brandParts: [] };
  const found = await findPosting({ kind: "message", message, project: null, documents: [], files });
  expect([found?.posting.facts.title?.value, found?.others]).toEqual(["Baker", ["Shop assistant"]]);
});
