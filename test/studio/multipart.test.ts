import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as later } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readMultipart } from "../../engine/studio/files/multipart.ts";

const HEAD = '--b\r\nContent-Disposition: form-data; name="files"; filename="a.md"\r\n\r\n# Title\r\n';

function requestOf(body: string): IncomingMessage {
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  return Object.assign(Readable.from([Buffer.from(body)]), { headers, complete: true }) as unknown as IncomingMessage;
}

/** A disk that is slow to open a file: what is wrong with the body is known before anybody reads its file. */
async function slowly(stream: Readable): Promise<string> {
  await later(50);
  return Buffer.concat(await stream.toArray()).toString("utf8");
}

describe("a multipart body that breaks off before its file is being read", () => {
  it("is refused, and its error is nobody else's", async () => {
    const uncaught: unknown[] = [];
    const hear = (error: unknown): void => void uncaught.push(error);
    process.on("uncaughtExceptionMonitor", hear);
    try {
      await expect(readMultipart(requestOf(HEAD), 2, slowly)).rejects.toMatchObject({ type: "bad-request" });
      await expect(readMultipart(requestOf(`${HEAD}${HEAD}--b--\r\n`), 1, slowly)).rejects.toMatchObject({
        type: "bad-request",
      });
    } finally {
      process.off("uncaughtExceptionMonitor", hear);
    }
    expect(uncaught).toEqual([]);
  });
});
