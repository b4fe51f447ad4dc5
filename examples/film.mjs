// Makes a film of a posting, and writes it to a file:
//   NEMO_API_URL=http://127.0.0.1:8788 node examples/film.mjs posting.md film.mp4
import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createClient, createConversation } from "jobreel/client";

const [posting, out] = process.argv.slice(2);
const client = createClient({
  baseUrl: process.env.NEMO_API_URL,
  token: process.env.NEMO_TOKEN,
  source: { name: "jobreel-example", version: "1.0.0", platform: "unknown" },
});
const conversation = createConversation(client);

/** Says something, and shows what comes of it. */
async function say(words) {
  for await (const event of conversation.say(words)) {
    if (event.type === "error") throw event.error;
    if (event.text !== undefined && event.type !== "progress") console.log(event.text);
    if (event.type === "film") {
      const { stream } = await event.download();
      await pipeline(Readable.fromWeb(stream), createWriteStream(out));
    }
  }
}

await say(`Turn this job posting into a 30-second recruiting video.\n\n${await readFile(posting, "utf8")}`);
await say("export");
