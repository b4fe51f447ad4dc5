/** The relay with a studio in a Container (`wrangler.container.toml`). */
export { default, SessionObject, UserObject } from "./index.ts";
export { StudioObject } from "./studio-object.ts";
