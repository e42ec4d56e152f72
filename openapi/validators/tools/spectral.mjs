import { readFile } from "node:fs/promises";
import spectralCore from "@stoplight/spectral-core";
import spectralRulesets from "@stoplight/spectral-rulesets";
import { pointerTo } from "./pointer.mjs";

const severityOfErrors = 0;

/** @type {import("./tool.js").Tool} */
export const spectral = {
  name: "spectral:oas",
  async findingsIn(file) {
    const linter = new spectralCore.Spectral();
    linter.setRuleset(new spectralCore.Ruleset(spectralRulesets.oas, { severity: "recommended" }));
    const diagnostics = await linter.run(await readFile(file, "utf8"));
    return diagnostics.map(({ severity, path, code, message }) => ({
      severity: severity === severityOfErrors ? "error" : "warning",
      where: pointerTo(path),
      message: `${message} (${code})`,
    }));
  },
};
