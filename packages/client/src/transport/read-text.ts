/**
 * The body as text. Reading stops at the chunk that brings more than `limit` bytes; the rest is never received. Each chunk is
 * decoded when the next one is there: platforms decode the last one, mostly the only one, far faster than a part of a stream.
 */
export async function readText(response: Response, limit: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let chunk: Uint8Array | undefined; reader; ) {
    const { done, value } = await reader.read();
    if (chunk) text += decoder.decode(chunk, { stream: !done });
    if (done) break;
    chunk = value;
    limit -= value.byteLength;
    if (limit < 0) {
      void reader.cancel();
      break;
    }
  }
  return text;
}
