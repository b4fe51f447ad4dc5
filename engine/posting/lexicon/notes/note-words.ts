/**
 * What notes say in one language: short postings in running words. Tried on notes alone, for these forms are looser than those of the
 * lexicons; matched as these are.
 */
export interface NoteWords {
  /** "We close on Sundays": what people get. */
  readonly benefit: readonly string[];
  /** "You know your way around brakes": what they are, can or have. */
  readonly requirement: readonly string[];
  /** "You fix bikes": what they do. */
  readonly duty: readonly string[];
  /** "is called Espai Lluna", "Marlow's Bakery": `it` is the employer. */
  readonly employer: readonly string[];
  /** "our practice in Callander": `it` is the place. */
  readonly place: readonly string[];
  /** "has to find a new receptionist": `it` is the job. */
  readonly seeking: readonly string[];
  /** Somebody is needed, or may come. */
  readonly opening: readonly string[];
  /** "24 hours a week", "mornings only": how much the work is. */
  readonly hours: readonly string[];
  /** Whom to ask: "ring Siobhán", "drop a line to". */
  readonly reach: readonly string[];
}
