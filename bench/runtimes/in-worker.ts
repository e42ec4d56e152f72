import { check } from "./checks.js";

export default { fetch: async (request: Request) => new Response(await check(await request.json())) };
