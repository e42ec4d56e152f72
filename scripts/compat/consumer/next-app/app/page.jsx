import { smoke } from "../../smoke.js";
import { InBrowser } from "./in-browser.jsx";

export const dynamic = "force-dynamic";

export default async function Page() {
  return (
    <main>
      <p id="server">{await smoke(process.env.SANDBOX_URL).catch(String)}</p>
      <InBrowser />
    </main>
  );
}
