type Section = "why" | "do" | "bring" | "pay";

/** The words over each section, by language. */
const SECTIONS: Readonly<Record<string, Readonly<Record<Section, string>>>> = {
  en: { why: "Why", do: "What you’ll do", bring: "What you bring", pay: "What you get" },
  de: { why: "Warum", do: "Die Aufgaben", bring: "Das Profil", pay: "Das Angebot" },
  fr: { why: "Pourquoi", do: "Vos missions", bring: "Votre profil", pay: "Nous offrons" },
  es: { why: "Por qué", do: "Tus tareas", bring: "Tu perfil", pay: "Ofrecemos" },
  pt: { why: "Por quê", do: "Suas tarefas", bring: "Seu perfil", pay: "Oferecemos" },
  zh: { why: "关于我们", do: "工作内容", bring: "任职要求", pay: "我们提供" },
  ja: { why: "私たちについて", do: "仕事内容", bring: "応募資格", pay: "待遇" },
};

/** @param language BCP 47; "" for one without words */
export function sectionName(language: string, section: Section): string {
  return SECTIONS[language.slice(0, 2)]?.[section] ?? "";
}
