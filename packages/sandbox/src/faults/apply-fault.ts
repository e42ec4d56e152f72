import { bytesOf, pause } from "../http/pacing.js";
import { type Reply, textReply } from "../http/reply.js";
import type { Fault, FaultEffect } from "./fault.js";

const NOTHING: Reply = { status: 0, headers: {}, body: "" };

/**
 * Answers a request that has met a fault.
 *
 * @param answer Processes the request; called once, or not at all where the fault comes first.
 */
export async function applyFault(
  fault: Fault,
  answer: () => Reply | Promise<Reply>,
  signal?: AbortSignal,
): Promise<Reply> {
  await pause(fault.delayMilliseconds ?? 0, signal);
  return fault.effect === undefined ? answer() : applyEffect(fault.effect, answer);
}

async function applyEffect(effect: FaultEffect, answer: () => Reply | Promise<Reply>): Promise<Reply> {
  switch (effect.kind) {
    case "reset":
      if (effect.when === "after") await answer();
      return { ...NOTHING, delivery: { kind: "reset" } };
    case "lose-reply":
      await answer();
      return { ...NOTHING, delivery: { kind: "close" } };
    case "stall":
      return { ...(await answer()), delivery: { kind: "stall", afterBytes: effect.afterBytes ?? null } };
    case "drip": {
      const { bytes, pauseMilliseconds } = effect;
      return { ...(await answer()), delivery: { kind: "drip", bytes, pauseMilliseconds } };
    }
    case "truncate": {
      const reply = await answer();
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
