/** What is told of a run, before it takes the shape that the client asked for. */
export type RunEvent =
  /** @param partial more of the same text follows, and then the whole of it */
  | { readonly kind: "text"; readonly text: string; readonly partial: boolean }
  | {
      readonly kind: "call";
      readonly id: string;
      readonly name: string;
      readonly args: Readonly<Record<string, unknown>>;
    }
  | {
      readonly kind: "result";
      readonly id: string;
      readonly name: string;
      readonly response: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: "progress"; readonly stage: string; readonly percent: number }
  | { readonly kind: "state"; readonly delta: Readonly<Record<string, unknown>> }
  | { readonly kind: "error"; readonly code: number; readonly message: string };

/** How events look on the wire. */
export type Shape = "adk" | "flat";
