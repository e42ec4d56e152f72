import type { Block, ChoiceBlock, CodeBlock, Fact, TableBlock } from "../outline/outline.js";
import { relativeUrl } from "../site-url.js";
import { FoldedEvidence, Links, Readings } from "./evidence.js";
import { Fields } from "./fields.js";
import { tokensOf } from "./highlight.js";
import { inlineMarkdown, markdown } from "./markdown.js";

interface Props {
  readonly blocks: readonly Block[];
  /** Folder of the page, for its links. */
  readonly path: string;
  /** Level of the next heading. */
  readonly level: number;
}

/** The blocks of an outline as markup. */
export function Blocks({ blocks, path, level }: Props) {
  return (
    <>
      {blocks.map((block) => (
        <OneBlock block={block} path={path} level={level} />
      ))}
    </>
  );
}

function OneBlock({ block, path, level }: Omit<Props, "blocks"> & { readonly block: Block }) {
  switch (block.kind) {
    case "text":
      return markdown(block.text, path);
    case "request line":
      return <RequestLine method={block.method} url={block.url} />;
    case "facts":
      return <FactList facts={block.facts} path={path} />;
    case "evidence":
      return (
        <FoldedEvidence
          evidence={block.evidence}
          path={path}
          contradictionUrl={block.contradictions && relativeUrl(block.contradictions, path, "html")}
        />
      );
    case "contradiction":
      return (
        <div class="located" id={block.id}>
          <Readings contradiction={block.contradiction} path={path} />
          <p class="quiet">
            At {inlineMarkdown(block.places, path)}. Sources:{" "}
            <Links sources={block.pages} seen={block.seen} path={path} />
          </p>
        </div>
      );
    case "code":
      return <Code block={block} path={path} />;
    case "fields":
      return <Fields block={block} path={path} />;
    case "table":
      return <Table table={block} path={path} />;
    case "section":
      return (
        <section id={block.id}>
          <Heading level={level} title={block.title} path={path} />
          <Blocks blocks={block.blocks} path={path} level={level + 1} />
        </section>
      );
    case "folded":
      return (
        <details>
          <summary>{inlineMarkdown(block.title, path)}</summary>
          <Blocks blocks={block.blocks} path={path} level={level} />
        </details>
      );
    case "choice":
      return <Choice choice={block} path={path} level={level} />;
    case "aside":
      return (
        <div class="aside">
          <Blocks blocks={block.blocks} path={path} level={level} />
        </div>
      );
  }
}

const HEADINGS = ["h2", "h3", "h4", "h5"] as const;

function Heading({ level, title, path }: { readonly level: number; readonly title: string; readonly path: string }) {
  const Tag = HEADINGS[level - 2] ?? "h6";
  return <Tag>{inlineMarkdown(title, path)}</Tag>;
}

function RequestLine({ method, url }: { readonly method: string; readonly url: string }) {
  return (
    <p class="request-line">
      <b class={`method ${method.toLowerCase()}`}>{method}</b> <code>{url}</code>
    </p>
  );
}

function FactList({ facts, path }: { readonly facts: readonly Fact[]; readonly path: string }) {
  return (
    <dl class="facts">
      {facts.map(({ term, text }) => (
        <div>
          <dt>{term}</dt>
          <dd>{inlineMarkdown(text, path)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Code({ block: { language, code, title, text }, path }: { readonly block: CodeBlock; readonly path: string }) {
  return (
    <figure>
      {title !== undefined && <figcaption>{inlineMarkdown(title, path)}</figcaption>}
      {text !== undefined && markdown(text, path)}
      <pre tabindex={0}>
        <code>
          {tokensOf(code, language).map(({ text: token, className }) =>
            className === undefined ? token : <i class={className}>{token}</i>,
          )}
        </code>
      </pre>
    </figure>
  );
}

/** On a narrow screen each row stands as a block, in which each cell names its column. */
function Table({ table: { caption, head, rows }, path }: { readonly table: TableBlock; readonly path: string }) {
  return (
    <table aria-label={caption}>
      <thead>
        <tr>
          {head.map((cell) => (
            <th scope="col">{inlineMarkdown(cell, path)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells: [first = "", ...cells], id }) => (
          <tr id={id}>
            <th scope="row">{inlineMarkdown(first, path)}</th>
            {cells.map((cell, index) => (
              <td data-column={head[index + 1]}>{inlineMarkdown(cell, path)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Radio buttons that look like tabs and work without script. Each stands before what it shows; the styles bring them into one row. */
function Choice({ choice, path, level }: Omit<Props, "blocks"> & { readonly choice: ChoiceBlock }) {
  const { label, name, options } = choice;
  return (
    <fieldset class="choice" aria-label={label}>
      {options.map(({ title, blocks }, index) => (
        <>
          <label>
            <input type="radio" name={name} value={title} checked={index === 0} />
            {title}
          </label>
          <div class="option">
            <Blocks blocks={blocks} path={path} level={level} />
          </div>
        </>
      ))}
    </fieldset>
  );
}
