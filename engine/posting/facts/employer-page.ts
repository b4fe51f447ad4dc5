import { fold as foldHeading } from "../headings.ts";
import { namesJob } from "../lexicon/roles.ts";
import { type Passage, cut, split } from "../passage.ts";
import type { Fact } from "../posting.ts";
import { type Reading, frontValues } from "../reading.ts";
import { fold } from "./employer-domain.ts";
import { LEGAL_NAME } from "./employer-lines.ts";
import { shortened } from "./employer-name.ts";
import { type AddName, WEIGHT } from "./employer-weight.ts";

/** True if the posting's own sentences use the name that its page has. */
function isUsed(name: string, reading: Reading): boolean {
  return reading.outline.filter(({ words }) => words.plain.includes(name)).length >= 2;
}

/** What the page calls its site, and what its title says besides the job. */
export function addPage(reading: Reading, title: Fact | null, add: AddName): void {
  for (const value of frontValues(reading, "siteName")) add(shortened(value), WEIGHT.site);
  for (const value of frontValues(reading, "owner")) add(shortened(withoutRights(value)), WEIGHT.pageTitle);
  const titles = frontValues(reading, "title").filter((value) => /\s[|·]\s/u.test(value.plain));
  for (const value of [...frontValues(reading, "pageTitle"), ...titles]) {
    const parts = split(
      value,
      /\s*[|｜·•–—:：_]\s*|\s+-\s+|(?<=\p{Lo})-(?=\p{Lo})|\s(?:at|bei|chez|na|en)\s(?=\p{Lu})/gu,
    );
    // A page copied from another job's keeps that one's title, and who knows whose name.
    const job = parts.find((part) => isJob(part.plain));
    const stale = job !== undefined && title !== null && !sharesWord(job.plain, title.value);
    for (const part of stale ? [] : parts) {
      const name = shortened(part);
      if (parts.length === 1 && name && !isJob(name.plain))
        add(
          name,
          LEGAL_NAME.test(name.plain)
            ? WEIGHT.legal
            : isUsed(name.plain, reading) || CJK_NAME.test(name.plain)
              ? WEIGHT.pageTitle
              : WEIGHT.doubtful,
        );
      if (
        name &&
        !isJob(name.plain) &&
        (LEGAL_NAME.test(name.plain) || !hasPlaceWords(name.plain)) &&
        !fold(title?.value ?? "").includes(fold(name.plain)) &&
        parts.length > 1
      )
        add(name, WEIGHT.pageTitle);
    }
  }
}

/** "Copyright 2021. Blue Oven S.A.S" */
function withoutRights(owner: Passage): Passage {
  const rights = /^(?:©|\(c\)|copyright)[\s©]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?[\s.,:–-]*/iu.exec(owner.plain);
  return cut(owner, rights?.[0].length ?? 0);
}

/** 村上一屋: a page in Chinese or Japanese whose title is nothing but a name is its owner's. */
const CJK_NAME = /^(?!.*(?:招聘|招募|职位|岗位|募集|採用|求人|首页|关于|新闻|联系))[\p{Lo}（）()・ー]{3,18}$/u;

/** "東京都 システム開発": what a page is found for, and nobody's name. */
function hasPlaceWords(plain: string): boolean {
  return /^(?:\p{Script=Han}{2,3}[都道府県市区]|全国)[\s　]/u.test(plain);
}

/** "开发" in the name of a company makes it no job. */
function isJob(plain: string): boolean {
  return namesJob(plain) && !LEGAL_NAME.test(plain);
}

function sharesWord(one: string, other: string): boolean {
  if (/\p{Lo}/u.test(one + other)) return true;
  const words = new Set(foldHeading(one).split(/[^\p{L}\p{N}]+/u));
  return foldHeading(other)
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length > 2 && words.has(word));
}
