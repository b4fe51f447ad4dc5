import { endpointOf, type WriterEnvironment } from "../../script/model-writer/config.ts";
import { WriterError } from "../../script/model-writer/errors.ts";
import { SpeechError } from "../errors.ts";

/** A speech endpoint of OpenAI's form, and the voice that speaks there. */
export interface SpeechEndpoint {
  readonly voice: string;
  readonly model: string;
  /** Where speech is asked for. No user, no query: may be shown. */
  readonly address: URL;
  /** The key, or null where the endpoint needs none. A function, so that no print of it shows the key. */
  readonly key: () => string | null;
}

/** Begins the name of a voice at an endpoint: "openai:alloy". */
export const ENDPOINT_PREFIX = "openai:";
const DEFAULT_MODEL = "gpt-4o-mini-tts";
const MAX_NAME_CHARS = 200;
const NAME = /^[\x21-\x7e]+$/;

/**
 * Reads `--voice openai:<voice>`. `OPENAI_BASE_URL` and `OPENAI_API_KEY` name endpoint and key as they do for a writer,
 * `OPENAI_SPEECH_MODEL` the model.
 * @returns null for a voice of another kind
 * @throws {SpeechError} `bad_endpoint`
 */
export function parseSpeechEndpoint(text: string, env: WriterEnvironment): SpeechEndpoint | null {
  if (!text.startsWith(ENDPOINT_PREFIX)) return null;
  const voice = text.slice(ENDPOINT_PREFIX.length);
  const model = env["OPENAI_SPEECH_MODEL"]?.trim() || DEFAULT_MODEL;
  for (const [what, name] of [
    ["voice", voice],
    ["model of OPENAI_SPEECH_MODEL", model],
  ] as const) {
    if (NAME.test(name) && name.length <= MAX_NAME_CHARS) continue;
    throw new SpeechError(
      "bad_endpoint",
      `${JSON.stringify(name.slice(0, MAX_NAME_CHARS))} can't be the name of a ${what}; expected one such as openai:alloy.`,
    );
  }
  try {
    const { base, key } = endpointOf(env, `The voice ${text}`);
    return { voice, model, address: new URL("audio/speech", base), key: () => key };
  } catch (error) {
    if (error instanceof WriterError) throw new SpeechError("bad_endpoint", error.message, { cause: error });
    throw error;
  }
}
