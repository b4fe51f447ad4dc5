import type { Config } from "./config.ts";
import type { Env } from "./env.ts";
import type { Language } from "../shared/language.ts";
import type { Principal } from "./keys/principal.ts";

/** What goes with a request through the relay's routes. */
export interface Relay {
  Bindings: Env;
  Variables: {
    requestId: string;
    config: Config;
    /** Set on every route that asks for a key. */
    principal: Principal;
    /** What stands for the account in its keys; "" for bearers of upstream tokens and for the operator. */
    accountPart: string;
    /** In which people are spoken to. */
    language: Language;
  };
}
