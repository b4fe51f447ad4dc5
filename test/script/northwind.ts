import { readFileSync } from "node:fs";
import { postingOf } from "./posting-of.ts";

/** The first sample posting, its facts put together by hand so that these tests need no reader. */
export const NORTHWIND = postingOf(
  readFileSync(new URL("../../jobs/senior-software-engineer.md", import.meta.url), "utf8"),
  {
    title: "Senior Software Engineer",
    company: "Northwind Robotics",
    location: "Berlin",
    workplace: ["hybrid", "hybrid"],
    salary: { min: 75000, max: 95000, currency: "EUR", period: "year", text: "€75,000–95,000 a year" },
    deadline: ["2027-01-15", "15 January 2027"],
    url: "https://northwind.example/jobs/17",
    mission: "We build robots that plant city farms.",
    responsibilities: [
      "Design the planner that steers 400 robots",
      "Ship to production every day",
      "Mentor two engineers",
      "Spend one day a month on a roof with the growers, to see what your code does to the lettuce",
      "Share the on-call week with the team, about once every six weeks",
    ],
    must: [
      "5+ years with TypeScript or Rust",
      "Experience with distributed systems that have to keep running when a part of them does not",
      "Clear written English; our design notes are how we decide things",
    ],
    nice: ["robotics, path planning or a winter spent with soil on your hands"],
    benefits: [
      "30 days of holiday",
      "A 4-day week in summer, from June to August, at full pay",
      "€1,500 learning budget every year",
      "Two or three days a week at home; the others in our workshop in Kreuzberg, beside the robots",
      "A box of vegetables every Friday",
    ],
  },
);
