import type { OperationReference } from "../description/api-reference.js";
import type { Language } from "../outline/outline.js";

/** A program that carries out an operation. */
interface Sample {
  /** As a reader calls it: `C#`. */
  readonly language: string;
  /** As the description calls it: `csharp`. */
  readonly name: string;
  /** As the highlighter calls it. */
  readonly syntax: Language;
  readonly code: string;
}

/** Samples of one request of an operation. */
export interface SampledBody {
  /** What the request sends, where the operation takes several media types, for all but the first. */
  readonly mediaType: string | undefined;
  readonly samples: readonly Sample[];
}

const SYNTAXES: Readonly<Record<string, Language>> = {
  csharp: "csharp",
  go: "go",
  java: "java",
  javascript: "javascript",
  php: "php",
  python: "python",
  ruby: "ruby",
  shell: "shellscript",
  swift: "swift",
  typescript: "typescript",
};

/** The samples of an operation, those of each media type together. */
export function samplesOf({ samples }: OperationReference): SampledBody[] {
  const byMediaType = new Map<string | undefined, Sample[]>();
  for (const { lang, label, source } of samples) {
    const [language = label, mediaType] = label.split(", ");
    const sample = { language, name: lang, syntax: SYNTAXES[lang] ?? "text", code: source };
    byMediaType.set(mediaType, [...(byMediaType.get(mediaType) ?? []), sample]);
  }
  return [...byMediaType].map(([mediaType, group]) => ({ mediaType, samples: group }));
}
