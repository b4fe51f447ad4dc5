/** About 1,500 words, most of them of the kind that nobody wants to hear. */
export function manyWords(): string {
  const duties = [
    "Coordinate the day-to-day operation of the regional blood donation service across eleven fixed and nine mobile sites",
    "Plan the rosters of 140 nurses, drivers and volunteers together with the site leads",
    "Analyse stock levels every morning and move collections where they are needed most",
    "Prepare the quarterly report for the board and present it in person",
    "Represent the service in meetings with hospitals, universities and the regional health authority",
    "Lead the introduction of a new appointment system for 85,000 registered donors",
  ];
  const wants = [
    "A degree in health management, logistics, nursing or a comparable subject",
    "At least 6 years of experience in running operations with several sites",
    "Knowledge of good manufacturing practice for blood and tissue establishments",
    "Very good written and spoken English; Welsh is welcome",
    "A full driving licence and the willingness to travel two days a week",
  ];
  const offers = [
    "£52,000–58,500 a year, reviewed every April",
    "33 days of holiday including bank holidays",
    "A defined-benefit pension scheme",
    "Hybrid work with two days a week from home",
    "Paid leave for training and a budget of £1,200 a year",
    "Free parking and a cycle-to-work scheme",
  ];
  const about = Array.from(
    { length: 14 },
    (_, i) =>
      `Our service was founded in ${1946 + i} in a converted school hall, and section ${i + 1} of our charter still says what we are for: that nobody in the region waits for blood. ` +
      "We collect, test, process and deliver; we research better ways to keep platelets fresh; we speak with schools, companies and congregations; and we thank every donor by name. " +
      "People who join us stay for nine years on average, which we put down to rosters that are kept, to managers who have done the work themselves, and to the tea.",
  );
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
  return [
    "# Regional Operations Manager, Blood Donation Service",
    "**Border Counties Blood Service** · Wrexham · full-time, permanent",
    "## About us",
    ...about,
    "## What you'll do",
    list(duties),
    "## What you bring",
    list(wants),
    "## What we offer",
    list(offers),
    "## How to apply",
    "Apply by 20 September 2031 at https://bordercountiesblood.example/jobs/regional-operations-manager.",
    "",
  ].join("\n\n");
}
