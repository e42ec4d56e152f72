declare module "whatwg-fetch" {
  export const Response: typeof globalThis.Response;
}
