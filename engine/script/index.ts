/**
 * The story of a film: what of a posting is told, in which words, to a given length.
 *
 * posting → clauses (english/, plain-tongue) → tellings a scene (scenes/) → the choice that comes to measure (choose)
 * → storyboard (writer) → proof (trace)
 */
export { writeStoryboard } from "./writer.ts";
export type { Fill, WriteOptions, Written } from "./writer.ts";
export { traceOf, typedIn, untraced } from "./trace.ts";
export type { TraceRow, TypedRow, Untraced } from "./trace.ts";
export { understandPrompt } from "./prompt.ts";
export type { Wish } from "./prompt.ts";
export { LENGTHS_S } from "./storyboard.ts";
export type { Claim, LengthS, Purpose, Scene, SceneContent, Storyboard } from "./storyboard.ts";
