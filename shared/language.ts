/** The languages in which the client speaks to people. */
export type Language = "en" | "zh";
