import fc from "fast-check";
import { type Breakage, inBody, jsonBody, multipartBody, urlEncodedBody } from "../requests/draft.js";

const cutOff = fc.nat({ max: 60 }).map((length) => inText((text) => text.slice(0, length)));

const malformedText = fc.constantFrom<Breakage>(
  inText(() => ""),
  inText(() => "  "),
  inText((text) => `${text}}`),
  inText((text) => text.replace(/}$/, ",}")),
  withFirst('"name":"twice"'),
  withFirst('"custom_attributes":{"n":1e400}'),
  withFirst('"page":1e400'),
  withFirst("'name':'single quotes'"),
  withFirst(`"deep":${"[".repeat(120)}${"]".repeat(120)}`),
  // {"ÿþ"} in bytes that are not UTF-8.
  inText(() => Uint8Array.of(0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d)),
);

const wrongContentType = fc
  .constantFrom(
    null,
    ...["text/plain", "application/xml", "application/json; charset=latin1", "APPLICATION/JSON", ";", "x"],
    ...["application/x-www-form-urlencoded", "multipart/form-data", "multipart/form-data; boundary=other"],
  )
  .map((contentType) => inBody((body) => ({ ...body, contentType })));

const anotherEncoding = fc
  .constantFrom(jsonBody, urlEncodedBody, multipartBody)
  .map((encode) => inBody(({ value }) => encode(value)));

/** Bodies that are cut off, malformed, encoded in another way, or not what their content type says. */
export const encodingBreakages: fc.Arbitrary<Breakage> = fc.oneof(
  cutOff,
  malformedText,
  wrongContentType,
  anotherEncoding,
);

function withFirst(member: string): Breakage {
  return inText((text) => text.replace("{", `{${member},`));
}

function inText(distort: (text: string) => string | Uint8Array): Breakage {
  return inBody((body) => ({
    ...body,
    write: (value) => {
      const written = body.write(value);
      return typeof written === "string" ? distort(written) : written;
    },
  }));
}
