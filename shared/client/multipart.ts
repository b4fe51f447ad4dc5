/** A file of a multipart body. */
export interface Part {
  readonly name: string;
  readonly contentType: string;
  readonly open: () => ReadableStream<Uint8Array> | Promise<ReadableStream<Uint8Array>>;
}

/**
 * A multipart body as a stream, each file in a field `files`. Reads only as the network takes: nothing is held.
 * `onChunk` is told of every chunk of a file before it is handed on, and may refuse it by throwing.
 */
export function multipart(
  parts: readonly Part[],
  boundary: string,
  onChunk: (part: Part, bytes: number) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let reader: ReadableStreamDefaultReader<Uint8Array> | null = null;
  let index = -1;
  let closed = false;

  async function pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    const part = parts[index];
    if (reader !== null && part !== undefined) {
      const { done, value } = await reader.read();
      if (!done) {
        onChunk(part, value.byteLength);
        controller.enqueue(value);
        return;
      }
      reader = null;
      controller.enqueue(encoder.encode("\r\n"));
      return;
    }
    index++;
    const next = parts[index];
    if (next === undefined) {
      if (!closed) controller.enqueue(encoder.encode(`--${boundary}--\r\n`));
      closed = true;
      controller.close();
      return;
    }
    reader = (await next.open()).getReader();
    controller.enqueue(
      encoder.encode(
        `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${quoted(next.name)}"\r\n` +
          `Content-Type: ${next.contentType}\r\n\r\n`,
      ),
    );
  }

  async function stop(reason: unknown): Promise<void> {
    await reader?.cancel(reason).catch(() => {});
    reader = null;
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          await pull(controller);
        } catch (error) {
          await stop(error);
          throw error;
        }
      },
      cancel: stop,
    },
    { highWaterMark: 0 },
  );
}

/** As browsers write a name: https://html.spec.whatwg.org/#multipart-form-data */
function quoted(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}
