import { createJavaScriptRegexEngine } from "@shikijs/engine-javascript";
import csharp from "@shikijs/langs/csharp";
import go from "@shikijs/langs/go";
import java from "@shikijs/langs/java";
import javascript from "@shikijs/langs/javascript";
import json from "@shikijs/langs/json";
import php from "@shikijs/langs/php";
import python from "@shikijs/langs/python";
import ruby from "@shikijs/langs/ruby";
import shellscript from "@shikijs/langs/shellscript";
import swift from "@shikijs/langs/swift";
import typescript from "@shikijs/langs/typescript";
import yaml from "@shikijs/langs/yaml";
import { codeToTokensBase, createShikiPrimitive } from "@shikijs/primitive";
import type { Language } from "../outline/outline.js";

/** A stretch of code of one kind. */
export interface CodeToken {
  readonly text: string;
  /** Class that colours it; undefined for the colour of the text. */
  readonly className: string | undefined;
}

/** Kinds of tokens by their class: short, because every page carries thousands. The scopes are those of TextMate grammars. */
const KINDS = {
  k: ["support.type.property-name.json", "meta.object-literal.key", "entity.name.tag.yaml"],
  s: ["string"],
  n: ["constant.numeric", "constant.language"],
  w: ["keyword", "storage", "constant.other.option"],
} as const;

// The theme's colours stand for classes, and are looked up again below.
const classOf = new Map(Object.keys(KINDS).map((name, index) => [`#00000${index + 1}`, name]));
const highlighter = createShikiPrimitive({
  engine: createJavaScriptRegexEngine(),
  langs: [csharp, go, java, javascript, json, php, python, ruby, shellscript, swift, typescript, yaml].flat(),
  themes: [
    {
      name: "classes",
      type: "light",
      fg: "#000000",
      bg: "#ffffff",
      settings: Object.values(KINDS).map((scope, index) => ({
        scope: [...scope],
        settings: { foreground: `#00000${index + 1}` },
      })),
    },
  ],
});

/** Code as tokens, neighbours of one kind joined. */
export function tokensOf(code: string, language: Language): CodeToken[] {
  if (language === "text") return [{ text: code, className: undefined }];
  // Without a limit of time, a build on a busy machine gives the same tokens as on an idle one.
  const options = { lang: language, theme: "classes", tokenizeTimeLimit: 0 };
  const lines = codeToTokensBase(highlighter, code, options);
  const tokens: CodeToken[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) append(tokens, { text: "\n", className: undefined });
    for (const { content, color } of line) append(tokens, { text: content, className: classOf.get(color ?? "") });
  }
  return tokens;
}

function append(tokens: CodeToken[], token: CodeToken): void {
  const last = tokens.at(-1);
  const isBlank = token.text.trim() === "";
  if (last !== undefined && (isBlank || last.className === token.className)) {
    tokens[tokens.length - 1] = { ...last, text: last.text + token.text };
  } else {
    tokens.push(token);
  }
}
