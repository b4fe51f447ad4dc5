import { table } from "./table.ts";

/** Names of months and days, and their short forms. Data only. */

export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

export const MONTH_SHORT = table<string>({
  jan: "January",
  feb: "February",
  mar: "March",
  apr: "April",
  jun: "June",
  jul: "July",
  aug: "August",
  sep: "September",
  sept: "September",
  oct: "October",
  nov: "November",
  dec: "December",
});

export const DAY_SHORT = table<string>({
  mon: "Monday",
  tue: "Tuesday",
  tues: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  thur: "Thursday",
  thurs: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
});
