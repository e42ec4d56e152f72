import { oapiCodegen, openapiGeneratorGo } from "./go.mjs";
import { openapiGeneratorJava } from "./java.mjs";
import { openapiGeneratorPhp } from "./php.mjs";
import { openapiGeneratorPython, openapiPythonClient } from "./python.mjs";
import { openapiGeneratorRuby } from "./ruby.mjs";
import { openapiGeneratorRust } from "./rust.mjs";
import { openapiGeneratorTypescript } from "./typescript.mjs";

/** @type {readonly import("./tool.js").LanguageTool[]} */
export const languageTools = [
  openapiGeneratorPython,
  openapiPythonClient,
  openapiGeneratorGo,
  oapiCodegen,
  openapiGeneratorJava,
  openapiGeneratorRust,
  openapiGeneratorPhp,
  openapiGeneratorRuby,
  openapiGeneratorTypescript,
];
