/** A file of a model. */
export interface ModelFile {
  /** In the model's folder. */
  readonly name: string;
  readonly url: string;
  /** About as many; null where nobody has looked. */
  readonly bytes: number | null;
  /** Null where it is not known: then what came first is what it must stay. */
  readonly sha256: string | null;
}

export type NeuralKind = "piper" | "kokoro" | "kitten";

/** A voice that can be installed. Several share a model. */
export interface NeuralEntry {
  readonly name: string;
  readonly kind: NeuralKind;
  /** Names the folder of its files. */
  readonly model: string;
  /** Number of the speaker in the model. */
  readonly speaker: number;
  /** BCP 47 base language. */
  readonly language: string;
  readonly about: string;
  readonly licence: string;
  readonly files: readonly ModelFile[];
}

const HUB = "https://huggingface.co/csukuangfj";
const LICENCE_UNKNOWN = "see its model card";
const PIPER_BYTES = 63_200_000;

/** @param of Piper's name of the voice: https://github.com/OHF-Voice/piper1-gpl/blob/main/docs/VOICES.md */
function piper(name: string, of: string, about: string, licence: string): NeuralEntry {
  const at = `${HUB}/vits-piper-${of}/resolve/main`;
  return {
    name,
    kind: "piper",
    model: `piper-${of}`,
    speaker: 0,
    language: of.split("_", 1).join(""),
    about,
    licence: `${licence} (https://huggingface.co/rhasspy/piper-voices)`,
    files: [
      { name: "model.onnx", url: `${at}/${of}.onnx`, bytes: PIPER_BYTES, sha256: null },
      { name: "tokens.txt", url: `${at}/tokens.txt`, bytes: 921, sha256: null },
    ],
  };
}

const KOKORO_AT = `${HUB}/kokoro-en-v0_19/resolve/main`;
const KITTEN_AT = `${HUB}/kitten-nano-en-v0_1-fp16/resolve/main`;

function kokoro(name: string, speaker: number, about: string): NeuralEntry {
  return {
    name,
    kind: "kokoro",
    model: "kokoro-en-v0_19",
    speaker,
    language: "en",
    about,
    licence: "Apache-2.0 (https://huggingface.co/hexgrad/Kokoro-82M)",
    files: [
      { name: "model.onnx", url: `${KOKORO_AT}/model.onnx`, bytes: 345_555_491, sha256: null },
      { name: "voices.bin", url: `${KOKORO_AT}/voices.bin`, bytes: null, sha256: null },
      { name: "tokens.txt", url: `${KOKORO_AT}/tokens.txt`, bytes: null, sha256: null },
    ],
  };
}

function kitten(name: string, speaker: number, about: string): NeuralEntry {
  return {
    name,
    kind: "kitten",
    model: "kitten-nano-en-v0_1",
    speaker,
    language: "en",
    about,
    licence: "Apache-2.0 (https://huggingface.co/KittenML/kitten-tts-nano-0.1)",
    files: [
      { name: "model.onnx", url: `${KITTEN_AT}/model.fp16.onnx`, bytes: 23_848_586, sha256: null },
      { name: "voices.bin", url: `${KITTEN_AT}/voices.bin`, bytes: 8192, sha256: null },
      { name: "tokens.txt", url: `${KITTEN_AT}/tokens.txt`, bytes: 1064, sha256: null },
    ],
  };
}

/**
 * What `jobreel voices install` knows, for each language the best first. They are not jobreel's: each comes from its makers,
 * under their licence.
 */
export const NEURAL_VOICES: readonly NeuralEntry[] = [
  kokoro("kokoro-bella", 1, "woman, US English, the most natural here"),
  kokoro("kokoro-michael", 6, "man, US English"),
  kokoro("kokoro-emma", 7, "woman, British English"),
  kitten("kitten-f", 1, "woman, US English, small and quick"),
  kitten("kitten-m", 0, "man, US English, small and quick"),
  piper("piper-en-ryan", "en_US-ryan-medium", "man, US English", LICENCE_UNKNOWN),
  piper("piper-en-alba", "en_GB-alba-medium", "woman, Scottish English", LICENCE_UNKNOWN),
  piper("piper-de-thorsten", "de_DE-thorsten-medium", "man, German", "CC0"),
  piper("piper-fr-siwis", "fr_FR-siwis-medium", "woman, French", "CC BY 4.0"),
  piper("piper-es-davefx", "es_ES-davefx-medium", "man, Spanish", LICENCE_UNKNOWN),
  piper("piper-pt-faber", "pt_BR-faber-medium", "man, Brazilian Portuguese", LICENCE_UNKNOWN),
  piper("piper-zh-huayan", "zh_CN-huayan-medium", "woman, Mandarin", LICENCE_UNKNOWN),
  piper("piper-it-paola", "it_IT-paola-medium", "woman, Italian", LICENCE_UNKNOWN),
  piper("piper-nl-mls", "nl_NL-mls-medium", "several, Dutch", LICENCE_UNKNOWN),
];
