/** Neural voices that the user installs, and that then run on this machine. */
export { type NeuralEntry, NEURAL_VOICES } from "./catalogue.ts";
export { findEntry, installedVoices, type InstalledVoice, installVoice } from "./installed.ts";
export { neuralVoice } from "./voice.ts";
