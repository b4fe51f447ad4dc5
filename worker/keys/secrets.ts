const encoder = new TextEncoder();

/** 128 bits and more of chance in a URL-safe alphabet without look-alikes or dashes: 32 signs, 5 bits each. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** @param characters 1 to 64; 26 hold 130 bits */
export function randomId(characters: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(characters));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
}

/** HMAC-SHA-256 in hexadecimal. `purpose` keeps hashes of different kinds apart, so that none serves as another. */
export async function mac(secret: string, purpose: string, text: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const signature = await crypto.subtle.sign("HMAC", key, encoder.encode(`${purpose}\n${text}`));
  return hexOf(signature);
}

/** Bytes in hexadecimal. */
export function hexOf(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Compares without telling by its duration where two strings part. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [encoder.encode(a), encoder.encode(b)];
  let difference = left.length ^ right.length;
  for (let i = 0; i < left.length; i++) difference |= (left[i] ?? 0) ^ (right[i % right.length] ?? 0);
  return difference === 0;
}

async function sealingKey(secret: string): Promise<CryptoKey> {
  const digest = await crypto.subtle.digest("SHA-256", encoder.encode(`seal\n${secret}`));
  return crypto.subtle.importKey("raw", digest, "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** Encrypts what must be given back later, as an upstream's token (AES-256-GCM; base64 of nonce and ciphertext). */
export async function seal(secret: string, text: string): Promise<string> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce },
    await sealingKey(secret),
    encoder.encode(text),
  );
  return btoa(String.fromCharCode(...nonce, ...new Uint8Array(sealed)));
}

/** @throws {DOMException} for what another secret sealed, or nobody */
export async function unseal(secret: string, sealed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(sealed), (letter) => letter.charCodeAt(0));
  const text = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: bytes.subarray(0, 12) },
    await sealingKey(secret),
    bytes.subarray(12),
  );
  return new TextDecoder().decode(text);
}
