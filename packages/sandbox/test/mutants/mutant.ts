import type { Api } from "@contacts-api/openapi";
import { OperationFinder, readDescription } from "@contacts-api/openapi/reader";
import type { Sandbox } from "@contacts-api/sandbox";

/** Serves a request, as a sandbox's `fetch` does. */
export type Serve = (request: Request) => Promise<Response>;

/** A fault that a server may have. */
export interface Mutant {
  readonly api: Api;
  /** What kind of fault it is, by which the score is counted. */
  readonly kind: string;
  readonly name: string;
  /** Gives the fault to a healthy server. */
  plant(sandbox: Sandbox): Serve;
}

/** Tries a server and tells what it noticed, a sentence each; nothing for a server that keeps the contract. */
export interface Judge {
  readonly name: string;
  judge(api: Api, serve: Serve): Promise<readonly string[]>;
}

/** A server that passes on what another one serves, changed. The change returns null where it does not apply. */
export function changing(
  serve: Serve,
  change: (request: Request, response: Response) => Promise<Response | null>,
): Serve {
  return async (request) => {
    const response = await serve(request.clone());
    return (await change(request, response.clone())) ?? response;
  };
}

/** A response with another body, and the status and media type that it had. */
export function withBody(response: Response, body: unknown): Response {
  const { status, headers } = response;
  const contentType = headers.get("content-type") ?? "application/json";
  return new Response(JSON.stringify(body), { status, headers: { "content-type": contentType } });
}

/** The parsed body; undefined when it is no JSON. */
export async function jsonOf(message: Request | Response): Promise<unknown> {
  const text = await message.clone().text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A function that tells the operation of a request. */
export function operationFinder(api: Api): (request: Request) => string | undefined {
  const finder = new OperationFinder(readDescription(api));
  return ({ url, method }) => finder.find({ method, path: new URL(url).pathname.slice(`/${api}`.length) })?.operationId;
}
