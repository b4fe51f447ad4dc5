import { mac, sameText } from "./secrets.ts";

/** How long a ticket lets in: an `EventSource` of a page can't send a key, and its address may get logged. */
export const TICKET_LIFE_MS = 15 * 60_000;

/** A ticket to read one session: `tkt_<end>_<account>_<signature>`. */
export async function newTicket(
  secret: string,
  id: string,
  account: string,
  now: number,
): Promise<{ readonly ticket: string; readonly expires: number }> {
  const expires = now + TICKET_LIFE_MS;
  return {
    ticket: `tkt_${expires}_${account}_${await mac(secret, "ticket", `${id}\n${account}\n${expires}`)}`,
    expires,
  };
}

/** @returns the account that the ticket was made by; null if it is of another session, too old, or made up */
export async function ticketHolder(secret: string, ticket: string, id: string, now: number): Promise<string | null> {
  const [, end = "", account = "", signature = ""] = /^tkt_(\d{13})_([0-9a-f]{64})_([0-9a-f]{64})$/.exec(ticket) ?? [];
  if (account === "" || Number(end) <= now) return null;
  return sameText(signature, await mac(secret, "ticket", `${id}\n${account}\n${end}`)) ? account : null;
}
