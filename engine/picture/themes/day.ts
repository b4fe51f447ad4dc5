/** The days of the month that a deadline names; 31 where it can't be told. */
export function daysOfMonth(rest: string, language: string): number {
  const year = Number(/\d{4}/u.exec(rest)?.[0] ?? 2026);
  const named = Array.from({ length: 12 }, (_, month) => {
    const name = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(
      Date.UTC(2026, month, 15),
    );
    return name.toLocaleLowerCase(language);
  });
  const folded = rest.toLocaleLowerCase(language);
  const byName = named.findIndex(
    (name) => folded.includes(name) || (folded.length >= 3 && name.startsWith(folded.slice(0, 3))),
  );
  const figure = Number(/^\d{1,2}/u.exec(rest)?.[0] ?? 0) - 1;
  const month = byName >= 0 ? byName : figure;
  return month >= 0 && month < 12 ? new Date(Date.UTC(year, month + 1, 0)).getUTCDate() : 31;
}

/** A deadline as the narration writes it, so that day and month stand in the posting's order. */
export function dateText(deadline: { readonly day: string; readonly rest: string }, narration: string): string {
  const { day, rest } = deadline;
  if (rest === "") return day;
  const orders = [
    `${day} ${rest}`,
    `${rest} ${day}`,
    `${day}. ${rest}`,
    `${rest}${day}日`,
    `${rest}${day}号`,
    `${day} de ${rest}`,
  ];
  const said = orders.find((order) => narration.includes(order));
  if (said !== undefined) return said;
  if (rest.endsWith("月")) return `${rest}${day}日`;
  const token = narration
    .split(/\s+/u)
    .find((word) => /\d/u.test(word) && word.includes(day) && /[./-]/u.test(word.slice(0, -1)));
  return token?.replace(/[.,;!?。]+$/u, "") ?? (/^\d/u.test(rest) ? `${day}/${rest}` : `${day} ${rest}`);
}
