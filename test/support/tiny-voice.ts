import { ELEMENT, floats, integers, model, node, valueInfo } from "./onnx.ts";

const RATE = 22_050;
/** Each token sounds so long. */
const TOKEN_SAMPLES = 1200;

/**
 * A voice in the form of Piper's that says a short tone for every phoneme: `model.onnx` and `tokens.txt`. The real library
 * loads it, finds phonemes with espeak-ng's data, and runs it.
 */
export function tinyVoice(): { readonly model: Uint8Array; readonly tokens: string } {
  const tone = Array.from(
    { length: TOKEN_SAMPLES },
    (_, i) => 0.4 * Math.sin((2 * Math.PI * 300 * i) / RATE) * Math.sin((Math.PI * i) / TOKEN_SAMPLES),
  );
  return {
    model: model(
      {
        nodes: [
          node("Cast", ["input"], "ids", { to: ELEMENT.float }),
          node("Sign", ["ids"], "loudness"),
          node("Unsqueeze", ["loudness", "last"], "column"),
          node("Mul", ["column", "tone"], "tones"),
          node("Reshape", ["tones", "flat"], "output"),
        ],
        constants: [integers("last", [2]), integers("flat", [1, 1, -1]), floats("tone", [1, 1, TOKEN_SAMPLES], tone)],
        inputs: [
          valueInfo("input", ELEMENT.int64, ["N", "T"]),
          valueInfo("input_lengths", ELEMENT.int64, ["N"]),
          valueInfo("scales", ELEMENT.float, [3]),
        ],
        outputs: [valueInfo("output", ELEMENT.float, ["N", 1, "samples"])],
      },
      {
        model_type: "vits",
        comment: "piper",
        language: "English",
        voice: "en-us",
        has_espeak: "1",
        n_speakers: "1",
        sample_rate: String(RATE),
      },
    ),
    tokens: [..."_^$ abdefhijklmnoprstuvwzæðŋɐɑɒɔəɚɛɜɡɪɹɾʃʊʌʒˈˌː,.?θ"].map((sign, i) => `${sign} ${i}\n`).join(""),
  };
}
