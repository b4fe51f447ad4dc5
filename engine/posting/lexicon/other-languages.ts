/** Little words of languages that are only recognised, not understood. */
export const OTHER_STOPWORDS: readonly (readonly [language: string, words: readonly string[]])[] = [
  [
    "it",
    "il lo gli di che è un una per con non sono nel della delle dei alla del nostro siamo tuo tua anche".split(" "),
  ],
  ["nl", "de het een en van ik je wij met voor op aan zijn niet bij onze jouw als ook naar heb bent wordt".split(" ")],
  ["sv", "och att det som en är för på med av till den du vi har inte ett om dig hos vår".split(" ")],
  ["da", "og at det som en er for på med af til den du vi har ikke et om dig hos vores".split(" ")],
  ["nb", "og å det som en er for på med av til den du vi har ikke et om deg hos vår".split(" ")],
  ["pl", "i w na z do się że nie jest to o jak oraz dla przez od po są lub twoje".split(" ")],
  ["cs", "a v na s do se že není je to o jak pro z od po jsou nebo naše".split(" ")],
  ["fi", "ja on ei se että joka mukaan myös sekä tai kuin olet olemme sinulla meillä".split(" ")],
  ["tr", "ve bir bu için ile olarak da de en ya çok olan iş veya gibi".split(" ")],
  ["ro", "și în de la cu pentru un o pe din care este sunt sau mai fi noastră".split(" ")],
  ["hu", "a az és hogy nem is egy van vagy meg mint kell lesz nálunk".split(" ")],
  ["ca", "el la els les de i en un una que amb per als del és són nostre teva".split(" ")],
  ["id", "dan yang di dengan untuk dari ini pada adalah kami anda atau akan".split(" ")],
  ["vi", "và của các có là cho với được trong những không bạn một".split(" ")],
];
