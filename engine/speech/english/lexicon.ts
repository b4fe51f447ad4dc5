/**
 * Pronunciations that the embedded English voices get wrong by themselves, in CMU phones; 1 marks a stressed vowel.
 * Keys are lower-case words as they come out of the spoken form. Only spellings that look like a word work: the
 * voice spells others ("nginx") before it looks here; the table of terms respells those.
 */
export const ENGLISH_LEXICON: Readonly<Record<string, string>> = {
  postgres: "p ow1 s t g r eh0 s",
  kubernetes: "k uw0 b er0 n eh1 t iy0 z",
  devops: "d eh1 v aa0 p s",
  github: "g ih1 t hh ah1 b",
  gitlab: "g ih1 t l ae0 b",
  javascript: "jh aa1 v ax0 s k r ih0 p t",
  linux: "l ih1 n ax0 k s",
  ubuntu: "uh0 b uh1 n t uw0",
  redis: "r eh1 d ih0 s",
  django: "jh ae1 ng g ow0",
  jira: "jh ih1 r ax0",
  hybrid: "hh ay1 b r ih0 d",
  payroll: "p ey1 r ow0 l",
  stipend: "s t ay1 p eh0 n d",
  autocad: "ao1 t ow0 k ae0 d",
  euros: "y uh1 r ow0 z",
  euro: "y uh1 r ow0",
};

/** Stands for the letter A, which is said unlike the article; sounds as in {@link LETTER_A_PHONES}. */
export const LETTER_A = "eyah";
export const LETTER_A_PHONES = "ey1";
