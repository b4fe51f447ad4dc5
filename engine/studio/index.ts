/** The studio: an engine behind the NemoVideo wire protocol. */
export {
  EXPORT_GATES,
  type ExportGate,
  isLoopback,
  LIMITS,
  type Limits,
  type Prices,
  studioConfig,
  type StudioConfig,
} from "./config.ts";
export { type Studio, startStudio } from "./studio.ts";
export { openTokens, type TokenDesk } from "./token-desk.ts";
export { WorkFailed, type Workshop } from "./work/workshop.ts";
export type * from "./work/tasks.ts";
