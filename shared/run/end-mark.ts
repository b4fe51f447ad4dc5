/**
 * How a studio marks the end of a run's stream. Some that stand between (a proxy of a development server was seen to) end a
 * connection that broke as if it were whole, and the protocol itself has no last event: so the answer's header promises a
 * comment at the very end, which readers of events pass over. Backends that promise nothing are believed when they close.
 */
export const END_HEADER = "X-Stream-End";
export const END_MARK = "end";
