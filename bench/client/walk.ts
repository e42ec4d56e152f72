// Walks 10,000 contacts whose pages take 20 ms each, one page at a time and eight ahead.
import { createContacts } from "@contacts-api/client/99digital";
import { claim, table } from "../report.js";

const total = 10_000;
const pageSize = 15;
const latency = 20;

const contactOf = (id: number) => ({
  id,
  name: `Contact ${id}`,
  email: `c${id}@acme.example`,
  phone_number: null,
  identifier: `crm-${id}`,
  thumbnail: "",
  availability_status: "offline",
  blocked: false,
  custom_attributes: {},
  additional_attributes: {},
  created_at: 1_795_234_487,
  contact_inboxes: [],
});

async function page(url: string): Promise<Response> {
  const number = Number(new URL(url).searchParams.get("page") ?? 1);
  await new Promise((resolve) => setTimeout(resolve, latency));
  const first = (number - 1) * pageSize;
  const length = Math.max(0, Math.min(pageSize, total - first));
  const payload = Array.from({ length }, (_, index) => contactOf(first + index + 1));
  return Response.json({ meta: { count: total, current_page: String(number) }, payload });
}

const contacts = createContacts({ accessToken: "t", accountId: 1, fetch: page });

async function walk(concurrency: number): Promise<{ seconds: number; heap: number }> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let seen = 0;
  let heap = 0;
  for await (const _ of contacts.list({ sort: "name", concurrency })) {
    seen += 1;
    if (seen % 1_000 === 0) {
      globalThis.gc?.();
      heap = Math.max(heap, process.memoryUsage().heapUsed - before);
    }
  }
  if (seen !== total) throw new Error(`The walk saw ${seen} of ${total} contacts.`);
  return { seconds: (performance.now() - start) / 1000, heap: heap / 2 ** 20 };
}

const sequential = await walk(1);
const ahead = await walk(8);
table(`Walk of ${total} contacts, ${pageSize} a page, ${latency} ms each`, [
  { concurrency: 1, seconds: sequential.seconds, "heap growth MB": sequential.heap },
  { concurrency: 8, seconds: ahead.seconds, "heap growth MB": ahead.heap },
]);
console.log("");
claim("eight ahead, times faster", sequential.seconds / ahead.seconds, { atLeast: 7 });
claim("eight ahead, heap growth MB", ahead.heap, { atMost: 10 });
