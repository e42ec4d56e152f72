/**
 * A request whose body the platform does not send a second time by itself. Deno does, and so creates a contact twice, when a
 * connection that it has used before drops while the response is awaited; with a Blob it never does.
 */
export async function sentOnce(init: RequestInit): Promise<RequestInit> {
  if (!("Deno" in globalThis) || !init.body) return init;
  return { ...init, body: await new Response(init.body).blob() };
}
