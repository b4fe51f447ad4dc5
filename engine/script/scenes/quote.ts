import type { Material, Part } from "../telling.ts";
import { SILENCE } from "../telling.ts";

/** Worth more than a second sentence on the employer, less than what is asked and given. */
const WORTH = 1.6;
/** A short film has no time for it. */
const LEAST_LENGTH_S = 30;

/** What somebody who works there says, in their own words. */
export function quote({ facts, lengthS, phrases }: Material): Part[] {
  const { testimonial } = facts;
  if (testimonial === null || lengthS < LEAST_LENGTH_S) return [];
  const { text, speaker } = testimonial.value;
  const [words, who] = testimonial.evidence;
  if (words === undefined || who === undefined) return [];
  const sentence = /[.!?。！？]$/u.test(text) ? text : `${text}${phrases.stop}`;
  return [
    {
      scene: "quote",
      purpose: "quote",
      order: 1,
      tellings: [
        SILENCE,
        {
          sentences: [sentence],
          claims: [
            { text, evidence: words },
            { text: speaker, evidence: who },
          ],
          value: WORTH,
          content: { purpose: "quote", text, speaker },
        },
      ],
    },
  ];
}
