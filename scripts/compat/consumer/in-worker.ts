import { smoke } from "./smoke.js";

export default {
  async fetch(request: Request): Promise<Response> {
    return new Response(await smoke(await request.text()).catch(String));
  },
};
