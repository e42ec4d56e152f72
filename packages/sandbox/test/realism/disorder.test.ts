import { createSandbox, type Sandbox } from "@contacts-api/sandbox";
import { describe, expect, it } from "vitest";

const headers = { api_access_token: "sandbox-admin-token" };

/** 3,000 contacts with 40 names, as many as upstream was walked with. */
const contacts = Array.from({ length: 3000 }, (_, index) => ({
  id: index + 1,
  name: `Name ${String(index % 40).padStart(2, "0")}`,
  email: `c${index}@acme.example`,
  created_at: 1_700_000_000 + index,
}));

const url = "http://localhost/inquirly/api/v1/accounts/1/contacts";

async function page(sandbox: Sandbox, query: string): Promise<number[]> {
  const response = await sandbox.fetch(`${url}?${query}`, { headers });
  const { payload } = (await response.json()) as { payload: { id: number }[] };
  return payload.map(({ id }) => id);
}

/** The IDs of all pages, as a program receives them that asks for one page after the other. */
async function walk(sandbox: Sandbox, sort: string, pages = 200): Promise<number[]> {
  const ids: number[] = [];
  for (let number = 1; number <= pages; number += 1) ids.push(...(await page(sandbox, `sort=${sort}&page=${number}`)));
  return ids;
}

describe("the order of equals, with realism", () => {
  it("loses about as many contacts of a walk by name as upstream did, 562 of 3,000, with every seed", async () => {
    const sandbox = createSandbox({ seed: { contacts }, realism: "database" });
    for (let seed = 1; seed <= 20; seed += 1) {
      sandbox.setRealism("database", seed);
      const ids = await walk(sandbox, "name");
      expect(ids).toHaveLength(3000);
      const lost = 3000 - new Set(ids).size;
      expect(lost, `seed ${seed}`).toBeGreaterThan(400);
      expect(lost, `seed ${seed}`).toBeLessThan(700);
    }
  });

  it("loses about 25 of 3,000 contacts of a walk without sort, as upstream did", async () => {
    const sandbox = createSandbox({ seed: { contacts }, realism: "database" });
    expect(new Set(await walk(sandbox, "")).size).toBe(2975);
  });

  it.each(["name,created_at", "-name,-created_at", "created_at", "email"])("loses none by %s", async (sort) => {
    const sandbox = createSandbox({ seed: { contacts }, realism: "database", realismSeed: 7 });
    expect(new Set(await walk(sandbox, sort)).size).toBe(3000);
  });

  it("keeps the order of the sort, and shows each contact of a page once", async () => {
    const sandbox = createSandbox({ seed: { contacts }, realism: "database" });
    const ids = await walk(sandbox, "-name");
    const names = ids.map((id) => contacts[id - 1]?.name ?? "");
    expect(names).toEqual([...names].sort().reverse());
    for (let start = 0; start < ids.length; start += 15) expect(new Set(ids.slice(start, start + 15)).size).toBe(15);
  });

  it("is the same for the same seed and another for another one", async () => {
    const pages = (realismSeed: number) =>
      walk(createSandbox({ seed: { contacts }, realism: "database", realismSeed }), "name", 5);
    expect(await pages(3)).toEqual(await pages(3));
    expect(await pages(3)).not.toEqual(await pages(4));
  });

  it("is that of the IDs when realism is off", async () => {
    const sandbox = createSandbox({ seed: { contacts } });
    expect(new Set(await walk(sandbox, "name")).size).toBe(3000);
    sandbox.setRealism("database");
    expect(new Set(await walk(sandbox, "name")).size).toBeLessThan(3000);
    sandbox.setRealism("off");
    expect(new Set(await walk(sandbox, "name")).size).toBe(3000);
  });

  it("holds for searches too, and after restoring a snapshot", async () => {
    const sandbox = createSandbox({ seed: { contacts }, realism: "database" });
    sandbox.restore(sandbox.snapshot());
    const ids: number[] = [];
    for (let number = 1; number <= 200; number += 1) {
      const response = await sandbox.fetch(`${url}/search?q=Name&sort=name&page=${number}`, { headers });
      ids.push(...((await response.json()) as { payload: { id: number }[] }).payload.map(({ id }) => id));
    }
    expect(new Set(ids).size).toBeLessThan(2800);
  });

  it("leaves a list on one page whole", async () => {
    const few = contacts.slice(0, 12).map((contact) => ({ ...contact, name: "Same" }));
    const sandbox = createSandbox({ seed: { contacts: few }, realism: "database" });
    expect((await page(sandbox, "sort=name")).sort((left, right) => left - right)).toEqual(few.map(({ id }) => id));
    expect(await page(sandbox, "")).toEqual(few.map(({ id }) => id));
  });
});
