/** "Three amendments: …", 三点意见：…: words that count the wishes which follow. */
export const COUNTS_WISHES =
  /\b(?:changes|amendments|things|points|edits|tweaks|requests|bits|items|updates?|fixes|corrections)\b|[几一两三四五六2-6]\s?(?:个|点|处|条|项|件)/iu;
