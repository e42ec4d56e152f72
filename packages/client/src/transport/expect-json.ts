import type { Fetch } from "./attempt.js";

/**
 * Lets a 2xx answer pass only when it is JSON in a known envelope; what is unknown inside is let through. An empty answer is
 * fine where one is documented: 204, and after DELETE. Other statuses pass with whatever text they have.
 */
export const expectJson =
  (next: Fetch): Fetch =>
  async (request, init) => {
    const answer = await next(request, init);
    const { ok, status, headers } = answer;
    const text = await answer.text();
    if (!ok || (!text && (status === 204 || request.method === "DELETE"))) return answer;
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      // The lack of data tells.
    }
    // Besides bare lists there are payloads, bare contacts, and links to an inbox.
    const members = ["payload", "id", "source_id"];
    if (!Array.isArray(data) && !members.some((member) => member in Object(data))) throw answer.refuse();
    // Parsed once: openapi-fetch calls `json()`, instead of parsing the text itself, when the length is stated.
    headers.set("content-length", `${text.length}`);
    return Object.defineProperty(answer, "json", { value: async () => data });
  };
