/** How names and places are written in Latin letters, for the forms of notes. */

export const LATIN = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`;
export const JOINED = String.raw`(?: (?:and|&|und|et|y|e|of|the|de|da|do|dos|das|del|de la|de las|de los|du|des|d['’]|d['’]à|la|le|zum|zur|am|an der|im|St\.|Dr\.))?`;
/** A name of one to six words. */
export const NAME = String.raw`${LATIN}(?:${JOINED} ${LATIN}){0,5}`;
export const TOWN = String.raw`\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:de|del|do|da|la|le|am|an der|im|upon|sur|sous|en|les|lès|los|las)[ -])?\p{Lu}[\p{L}'’-]+){0,3}`;
export const PLACE = String.raw`(?<it>${TOWN}(?:, ${TOWN})?)`;
