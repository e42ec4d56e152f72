import type { Field } from "../description/fields.js";
import { anchorOf, type FieldsBlock } from "../outline/outline.js";
import { relativeUrl } from "../site-url.js";
import { FoldedEvidence } from "./evidence.js";
import { inlineMarkdown, markdown } from "./markdown.js";

/** Parameters or fields as a description list: name and type, then what is known about it. Each has an anchor. */
export function Fields({ block, path }: { readonly block: FieldsBlock; readonly path: string }) {
  const schemas = relativeUrl(block.schemas, path, "html");
  const contradictions = relativeUrl(block.contradictions, path, "html");
  return (
    <dl class="fields">
      {block.fields.map((field) => (
        <div id={`${block.anchor}-${anchorOf(field.name)}`}>
          <dt>
            <a href={`#${block.anchor}-${anchorOf(field.name)}`}>{field.name}</a>{" "}
            <Type field={field} schemas={schemas} />
            {field.required && <span class="required">required</span>}
            {field.deprecated && <span class="required">deprecated</span>}
          </dt>
          <dd>
            {markdown(field.description, path)}
            {hasFacts(field) && <Facts field={field} path={path} />}
            {field.sameAs !== undefined && (
              <p class="quiet">
                Fields as under <a href={`#${block.anchor}-${anchorOf(field.sameAs)}`}>{field.sameAs}</a>
              </p>
            )}
            {field.evidence !== undefined && (
              <FoldedEvidence evidence={field.evidence} path={path} contradictionUrl={contradictions} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A type in words; names of schemas lead to the page that has them all. */
function Type({ field, schemas }: { readonly field: Field; readonly schemas: string }) {
  return (
    <span class="quiet">
      {field.type.map((word) =>
        word.schema === undefined ? word.text : <a href={`${schemas}#schema-${word.schema}`}>{word.text}</a>,
      )}{" "}
    </span>
  );
}

function hasFacts({ allowed, default: byDefault, limits, example }: Field): boolean {
  return allowed.length > 0 || byDefault !== undefined || limits.length > 0 || example !== undefined;
}

function Facts({ field, path }: { readonly field: Field; readonly path: string }) {
  const { allowed, default: byDefault, limits, example } = field;
  return (
    <p class="quiet">
      {allowed.length > 0 && (
        <span>
          One of{" "}
          {allowed.map((value, index) => (
            <>
              {index > 0 && ", "}
              <Value value={value} />
            </>
          ))}
        </span>
      )}
      {byDefault !== undefined && (
        <span>
          Default <Value value={byDefault} />
        </span>
      )}
      {limits.length > 0 && <span>{inlineMarkdown(limits.join(", "), path)}</span>}
      {example !== undefined && (
        <span>
          Example <Value value={example} />
        </span>
      )}
    </p>
  );
}

function Value({ value }: { readonly value: unknown }) {
  return <code>{typeof value === "string" && value !== "" ? value : JSON.stringify(value)}</code>;
}
