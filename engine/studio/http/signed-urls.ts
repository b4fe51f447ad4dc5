import type { Secret } from "../secret.ts";

/** Addresses that need no token, can't be guessed and end. */
export interface SignedUrls {
  /** @param name what a browser saves it as */
  to(what: "film" | "file", id: string, name: string): string;
  /** Whether an address is one of ours, and still good. */
  holds(what: "film" | "file", id: string, expires: string, signature: string): boolean;
}

export function createSignedUrls(secret: Secret, lifeMs: number, now: () => number): SignedUrls {
  const text = (what: string, id: string, expires: string): string => `${what} ${id} ${expires}`;
  return {
    to(what, id, name) {
      // The same address for a quarter of its life, so that a poll that asks twice may cache it.
      const step = lifeMs / 4;
      const expires = String(Math.ceil((now() + lifeMs) / step) * step);
      return `/${what}s/${id}/${expires}/${secret.sign(text(what, id, expires))}/${encodeURIComponent(name)}`;
    },
    holds: (what, id, expires, signature) =>
      /^\d{1,16}$/u.test(expires) && Number(expires) > now() && secret.verify(text(what, id, expires), signature),
  };
}
