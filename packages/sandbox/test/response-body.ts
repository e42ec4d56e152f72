import type { HttpResponse } from "./server-under-test.js";

/** The names of the contacts in a list, in its order. */
export function namesIn({ body }: HttpResponse): (string | null)[] {
  return body.payload.map(({ name }: { name: string | null }) => name);
}

export function idsIn({ body }: HttpResponse): number[] {
  return body.payload.map(({ id }: { id: number }) => id);
}
