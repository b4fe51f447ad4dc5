import type { Context } from "hono";
import { tooMany } from "../faults.ts";
import { ProblemError } from "../problem.ts";
import { secondsLeftOfMonth } from "../relay/quota.ts";
import type { Relay } from "../relay-context.ts";

/**
 * Counts a film against the key's month and tells what is left; every route that makes one goes through here.
 * @returns takes the film back, where none came of it
 * @throws {ProblemError} 429 once the month's films are made
 */
export async function spendFilm(c: Context<Relay>): Promise<() => Promise<void>> {
  const { account, keyId, budget } = c.get("principal");
  const user = c.env.USERS.getByName(account);
  const now = Date.now();
  const quota = await user.spend(keyId, budget, now);
  if (quota.limit !== null) {
    c.header("RateLimit-Policy", `"films";q=${quota.limit};w=${31 * 86_400}`);
    c.header("RateLimit", `"films";r=${quota.remaining ?? 0};t=${secondsLeftOfMonth(now)}`);
  }
  if (!quota.granted)
    throw new ProblemError(
      tooMany(
        {
          en: `This key's ${quota.limit} films of the month are made. Wait for the next month, or ask the relay's operator for more.`,
          zh: `该密钥本月的 ${quota.limit} 部影片已用完。请等到下个月，或向运营者申请更多。`,
        },
        secondsLeftOfMonth(now),
      ),
    );
  return () => user.refund(keyId, now);
}

/** Does what makes a film and counts it; what fails, is refused, or was there before (`isNew` says), costs nothing. */
export async function counted<T>(c: Context<Relay>, make: () => Promise<T>, isNew: (made: T) => boolean): Promise<T> {
  const takeBack = await spendFilm(c);
  try {
    const made = await make();
    if (!isNew(made)) await takeBack();
    return made;
  } catch (error) {
    await takeBack();
    throw error;
  }
}
