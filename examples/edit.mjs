// Tells what an edit changed, event by event, without a conversation around it:
//   NEMO_API_URL=http://127.0.0.1:8788 node examples/edit.mjs SESSION "make the music softer"
import { changes, createClient, describeChanges, NemoError } from "jobreel/client";

const [sessionId, words] = process.argv.slice(2);
const client = createClient({
  baseUrl: process.env.NEMO_API_URL,
  token: process.env.NEMO_TOKEN,
  source: { name: "jobreel-example", version: "1.0.0", platform: "unknown" },
});

try {
  const before = await client.state(sessionId);
  for await (const event of client.run({ sessionId, text: words, signal: AbortSignal.timeout(900_000) })) {
    if (event.type === "text") process.stdout.write(event.text);
    if (event.type === "tool_call") console.error(`[${event.name}]`);
    if (event.type === "error") throw event.error;
  }
  const after = await client.state(sessionId);
  console.log(`\n${describeChanges(changes(before.draft, after.draft))}`);
} catch (error) {
  if (!(error instanceof NemoError)) throw error;
  console.error(`${error.meaning} ${error.remedy}`);
  process.exitCode = 1;
}
