import { ProblemError } from "../problem.ts";
import { publicUrl } from "../public-url.ts";
import type { Words } from "../words.ts";
import { MOST_DOCUMENT_BYTES, readDocument } from "./read-document.ts";

const FETCH_LIMIT_MS = 15_000;
const MOST_REDIRECTS = 5;

/**
 * The posting at an address, as text. Each redirect is looked at before it is followed.
 * @param local allows addresses of this machine
 * @throws {ProblemError}
 */
export async function fetchPosting(address: string, local: boolean): Promise<string> {
  const signal = AbortSignal.timeout(FETCH_LIMIT_MS);
  let url = publicUrl(address, local);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const answer = await fetch(url, { redirect: "manual", signal, headers: HEADERS }).catch(() => {
      throw unfetched(url, {
        en: `it did not answer within ${FETCH_LIMIT_MS / 1000} s.`,
        zh: `${FETCH_LIMIT_MS / 1000} 秒内没有应答。`,
      });
    });
    const location = answer.headers.get("Location");
    if (answer.status >= 300 && answer.status < 400 && location !== null && URL.canParse(location, url)) {
      await answer.body?.cancel();
      url = publicUrl(new URL(location, url).href, local);
      continue;
    }
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel();
      throw unfetched(url, { en: `it answered ${answer.status}.`, zh: `它的应答是 ${answer.status}。` });
    }
    const [, charset = null] = /charset="?([\w-]{1,40})/iu.exec(answer.headers.get("Content-Type") ?? "") ?? [];
    return readDocument(await bytesOf(answer.body, url), charset);
  }
  throw unfetched(url, { en: `it leads on more than ${MOST_REDIRECTS} times.`, zh: `跳转超过 ${MOST_REDIRECTS} 次。` });
}

const HEADERS = { Accept: "text/html, application/pdf, text/plain;q=0.9, */*;q=0.1", "User-Agent": "jobreel" };

async function bytesOf(body: ReadableStream<Uint8Array>, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of body) {
      total += chunk.length;
      if (total > MOST_DOCUMENT_BYTES)
        throw unfetched(url, {
          en: `it has more than ${MOST_DOCUMENT_BYTES / 1024 / 1024} MiB.`,
          zh: `超过 ${MOST_DOCUMENT_BYTES / 1024 / 1024} MiB。`,
        });
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ProblemError ? error : unfetched(url, { en: "it broke off.", zh: "传输中断。" });
  }
  const whole = new Uint8Array(total);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unfetched(url: string, why: Words): ProblemError {
  const shown = JSON.stringify(url.slice(0, 200));
  return new ProblemError({
    status: 422,
    code: "posting_not_fetched",
    title: { en: "The posting can't be fetched", zh: "无法获取招聘信息" },
    detail: {
      en: `The address ${shown} gave no posting: ${why.en} Open it in a browser, and send what it shows as text.`,
      zh: `地址 ${shown} 没有给出招聘信息：${why.zh}请在浏览器中打开，把显示的内容作为文本发送。`,
    },
  });
}
