import type { PhraseTable } from "../phrases.ts";

const LOOKS = "asks for looks, which say nothing of how someone works";
const PHOTO = "asks for a photograph, by which people are sorted";
const FAMILY = "asks for family status, which is nobody's business";
const OUT = "Leave it out.";

/** Looks, photographs, family. */
export const APPEARANCE: PhraseTable = {
  en: [
    {
      pattern:
        "(?:attractive|good[- ]looking|beautiful|handsome) (?:appearance|people|person|candidates?|individuals?|women|men)|good looks",
      why: LOOKS,
      advice: OUT,
    },
    {
      pattern:
        "(?:attach|include|send|enclose)(?: us)?(?: a| your)?(?: recent| full[- ]body)? (?:photo(?:graph)?s?|headshots?|picture of yourself)",
      why: PHOTO,
      advice: OUT,
    },
    { pattern: "(?:CV|resume|résumé) with (?:a )?(?:photo(?:graph)?|picture)", why: PHOTO, advice: OUT },
    { pattern: "(?:your )?marital status[:?]|must be (?:un)?married|no children", why: FAMILY, advice: OUT },
  ],
  de: [
    {
      pattern: "(?:Bewerbungs|Licht|Pass)(?:foto|bild)s?|(?:Lebenslauf|Bewerbung) mit (?:Foto|Bild|Lichtbild)",
      why: PHOTO,
      advice: OUT,
    },
    {
      pattern: "(?:attraktives|ansprechendes|gepflegtes) (?:Äußeres|Aussehen)|gutaussehend\\p{L}{0,3}",
      why: LOOKS,
      advice: OUT,
    },
  ],
  fr: [
    {
      pattern: "(?:CV|candidature) avec photo|joindre une photo|photo (?:obligatoire|exigée)",
      why: PHOTO,
      advice: OUT,
    },
    { pattern: "(?:excellente|bonne|belle) présentation|physique agréable", why: LOOKS, advice: OUT },
  ],
  es: [
    {
      pattern: "(?:CV|currículum|curriculum) con (?:foto|fotografía)|foto (?:reciente|actualizada)",
      why: PHOTO,
      advice: OUT,
    },
    { pattern: "(?:buena|excelente) presencia", why: LOOKS, advice: OUT },
    { pattern: "estado civil|sin hijos", why: FAMILY, advice: OUT },
  ],
  pt: [
    { pattern: "currículo com foto|enviar foto|foto recente", why: PHOTO, advice: OUT },
    { pattern: "boa (?:aparência|apresentação)", why: LOOKS, advice: OUT },
    { pattern: "estado civil|sem filhos", why: FAMILY, advice: OUT },
  ],
  zh: [
    {
      pattern:
        "(?:五官|品貌|相貌|容貌)(?:端正|姣好)|(?:形象|气质)(?:气质)?(?:佳|好|良好)|形象气质|身高.{0,6}?\\d{3}\\s?(?:cm|CM|厘米|公分)?",
      why: LOOKS,
      advice: OUT,
    },
    { pattern: "(?:附|带|发送)(?:生活|近期|个人)?(?:照片|近照)", why: PHOTO, advice: OUT },
    { pattern: "已婚已育|未婚|已婚(?:优先)?|婚育", why: FAMILY, advice: OUT },
  ],
  ja: [
    { pattern: "容姿端麗|(?:明るく)?見た目(?:の良い|重視)|身長\\s?\\d{3}", why: LOOKS, advice: OUT },
    {
      pattern: "未婚(?:の方)?|既婚(?:の方)?|主婦(?:の方)?(?:歓迎|活躍)|主婦(?:・|\\()?主?夫?\\)?歓迎",
      why: FAMILY,
      advice: OUT,
    },
  ],
};
