import { applyOf } from "./facts/apply.ts";
import { companyOf } from "./facts/company.ts";
import { deadlineOf, startDateOf } from "./facts/dates.ts";
import { employmentOf } from "./facts/employment.ts";
import { benefitsOf, requirementsOf, responsibilitiesOf } from "./facts/lists.ts";
import { missionOf } from "./facts/mission.ts";
import { departmentOf, industryOf, referenceOf } from "./facts/named.ts";
import { salaryOf } from "./facts/pay.ts";
import { noticesOf } from "./facts/notices.ts";
import { locationOf } from "./facts/place.ts";
import { gendersOf, titleOf } from "./facts/title.ts";
import { testimonialOf } from "./facts/testimonial.ts";
import { namesJob } from "./lexicon/roles.ts";
import { settledTitle } from "./facts/title-wording.ts";
import { proseOf } from "./facts/told.ts";
import { workplaceOf } from "./facts/workplace.ts";
import type { Facts } from "./posting.ts";
import type { Reading } from "./reading.ts";

/** All that a posting says. */
export function factsOf(reading: Reading): Facts {
  const titled = titleOf(reading);
  const company = companyOf(reading, titled);
  // A headline that is but the employer's name is not what the job is called.
  const named = titled !== null && titled.value === company?.value && !namesJob(titled.value) ? null : titled;
  const location = locationOf(reading);
  const deadline = deadlineOf(reading);
  const lists = {
    responsibilities: responsibilitiesOf(reading),
    requirements: requirementsOf(reading),
    benefits: benefitsOf(reading),
  };
  return {
    title: named && settledTitle(named, reading.text, company, location),
    genders: gendersOf(reading, named),
    reference: referenceOf(reading, named),
    company,
    location,
    workplace: workplaceOf(reading),
    employmentType: employmentOf(reading, named),
    salary: salaryOf(reading),
    apply: applyOf(reading),
    deadline,
    startDate: startDateOf(reading, deadline),
    department: departmentOf(reading),
    ...lists,
    prose: proseOf(reading, lists),
    notices: noticesOf(reading),
    mission: missionOf(reading),
    testimonial: testimonialOf(reading),
    industry: industryOf(reading),
    language: reading.language,
  };
}
