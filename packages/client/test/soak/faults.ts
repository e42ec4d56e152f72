import type { Fault, FaultMatch } from "@contacts-api/sandbox";
import type { Random } from "./random.js";

/** Says that a minute is about to end, so that a wait for the next one is short. */
const END_OF_MINUTE = { date: "Sat, 21 Nov 2026 12:00:59 GMT" };

/** Every way in which a request can go wrong, by its name. */
const FAULTS: readonly [readonly [string, Fault], ...(readonly [string, Fault])[]] = [
  ["reset before", { effect: { kind: "reset", when: "before" } }],
  ["reset after", { effect: { kind: "reset", when: "after" } }],
  ["lost reply", { effect: { kind: "lose-reply" } }],
  ["stall", { effect: { kind: "stall" } }],
  ["stall in the body", { effect: { kind: "stall", afterBytes: 12 } }],
  ["drip", { effect: { kind: "drip", bytes: 40, pauseMilliseconds: 1 } }],
  ["cut after 25 bytes", { effect: { kind: "truncate", bytes: 25 } }],
  ["empty", { effect: { kind: "truncate", bytes: 0 } }],
  ["delay", { delayMilliseconds: 30 }],
  ["late", { delayMilliseconds: 400 }],
  ["page of a gateway", { effect: { kind: "html" } }],
  ["page with status 200", { effect: { kind: "html", status: 200 } }],
  ["redirect", { effect: { kind: "redirect", location: "/elsewhere" } }],
  ["redirect to another host", { effect: { kind: "redirect", location: "https://elsewhere.example/", status: 307 } }],
  ["500", { effect: { kind: "status", status: 500 } }],
  ["503 with Retry-After", { effect: { kind: "status", status: 503, headers: { "retry-after": "0.05" } } }],
  ["408", { effect: { kind: "status", status: 408 } }],
  ["429", { effect: { kind: "status", status: 429, headers: END_OF_MINUTE, body: "Retry later\n" } }],
  [
    "429 with Retry-After",
    { effect: { kind: "status", status: 429, headers: { ...END_OF_MINUTE, "retry-after": "0.05" } } },
  ],
  ["401", { effect: { kind: "status", status: 401, body: '{"error":"Invalid Access Token"}' } }],
  ["404", { effect: { kind: "status", status: 404, body: '{"error":"Resource could not be found"}' } }],
];

/** Which requests: mostly creates, for these are what can go wrong twice. */
const MATCHES: readonly [FaultMatch, ...FaultMatch[]] = [
  { method: "POST", path: "/contacts" },
  { method: "POST", path: "/contacts" },
  { method: "GET" },
  {},
];

/** Some faults for the requests of one operation: none, or up to three that follow each other, with their names. */
export function randomFaults(random: Random): { readonly name: string; readonly fault: Fault }[] {
  const faults: { name: string; fault: Fault }[] = [];
  while (faults.length < 3 && random.chance(0.35)) {
    const [name, fault] = random.pick(FAULTS);
    faults.push({ name, fault: { ...fault, match: random.pick(MATCHES) } });
  }
  return faults;
}
