/** A client of the NemoVideo wire protocol; the same for the hosted service and for a studio of one's own. */
export { createClient } from "./create-client.ts";
export type * from "./client.ts";
export type { Draft } from "../draft/index.ts";
export type * from "./run-event.ts";
export { detectPlatform, type Source, type Surroundings } from "./source.ts";
