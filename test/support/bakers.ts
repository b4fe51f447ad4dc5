/** One job, the night baker's, told in each language that is understood, with a legal notice at the end. */
export const BAKERS: Readonly<Record<string, string>> = {
  en: `# Night Baker (m/f/d)

**Blue Oven** · Leeds · full-time · £31,200 a year

Blue Oven bakes bread for forty cafés.

## What you'll do

- Bake 900 loaves every night
- Feed the sourdough starters
- Train two apprentices

## What you bring

- At least 2 years in a bakery
- A driving licence would be a plus

## What we offer

- 28 days of holiday
- Free bread for the family

## How to apply

Apply by 15 March 2031 at https://blueoven.example/jobs/baker.

We are an equal opportunity employer and welcome applications regardless of age or gender.
`,
  de: `# Nachtbäcker (m/w/d)

Die Blauofen GmbH sucht einen Nachtbäcker für den Standort Leipzig.

Arbeitszeit: Vollzeit
Gehalt: 2.900–3.200 € brutto pro Monat

## Deine Aufgaben

- Backen von 900 Broten jede Nacht
- Pflege der Sauerteige
- Anleitung von zwei Auszubildenden

## Das bringst du mit

- Abgeschlossene Ausbildung als Bäcker
- Führerschein von Vorteil

## Wir bieten

- 30 Tage Urlaub
- JobRad und kostenloses Brot

## Bewerbung

Bewirb dich bis zum 15. März 2031 unter https://blauofen.example/jobs/baecker.

Wir stellen unabhängig von Alter und Geschlecht ein. Hinweise zum Datenschutz findest du auf unserer Seite.
`,
  fr: `# Boulanger de nuit H/F

Four Bleu recrute un boulanger de nuit à Lyon.

Lieu : Lyon
Type de contrat : CDI, temps plein
Salaire : 2 100 à 2 300 € brut par mois

## Vos missions

- Cuire 900 pains chaque nuit
- Entretenir les levains
- Former deux apprentis

## Votre profil

- CAP boulanger
- Deux ans d'expérience en boulangerie

## Nous offrons

- Mutuelle et tickets restaurant
- Pain gratuit

## Pour postuler

Postulez avant le 15 mars 2031 sur https://fourbleu.example/emplois/boulanger.

À compétences égales, nos postes sont ouverts aux personnes en situation de handicap, sans discrimination.
`,
  es: `# Panadero/a de noche

Horno Azul busca un panadero para su obrador de Sevilla.

Ubicación: Sevilla
Tipo de jornada: completa
Salario: 22.000–24.000 € brutos al año

## Funciones

- Hornear 900 panes cada noche
- Cuidar las masas madre
- Formar a dos aprendices

## Requisitos

- Dos años de experiencia en panadería
- Carné de conducir

## Ofrecemos

- 30 días de vacaciones
- Pan gratis

## Cómo solicitarlo

Envía tu candidatura antes del 15 de marzo de 2031 a empleo@hornoazul.example.

Garantizamos la igualdad de oportunidades y la protección de datos de los candidatos.
`,
  pt: `# Padeiro noturno

O Forno Azul procura um padeiro para a equipe de Recife.

Local: Recife
Tipo de contrato: CLT, tempo integral
Salário: R$ 3.200 por mês

## Responsabilidades

- Assar 900 pães toda noite
- Cuidar do fermento natural
- Treinar dois aprendizes

## Requisitos

- Dois anos de experiência em padaria
- Curso de panificação

## Benefícios

- Vale-transporte e plano de saúde
- Pão de graça

## Como se candidatar

Envie seu currículo até 15 de março de 2031 para vagas@fornoazul.example.

Valorizamos a diversidade e seguimos a LGPD no tratamento dos dados.
`,
  zh: `# 夜班面包师

蓝炉食品是一家位于杭州的面包坊。

工作地点：杭州
工作性质：全职
薪资：9k-11k/月

## 岗位职责

- 负责每晚900个面包的烘焙
- 负责酵母的养护
- 带教两名学徒

## 任职要求

- 两年以上烘焙经验
- 有烘焙师证书者优先

## 福利待遇

- 双休和五险一金
- 免费面包

## 应聘方式

请于2031年3月15日前将简历投递至 jobs@lanlu.example。

本公司提供机会均等的就业环境，并保护求职者的隐私。
`,
  ja: `# 夜勤パン職人

株式会社あおかまどは、夜勤のパン職人スタッフを募集しています。

勤務地：福岡市
雇用形態：正社員
月給：24万円〜27万円

## 仕事内容

- 毎晩900個のパンの焼成
- 天然酵母の管理
- 見習い二名の指導

## 応募資格

- 製パンの経験が二年以上の方
- 普通自動車免許をお持ちの方歓迎

## 待遇

- 年間休日120日
- パンの無料支給

## 応募方法

2031年3月15日までに jobs@aokamado.example へご応募ください。

応募書類の個人情報は採用の目的以外には使用しません。
`,
};
