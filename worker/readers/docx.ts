import mammoth from "mammoth";

/** A DOCX as HTML, without its pictures. @throws whatever its bytes make the parser throw */
export async function htmlOfDocx(bytes: ArrayBuffer): Promise<string> {
  const dropped = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  const { value } = await mammoth.convertToHtml({ arrayBuffer: bytes }, { convertImage: dropped });
  return value;
}
