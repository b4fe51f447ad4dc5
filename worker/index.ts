import { relay } from "./app.ts";

export { SessionObject } from "./relay/session.ts";
export { UserObject } from "./relay/user.ts";
export default relay;
