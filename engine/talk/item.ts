/** What words of a message mean, whatever the language: the tables of each language give these. */
export type Concept =
  // What can be changed.
  | "film"
  | "music"
  | "voice"
  | "captions"
  | "theme"
  | "colour"
  | "logo"
  | "brand"
  | "duration"
  | "shape"
  | "scene"
  | "copy"
  | "narration"
  | "tone"
  | "language"
  | "onScreen"
  | "media"
  | "pace"
  | "volume"
  | "version"
  | "step"
  | "topic"
  | "title"
  | "cta"
  | "opening"
  | "ending"
  // What it can be changed to.
  | "adjective"
  | "colourName"
  | "hex"
  | "shade"
  | "aspect"
  | "voiceKind"
  | "captionMode"
  | "languageName"
  | "faster"
  | "slower"
  | "louder"
  | "quieter"
  | "shorter"
  | "longer"
  | "dense"
  // How much, how many, which.
  | "bit"
  | "much"
  | "half"
  | "double"
  | "number"
  | "ordinal"
  | "unit"
  | "percent"
  | "times"
  | "last"
  | "first"
  | "next"
  | "previous"
  | "that"
  | "all"
  | "both"
  | "other"
  | "most"
  | "under"
  | "least"
  // What is to be done.
  | "remove"
  | "not"
  | "add"
  | "move"
  | "swap"
  | "set"
  | "replace"
  | "with"
  | "to"
  | "show"
  | "say"
  | "keep"
  | "emphasise"
  | "split"
  | "merge"
  | "undo"
  | "redo"
  | "restart"
  | "back"
  | "before"
  | "after"
  | "front"
  | "up"
  | "down"
  | "on"
  | "off"
  | "about"
  | "instead"
  | "also"
  | "and"
  | "only"
  // How it is said.
  | "request"
  | "past"
  | "correction"
  | "question"
  | "praise"
  | "dislike"
  | "doubt"
  | "thanks"
  | "yes"
  | "filler"
  | "stop"
  | "comma"
  | "colon"
  | "quote"
  | "word";

export interface Item {
  readonly is: Concept;
  /** What it says: a number, a name, the text of a quote or word; "" where the concept is all. */
  readonly value: string | number;
  /** Range in the message, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * Makes of items beside each other what they mean together.
 * @param wordAt the word of an item, in small letters; "" where there is none
 */
export type Join = (items: readonly Item[], wordAt: (index: number) => string) => readonly Item[];

/** A row of a language's table: the concept, its value, and the phrases that mean it, with `|` between. */
export type Row = readonly [is: Concept, value: string | number, phrases: string];

/** What an adjective can mean of each thing that can have it. */
export interface Adjective {
  readonly music?: "lofi" | "upbeat" | "warm" | "corporate";
  readonly theme?: "editorial" | "bold" | "calm" | "warm";
  readonly tone?: "friendly" | "formal" | "plain";
}
