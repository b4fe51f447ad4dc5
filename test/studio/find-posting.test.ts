import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readPosting } from "../../engine/posting/index.ts";
import { postingIn } from "../../engine/studio/agent/find-posting.ts";

it.each(["shop-assistant", "intensive-care-nurse"])(
  "a posting in a message is the one that its file holds, to the letter: %s",
  async (name) => {
    const bytes = await readFile(`jobs/${name}.md`);
    const [filed] = await readPosting({ name: `${name}.md`, bytes });
    const found = await postingIn(`A film please:\n\n${new TextDecoder().decode(bytes)}\n`);
    expect(found?.wish).toBe("A film please");
    // The house's colour and the music are chosen by the text.
    expect(found?.postings[0]?.text).toBe(filed?.text);
  },
);
