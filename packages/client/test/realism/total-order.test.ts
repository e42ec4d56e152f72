import { createContacts } from "@contacts-api/client/inquirly";
import { apis } from "@contacts-api/openapi";
import { createSandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";
import { collect, startApi } from "../support/start-sandbox.js";

/** Contacts of few names; every tenth has no email address. */
function contactsWith(count: number, names: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    name: `Name ${String(index % names).padStart(2, "0")}`,
    identifier: `crm-${index}`,
    email: index % 10 === 0 ? null : `c${index}@acme.example`,
    phone_number: index % 20 === 0 ? `+1202555${1000 + index}` : null,
    created_at: 1_700_000_000 + index,
  }));
}

const realism = "database";

/** How many different contacts the pages show that a program asks for one after the other. */
async function walkNaively(sandbox: ReturnType<typeof createSandbox>, query: string): Promise<number> {
  const ids = new Set<number>();
  for (let page = 1; page <= 200; page += 1) {
    const url = `${sandbox.baseUrl("inquirly")}/api/v1/accounts/1/contacts?${query}&page=${page}`;
    const response = await sandbox.fetch(url, { headers: { api_access_token: "sandbox-admin-token" } });
    const body: { payload: { id: number }[] } = await response.json();
    for (const { id } of body.payload) ids.add(id);
  }
  return ids.size;
}

describe("a walk, on a server without an order of equals", () => {
  it("loses none of 3,000 contacts with 40 names in 100 seeds, where requests by name alone lose hundreds", async () => {
    const sandbox = createSandbox({ seed: { contacts: contactsWith(3000, 40) }, realism });
    const account = { accessToken: "sandbox-admin-token", accountId: 1 };
    const client = createContacts({ ...account, baseUrl: sandbox.baseUrl("inquirly"), fetch: sandbox.fetch });
    for (let seed = 1; seed <= 100; seed += 1) {
      sandbox.setRealism(realism, seed);
      const list = client.list({ sort: "name" });
      const walked = await collect(list);
      expect(walked, `seed ${seed}`).toHaveLength(3000);
      expect(list.lastWalk?.completeness, `seed ${seed}`).not.toBe("incomplete");
      if (seed <= 5) expect(await walkNaively(sandbox, "sort=name")).toBeLessThan(2600);
    }
  }, 180_000);

  const seed = { contacts: contactsWith(300, 4) };

  it.each(["name", "-name", "email", "-phone_number", "last_activity_at"] as const)(
    "loses none of the list by %s",
    async (sort) => {
      const { connect } = await startApi("99digital", { seed, realism });
      expect(await collect(connect["99digital"]().list({ sort, concurrency: 8 }))).toHaveLength(300);
    },
  );

  it("loses none without a sort, of a search, and of a filter", async () => {
    const { connect } = await startApi("inquirly", { seed, realism });
    const inquirly = connect.inquirly();
    const condition = { attributeKey: "name", filterOperator: "contains", values: ["Name"] } as const;
    expect(await collect(inquirly.list({ concurrency: 8 }))).toHaveLength(300);
    expect(await collect(inquirly.search("name", { concurrency: 8 }))).toHaveLength(300);
    expect(await collect(inquirly.filter([condition], { concurrency: 8 }))).toHaveLength(300);
  });

  it("loses some with EngageLab, and says so, unless it is asked for a total order", async () => {
    const { connect } = await startApi("engagelab", { seed, realism });
    const list = connect.engagelab().list({ sort: "name", direction: "desc", concurrency: 8 });
    expect((await collect(list)).length).toBeLessThan(300);
    expect(list.lastWalk).toMatchObject({ completeness: "incomplete", expected: 300 });
    const total = connect.engagelab().list({ sort: "name", direction: "desc", concurrency: 8, totalOrder: true });
    expect(await collect(total)).toHaveLength(300);
  });
});

describe("the sort that is sent", () => {
  const expected: [object, string | null][] = [
    [{}, "email,phone_number,created_at"],
    [{ sort: "name" }, "name,created_at"],
    [{ sort: "-last_activity_at" }, "-last_activity_at,created_at"],
    // Upstream compares these after `created_at`, which would take their place.
    [{ sort: "city" }, "city"],
    [{ sort: "created_at" }, "created_at"],
    // What a direction without a sort orders is not documented.
    [{ direction: "desc" }, null],
    [{ sort: "name", totalOrder: false }, "name"],
    [{ totalOrder: false }, null],
  ];

  it.each(expected)("is for %o %s", async (options, sort) => {
    const { contacts: client, requests } = await startApi("engagelab");
    await collect(client.list({ totalOrder: true, ...options }));
    expect(new URL(requests()[0]?.slice(4) ?? "", "http://localhost").searchParams.get("sort")).toBe(sort);
  });

  it.each(apis)("is total by default where the description permits it: %s", async (api) => {
    const { contacts: client, requests } = await startApi(api);
    await collect(client.list({ sort: "name" }));
    const isTotal = requests()[0]?.includes("sort=name%2Ccreated_at");
    expect(isTotal).toBe(api !== "engagelab");
  });
});
