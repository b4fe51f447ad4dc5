/** The words over a section, by language. */
const SECTIONS: Readonly<Record<string, { readonly do: string; readonly bring: string }>> = {
  en: { do: "What you’ll do", bring: "You bring" },
  de: { do: "Ihre Aufgaben", bring: "Das bringen Sie mit" },
  fr: { do: "Vos missions", bring: "Vous apportez" },
  es: { do: "Tus tareas", bring: "Tú aportas" },
  pt: { do: "Suas tarefas", bring: "Você traz" },
  zh: { do: "工作内容", bring: "任职要求" },
  ja: { do: "仕事内容", bring: "応募資格" },
};

/** @param language BCP 47; "" for one without words */
export function sectionName(language: string, section: "do" | "bring"): string {
  return SECTIONS[language.slice(0, 2)]?.[section] ?? "";
}
