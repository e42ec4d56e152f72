import { createSandbox, type IncomingRequest, type Reply, type Sandbox } from "@contacts-api/sandbox";

/** A way in which a server can break the contract. */
export interface PlantedFault {
  readonly name: string;
  /** Changes what a sandbox does; `sandbox` is behind the fault. */
  handle(sandbox: Sandbox, request: IncomingRequest): Promise<Reply>;
}

type Change = (body: string, request: IncomingRequest) => string;

/** Changes the JSON of the successful responses to requests whose method and path match. */
export function inResponses(name: string, pattern: RegExp, change: Change): PlantedFault {
  return {
    name,
    handle: async (sandbox, request) => {
      const reply = await sandbox.handle(request);
      const { pathname } = new URL(request.url);
      if (reply.status !== 200 || !pattern.test(`${request.method} ${pathname}`)) return reply;
      return { ...reply, body: change(String(reply.body), request) };
    },
  };
}

/** A sandbox behind a fault. */
export function faultyServer({ handle }: PlantedFault): { sandbox: Sandbox; handle: Sandbox["handle"] } {
  const sandbox = createSandbox();
  return { sandbox, handle: (request) => handle(sandbox, request) };
}
