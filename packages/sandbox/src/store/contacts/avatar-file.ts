/** A file as it was uploaded. */
export interface UploadedFile {
  readonly fileName: string;
  /** As declared by the request; the bytes override it. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const LARGEST_AVATAR = 15 * 1024 * 1024;

const ACCEPTED_TYPES = new Set(["image/jpeg", "image/png", "image/gif"]);

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
  ["application/pdf", [0x25, 0x50, 0x44, 0x46]],
];

const EXTENSION_TYPES = new Map([
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["png", "image/png"],
  ["gif", "image/gif"],
  ["webp", "image/webp"],
  ["svg", "image/svg+xml"],
  ["txt", "text/plain"],
  ["pdf", "application/pdf"],
]);

/** Determined by the first bytes, else by the extension, else as declared. */
export function avatarContentType(file: UploadedFile): string {
  const signature = SIGNATURES.find(([, bytes]) => bytes.every((byte, position) => file.bytes[position] === byte));
  const extension = /\.([^.]+)$/.exec(file.fileName)?.[1]?.toLowerCase() ?? "";
  return signature?.[0] ?? EXTENSION_TYPES.get(extension) ?? file.contentType;
}

/** Upstream's messages about the file, without the attribute's name; empty when it is accepted. */
export function avatarFailures(file: UploadedFile): string[] {
  return [
    ...(file.bytes.byteLength > LARGEST_AVATAR ? ["is too big"] : []),
    ...(ACCEPTED_TYPES.has(avatarContentType(file)) ? [] : ["filetype not supported"]),
  ];
}
