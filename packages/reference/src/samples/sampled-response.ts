import type { Api } from "@contacts-api/openapi";
import type { DescribedOperation, Description, JsonValue } from "@contacts-api/openapi/reader";
import { formFields, SAMPLE_FILE, type SampledRequest, sampledRequests, urlOf } from "@contacts-api/openapi/samples";
import { sampleSandbox } from "./sample-sandbox.js";

/** What came back to the request of a sample. */
export interface SampledResponse {
  /** What the request sent, for all media types but the first. */
  readonly mediaType: string | undefined;
  readonly status: number;
  /** Undefined when it is empty. */
  readonly body: JsonValue | undefined;
}

/** What the sandbox returns to each request of an operation that samples make. */
export async function sampledResponses(
  api: Api,
  description: Description,
  operation: DescribedOperation,
): Promise<SampledResponse[]> {
  const requests = sampledRequests(api, description, operation);
  return Promise.all(
    requests.map(async (request, index) => {
      const sandbox = sampleSandbox(api);
      const url = urlOf(request).replace(request.origin, sandbox.baseUrl(api));
      const response = await sandbox.fetch(url, requestInit(request));
      const text = await response.text();
      return {
        mediaType: index === 0 ? undefined : request.mediaType,
        status: response.status,
        body: text === "" ? undefined : JSON.parse(text),
      };
    }),
  );
}

function requestInit(request: SampledRequest): RequestInit {
  const { method, security, mediaType, body, files } = request;
  const credential =
    security.type === "apiKey"
      ? { [security.name ?? ""]: "sandbox-admin-token" }
      : { Authorization: `Basic ${btoa("sandbox-key:sandbox-secret")}` };
  if (mediaType === undefined) return { method, headers: credential };
  if (mediaType === "application/json") {
    return { method, headers: { ...credential, "Content-Type": mediaType }, body: JSON.stringify(body) };
  }
  const form = new FormData();
  for (const [name, value] of formFields(body)) {
    if (files.includes(name)) form.append(name, SAMPLE_PICTURE, SAMPLE_FILE);
    else form.append(name, value);
  }
  return { method, headers: credential, body: form };
}

/** The first bytes of every PNG, which is all that the server looks at. */
const SAMPLE_PICTURE = new Blob([new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], { type: "image/png" });
