import { headingKind } from "../headings.ts";
import { cut } from "../passage.ts";
import type { Reading } from "../reading.ts";
import { type AddName, WEIGHT } from "./employer-weight.ts";

const ABOUT =
  /^(?:About|Who is|Why|Working at|Life at|Join|Über|Bei|Das ist|Chez|À propos de|Sobre(?: a| o)?|Acerca de|Quiénes somos en|Dein Umfeld bei|关于|加入)\s?(?=[\p{Lu}\p{Lo}\d])/u;

/** "瑞特简介", "ブルーオーブンについて" */
const ABOUT_BEHIND =
  /^(?!.*(?:产品|项目|业务|工作|部门|岗位|个人|平台|课程|基本|背景|行业|学校|働き方|選考|給与|チーム|事業|サービス|募集|職場|応募|仕事|勤務|待遇|研修|環境|プロダクト|業務|開発|技術|組織|文化|評価|キャリア|休日|福利厚生|面接|採用)(?:简介|介绍|について|とは))(?<it>[\p{L}\p{N}][\p{L}\p{N} .&・ー-]{1,24}?)(?:公司|团队)?(?:简介|介绍|について|とは)$/u;

/** "Jobs at Blue Oven" */
const OFFERS =
  /^(?:(?:Current |Open )?(?:Jobs|Careers|Vacancies|Roles|Positions|Openings|Opportunities)|Work|(?:Offene )?Stellen(?:angebote)?|Karriere|Jobs|Offres d['’]emploi|Empleos?|Trabaja|Vagas|Trabalhe) (?:at|with|bei|beim|chez|con|na|no) (?=\p{Lu})/u;

export function addHeadings(reading: Reading, add: AddName): void {
  for (const block of reading.outline) {
    if (block.kind !== "heading" && !(block.kind === "line" && block.words.plain.length <= 60)) continue;
    // "At Blue Oven we bake, day and night." is a sentence.
    const told = block.kind === "line" && /[.!]$/u.test(block.words.plain);
    const about = told ? null : ABOUT.exec(block.words.plain);
    const offers = OFFERS.exec(block.words.plain);
    if (offers) add(cut(block.words, offers[0].length), WEIGHT.headline);
    const behind = ABOUT_BEHIND.exec(block.words.plain)?.groups?.["it"];
    if (behind !== undefined && headingKind(behind) === null) add(cut(block.words, 0, behind.length), WEIGHT.heading);
    if (!about) continue;
    const end =
      /[，。！,]|\s\/\s|\s(?:you|we|they|du|wir|vous|nous|tu)\b/u.exec(block.words.plain)?.index ??
      block.words.plain.length;
    const rest = cut(
      block.words,
      about[0].length,
      end - (/(?<![\s:?!.])[\s:?!.]+$/u.exec(block.words.plain.slice(0, end))?.[0].length ?? 0),
    );
    if (!/^(?:The|This|Your?|Us|Our|Me|Dich|Uns|Mich|You|Team$|Team (?!\d)|Role|Job|den|die|das)\b/iu.test(rest.plain))
      add(rest, WEIGHT.heading);
  }
}
