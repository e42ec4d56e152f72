import { bytesOf, pause } from "../http/pacing.js";
import { type Reply, textReply } from "../http/reply.js";
import type { Delays } from "../realism/delays.js";
import type { Fault, FaultEffect } from "./fault.js";

/** Processes a request, with what a fault adds to its times. */
type Handle = (delays?: Delays) => Reply | Promise<Reply>;

const NOTHING: Reply = { status: 0, headers: {}, body: "" };

/**
 * The reply to a request that a fault applies to.
 *
 * @param handle Processes the request; called at most once.
 * @param databaseTimeout The version's reply when the database gives up.
 */
export async function applyFault(
  fault: Fault,
  handle: Handle,
  databaseTimeout: Reply,
  signal?: AbortSignal,
): Promise<Reply> {
  await pause(fault.delayMilliseconds ?? 0, signal);
  if (fault.effect === undefined) return handle();
  return fault.effect.kind === "database-timeout" ? databaseTimeout : applyEffect(fault.effect, handle);
}

async function applyEffect(effect: Exclude<FaultEffect, { kind: "database-timeout" }>, handle: Handle): Promise<Reply> {
  switch (effect.kind) {
    case "reset":
      if (effect.when === "after") await handle();
      return { ...NOTHING, delivery: { kind: "reset" } };
    case "queue":
      return handle({ queue: effect.milliseconds });
    case "late-commit":
      return handle({ commit: effect.milliseconds });
    case "search-lag":
      return handle({ listing: effect.milliseconds });
    case "lose-reply":
      await handle();
      return { ...NOTHING, delivery: { kind: "close" } };
    case "stall":
      return { ...(await handle()), delivery: { kind: "stall", afterBytes: effect.afterBytes ?? null } };
    case "drip": {
      const { bytes, pauseMilliseconds } = effect;
      return { ...(await handle()), delivery: { kind: "drip", bytes, pauseMilliseconds } };
    }
    case "truncate": {
      const reply = await handle();
      return { ...reply, body: bytesOf(reply).slice(0, effect.bytes) };
    }
    case "html":
      return gatewayPage(effect.status ?? 502);
    case "redirect":
      return { status: effect.status ?? 302, headers: { location: effect.location }, body: "" };
    case "status":
      return { status: effect.status, headers: effect.headers ?? {}, body: effect.body ?? "" };
  }
}

function gatewayPage(status: number): Reply {
  const page = "<!DOCTYPE html>\n<html><head><title>Gateway</title></head><body><h1>Gateway</h1></body></html>\n";
  return textReply(status, page, "text/html; charset=utf-8");
}
