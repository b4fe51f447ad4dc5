import { manyWords } from "./many-words.ts";

/** Postings that are hard to set: each strains one thing, or lacks it. All of them are made up. */
export const HARD_POSTINGS: Readonly<Record<string, string>> = {
  "long-title": `# Deputy Chief of Regional Same-Day Cargo-Bike Deliveries, Returns and Workshop Partnerships

**Swift Wheel Cooperative** · Ghent · full-time · €2,900 a month

Swift Wheel carries 1,200 parcels a day through the oldest streets of the town without a drop of fuel.

## What you'll do

- Plan the rounds of 34 riders every morning
- Negotiate collection times and return logistics with shops, bakeries and restaurants
- Train new riders in traffic and first aid

## What you bring

- 3+ years in transport or dispatch
- Fluent Dutch and conversational French
- A calm head on the phone

## What we offer

- 32 days of holiday
- A cargo bike for your own use
- Public transport pass

Apply by 12 June 2031 at https://swiftwheel.example/jobs/coordinator.
`,
  "german-compounds": `# Wissenschaftliche Mitarbeiterin für Hochfrequenz-Leiterplattenentwicklung (m/w/d)

Die Donaudampfschifffahrtselektrizitätsgesellschaft Österreich GmbH sucht Verstärkung für den Standort Klosterneuburg-Weidling.

Arbeitszeit: Vollzeit
Gehalt: 4.350–5.100 € brutto pro Monat

## Ihre Aufgaben

- Durchführung von Qualitätssicherungsmaßnahmen in der Elektronikfertigung
- Weiterentwicklung der Hochfrequenzleiterplattenprüfverfahren
- Betreuung von Abschlussarbeiten und Forschungskooperationspartnern

## Ihr Profil

- Abgeschlossenes Hochschulstudium der Elektrotechnik oder Nachrichtentechnik
- Kommunikationsfähigkeit und Einsatzbereitschaft
- Sehr gute Deutsch- und Englischkenntnisse

## Wir bieten

- 30 Tage Urlaub
- Betriebliche Altersvorsorge und Kinderbetreuungszuschuss
- Gleitzeit mit Überstundenausgleich

Bewerben Sie sich bis zum 15. Januar 2031 unter https://donaudampfschifffahrtselektrizitaetsgesellschaft.example/karriere/offene-stellen.
`,
  japanese: `# シニアソフトウェアエンジニア（自律走行システム・東京／リモート可）

北斗ロボティクス株式会社は、自律走行システムを開発するエンジニアを募集しています。

勤務地：東京都渋谷区
雇用形態：正社員
年収：800万円〜1,200万円

## 仕事内容

- 400台の配送ロボットを動かす計画システムの設計と実装
- 走行データの分析と改善提案
- 若手エンジニア三名の指導

## 応募資格

- Rustの実務経験が五年以上の方
- 分散システムの設計経験
- ビジネスレベルの英語力

## 待遇

- 年間休日125日
- リモート勤務手当
- 書籍購入の補助

2031年3月15日までに https://hokuto-robotics.example/recruit へご応募ください。
`,
  chinese: `# 高级机械臂控制算法工程师（上海，可远程办公）

北风机器人科技有限公司是一家专注于港口清洁机器人的公司。

工作地点：上海市浦东新区
工作性质：全职
薪资：30k-45k/月

## 岗位职责

- 设计能够同时调度400台机器人的规划系统
- 负责机械臂控制算法的研发与优化
- 指导两名初级工程师

## 任职要求

- 五年以上机器人控制开发经验
- 熟悉分布式系统和实时操作系统
- 良好的英文读写能力

## 福利待遇

- 15天带薪年假
- 五险一金和补充医疗保险
- 弹性工作时间

请于2031年3月15日前将简历投递至 jobs@beifeng.example。
`,
  arabic: `# مهندس برمجيات أول

شركة الميناء للروبوتات تبحث عن مهندس برمجيات أول في مدينة دبي.

الموقع: دبي
نوع العمل: دوام كامل
الراتب: 25,000–32,000 درهم شهريا

## المهام

- تصميم نظام يدير 400 روبوت في الميناء
- تطوير البرمجيات وتحسين أدائها
- تدريب مهندسين اثنين

## المتطلبات

- خبرة لا تقل عن خمس سنوات
- إجادة اللغة الإنجليزية

## المزايا

- 30 يوم إجازة سنوية
- تأمين صحي للعائلة

للتقديم: https://mina-robotics.example/jobs/17
`,
  emoji: `# 🚀 Social Media Manager 🎉 (all genders) ✨

**🌱 Sprout & Co.** · 📍 Manchester · 💰 £32,000 a year

We 💚 plants! Sprout & Co. sends 5,000 seedlings a week to balconies everywhere. 🌿

## 👩‍💻 What you'll do

- 📸 Shoot two short videos a week in our greenhouse
- 💬 Answer the questions of 40,000 followers
- 📈 Report what works every Friday

## 🙌 What you bring

- 2+ years with social channels 📱
- A green thumb 👍🏽 and a sharp eye

## 🎁 What we offer

- 🏖️ 28 days of holiday
- 🐶 Dogs are welcome

👉 Apply by 3 May 2031: https://sprout.example/jobs/social
`,
  "no-company": `# Night Porter

Leeds · part-time · £13.40 an hour

## What you'll do

- Welcome guests who arrive after midnight
- Prepare 60 breakfast trays
- Keep the house safe and quiet

## What you bring

- 1+ years in a hotel or hostel
- Good spoken English

## What we offer

- Free meals on shift
- 28 days of holiday

Call +44 113 555 0142.
`,
  "no-pay": `# Choir Director

**Saint Brigid's Parish** · Galway

We sing every Sunday, and 90 people of all ages sing with us.

## What you'll do

- Lead two rehearsals a week
- Choose the music for 60 services a year

## What you bring

- A degree in music or church music
- Patience with beginners

Apply by 1 August 2031 to music@saintbrigid.example.
`,
  "no-bullets": `# Boatbuilder

Larch & Tar is a small yard in Falmouth that restores wooden boats. We are looking for a boatbuilder who likes slow work done well.
You will plank hulls, fit decks and steam oak frames together with five others. You should have served an apprenticeship or worked in a
yard for at least three years. We pay £34,000 a year, close for two weeks at Christmas and give everybody 27 days of holiday.
Write to hello@larchandtar.example by 30 April 2031.
`,
  "few-words": `# Pastry Baker

Blue Oven is a neighbourhood bakery in Leeds. Full-time, £31,200 a year, from October.

## What you'll do

- Bake 900 loaves and rolls every night
- Feed the sourdough starters and keep the ovens in good order
- Train two apprentices

## What you bring

- 2+ years in a bakery
- A liking for mornings that begin at one

## What we offer

- 28 days of holiday
- Bread for the family, every day
- No baking on Sundays

Apply by 5 October 2031 at https://blueoven.example.
`,
  "fewer-words": `# Baker

Blue Oven, Leeds. Full-time, £31,200 a year.

Bake 900 loaves every night. Feed the starters. Train two apprentices.

You bring two years in a bakery and a liking for mornings that begin at one.

Apply at https://blueoven.example.
`,
  "long-link": `# Hydrologist

**Upper Valley Water Board** · Chur · hybrid · CHF 98,000–112,000 a year

We keep the drinking water of 64 villages clean.

## What you'll do

- Model the springs of three valleys
- Sample 120 wells every quarter
- Brief the council twice a year

## What you bring

- An MSc in hydrology or environmental engineering
- 4+ years with groundwater models
- German B2

## What we offer

- 5 weeks of holiday
- A half-fare railway card

Apply by 28 February 2031 at https://careers.upper-valley-water-board.example/en/openings/2031/natural-sciences/senior-hydrologist-groundwater-monitoring?ref=film.
`,
  bare: `# Gardener

## What you'll do

Tend the beds of the old cemetery.
`,
  "many-words": manyWords(),
};
