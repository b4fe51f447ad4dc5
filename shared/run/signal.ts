/** What one event of the stream says, whatever its shape. */
export type Signal =
  /** Part of a message; a whole one may follow. */
  | { readonly kind: "delta"; readonly text: string }
  /** More words, of a stream in which no message comes as a whole. */
  | { readonly kind: "piece"; readonly text: string }
  /** A message, all of it. */
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "call"; readonly id: string | null; readonly name: string; readonly args: unknown }
  | { readonly kind: "result"; readonly id: string | null; readonly name: string; readonly result: unknown }
  | { readonly kind: "state"; readonly delta: Readonly<Record<string, unknown>> }
  | { readonly kind: "progress"; readonly percent: number | null; readonly message: string | null }
  | { readonly kind: "failure"; readonly code: number | null; readonly message: string }
  /** Nothing but a sign of life. */
  | { readonly kind: "alive" };
