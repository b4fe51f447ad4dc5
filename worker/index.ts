import { relay } from "./app.ts";

export default relay;
