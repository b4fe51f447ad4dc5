import { IntakeError, SAVE_INSTEAD } from "./errors.ts";

const PAGE: readonly number[] = [200, 203];

/** @throws {IntakeError} `gone`, `login`, `busy`, `server` or `status` for an answer that brings no page */
export function requirePage(status: number, host: string, source: string): void {
  if (PAGE.includes(status)) return;
  const received = `${host} answered ${status}`;
  if (status === 404 || status === 410) {
    throw new IntakeError(
      "gone",
      source,
      `${received}: the posting is gone; expected it at this address. Check the address, or look on the site for where the posting is now.`,
    );
  }
  if (status === 401 || status === 403 || status === 407) {
    throw new IntakeError(
      "login",
      source,
      `${received}: the page needs a login, or is kept from programs; expected one that anybody can read. ${SAVE_INSTEAD}.`,
    );
  }
  if (status === 429) {
    throw new IntakeError(
      "busy",
      source,
      `${received}: the site wants fewer visits; expected the page. Wait some minutes and try again.`,
    );
  }
  if (status >= 500) {
    throw new IntakeError(
      "server",
      source,
      `${received}: the site has a failure of its own; expected the page. Try again later.`,
    );
  }
  throw new IntakeError("status", source, `${received}; expected 200 and a page. ${SAVE_INSTEAD}.`);
}
