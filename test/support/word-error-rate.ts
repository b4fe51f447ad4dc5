/** Words of a text as a recogniser writes them: lower case, no punctuation, compounds apart. */
function words(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll("-", " ")
    .split(/[^a-z']+/u)
    .filter((word) => word !== "");
}

/** Least number of words inserted, left out or changed, as a share of the words said. 0 is perfect; it can exceed 1. */
export function wordErrorRate(said: string, heard: string): number {
  const reference = words(said);
  const hypothesis = words(heard);
  let row = hypothesis.map((_, index) => index + 1);
  reference.forEach((word, i) => {
    let diagonal = i;
    let left = i + 1;
    row = hypothesis.map((other, j) => {
      const up = row[j] ?? 0;
      const best = Math.min(up + 1, left + 1, diagonal + (word === other ? 0 : 1));
      diagonal = up;
      left = best;
      return best;
    });
  });
  return (row.at(-1) ?? reference.length) / reference.length;
}
