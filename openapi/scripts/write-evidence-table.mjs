import { readFileSync, writeFileSync } from "node:fs";
import { withTable } from "./evidence-table.mjs";

const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, withTable(readFileSync(readme, "utf8")));
