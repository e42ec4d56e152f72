import { runTask } from "./task.js";

export default { fetch: async (request: Request) => new Response(await runTask(await request.json())) };
