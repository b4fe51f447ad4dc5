/** How much of a text is looked at. */
const SNIFF_CHARS = 20_000;
const BLOCK =
  /<\/?(?:html|head|body|title|main|article|section|header|div|p|h[1-6]|ul|ol|li|table|tr|td|br|span|meta|link|script)(?:\s[^<>]{0,400})?\/?>/giu;
/** Signs of Markdown that no page has outside of its tags. */
const MARKDOWN = /^(?:#{1,6} \S|[-*+] \S|\d{1,2}\. \S|\*\*\S|\[[^\]\n]{1,80}\]\([^)\n]{1,300}\))/gmu;

/** So many tags make a page of a file that is named one, and begins with text. */
const LEAST_NAMED = 4;

/**
 * True for a page or a part of one; false for Markdown with some HTML in it.
 * @param named true if the file's name ends as a page's does
 */
export function isHtml(text: string, named = false): boolean {
  const head = text
    .slice(0, SNIFF_CHARS)
    .replace(/^(?:\s|<!--[\s\S]{0,5000}?-->|<\?[\s\S]{0,5000}?\?>|<%[\s\S]{0,5000}?%>)+/u, "");
  if (/^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<script\s[^<>]{0,60}ld\+json)/iu.test(head)) return true;
  // Data in a script may hold tags of its own.
  const shown = head.replace(/<script\b[\s\S]{0,20000}?<\/script>/giu, "<script>");
  const tags = shown.match(BLOCK)?.length ?? 0;
  if (!/^<[a-z!]/iu.test(head))
    return (
      (tags >= 10 && isComponent(head)) || (named && tags >= LEAST_NAMED && (shown.match(MARKDOWN)?.length ?? 0) === 0)
    );
  return tags >= 4 && tags > (shown.match(MARKDOWN)?.length ?? 0) * 2;
}

/** The source of a component: code, and in it more lines of tags than of anything else. */
function isComponent(head: string): boolean {
  if (!/^(?:import|export|const|function|["']use |\/\/|\/\*|<>|return)/u.test(head)) return false;
  const lines = head.split("\n").filter((line) => line.trim() !== "");
  return lines.filter((line) => /<\/?[a-z]/iu.test(line)).length >= lines.length * 0.4;
}
