/**
 * The platform's fetch, by its global name at the time of the call. Deno sends a body a second time by itself, and so creates
 * a contact twice, when a connection that it has used before drops while the response is awaited; a Blob it never does.
 */
export async function platformFetch(url: string, init: RequestInit): Promise<Response> {
  if (!("Deno" in globalThis) || !init.body) return fetch(url, init);
  return fetch(url, { ...init, body: await new Response(init.body).blob() });
}
