// Uploads files as streams into a new session, and sums up what it holds:
//   NEMO_API_URL=http://127.0.0.1:8788 node examples/upload.mjs office.mp4 team.jpg
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { homedir } from "node:os";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { createClient, detectPlatform, summary } from "jobreel/client";

const client = createClient({
  baseUrl: process.env.NEMO_API_URL,
  token: process.env.NEMO_TOKEN,
  source: {
    name: "jobreel-example",
    version: "1.0.0",
    platform: detectPlatform({ env: process.env, home: homedir(), installedAt: import.meta.dirname }),
  },
});
const files = await Promise.all(
  process.argv.slice(2).map(async (path) => ({
    name: basename(path),
    sizeBytes: (await stat(path)).size,
    body: () => Readable.toWeb(createReadStream(path)),
  })),
);
const { sessionId } = await client.createSession({ taskName: "Our office", language: "en" });
const { files: uploaded } = await client.uploadFiles(sessionId, files, {
  onProgress: ({ name, sentBytes, totalBytes }) => console.error(`${name}: ${sentBytes} of ${totalBytes} bytes`),
});
console.log(`Uploaded: ${uploaded.map(({ filename }) => filename).join(", ")}`);
const { draft } = await client.state(sessionId);
console.log(draft === null ? "The timeline is empty." : summary(draft));
