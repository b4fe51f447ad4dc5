/** A posting longer than this is several postings, or something else: 200 KB, as UTF-8. */
export const MAX_TEXT_BYTES = 200 * 1024;
