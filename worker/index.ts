import { relay } from "./app.ts";
import type { Env } from "./env.ts";
import { sweep } from "./sweep.ts";

export { SessionObject } from "./relay/session.ts";
export { UserObject } from "./relay/user.ts";
export default {
  fetch: relay.fetch,
  async scheduled({ scheduledTime }, { FILMS }) {
    await sweep(FILMS, scheduledTime);
  },
} satisfies ExportedHandler<Env>;
