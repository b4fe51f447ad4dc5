import { readBounded } from "../../shared/client/body.ts";

/** An answer's JSON; undefined where it is none, or has more than `maxBytes`. */
export async function jsonAnswer(response: Response, maxBytes: number): Promise<unknown> {
  const text = await readBounded(response, maxBytes);
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return undefined;
  }
}
