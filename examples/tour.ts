import { tour99digital } from "./tour/99digital.js";
import { tourEngagelab } from "./tour/engagelab.js";
import { tourInquirly } from "./tour/inquirly.js";

/**
 * The tour that `npm start` takes: to each API the vendor's own example request, then an update and a list, through
 * the typed client. Where the vendor's example prints placeholders ("string", 0), values stand in their place.
 *
 * @param origin Where a sandbox listens, for example `http://127.0.0.1:4010`.
 * @throws When an API refuses a request of the tour.
 */
export async function tour(origin: string): Promise<void> {
  await tour99digital(`${origin}/99digital`);
  await tourInquirly(`${origin}/inquirly`);
  await tourEngagelab(`${origin}/engagelab`);
}
