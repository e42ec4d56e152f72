/** @jsxImportSource hono/jsx/dom */
import type { Violation } from "@contacts-api/contract/99digital";
import type { PlayableField } from "../playable.js";
import { keyOf, type Values } from "./request-of.js";

interface Props {
  readonly fields: readonly PlayableField[];
  readonly values: Values;
  /** What the request breaks in the description as it stands. */
  readonly problems: readonly Violation[];
  readonly onInput: (key: string, text: string) => void;
}

/** The fields of an operation, each with what the description holds against its value. */
export function OperationFields({ fields, values, problems, onInput }: Props) {
  return (
    <div class="inputs">
      {fields.map((field) => {
        const key = keyOf(field);
        const found = problems.filter(({ where }) => isAt(field, where));
        return (
          <div key={key}>
            <label for={key}>
              {field.name}
              {field.required && <span class="required">required</span>}
            </label>
            <Input
              field={field}
              value={values[key] ?? ""}
              isWrong={found.length > 0}
              onInput={(text) => onInput(key, text)}
            />
            <p id={`${key}-hint`} class="quiet">
              {field.place === "body" ? "" : `${field.place}, `}
              {field.type}
              {found.map(({ message }) => (
                <strong>{message}</strong>
              ))}
            </p>
          </div>
        );
      })}
    </div>
  );
}

/** Whether a place of the request, such as `/body/email` or `/body/labels/0`, lies in the field. */
export function isAt({ place, name }: PlayableField, where: string): boolean {
  const pointer = `/${place}/${name}`;
  return where === pointer || where.startsWith(`${pointer}/`);
}

interface InputProps {
  readonly field: PlayableField;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onInput: (text: string) => void;
}

function Input({ field, value, isWrong, onInput }: InputProps) {
  const key = keyOf(field);
  const attributes = {
    id: key,
    "aria-describedby": `${key}-hint`,
    "aria-invalid": isWrong ? "true" : undefined,
    onInput: (event: Event) =>
      onInput((event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value),
  };
  const choices = field.kind === "boolean" ? ["true", "false"] : field.choices;
  if (choices.length > 0) {
    return (
      <select {...attributes}>
        {["", ...choices].map((choice) => (
          <option value={choice} selected={choice === value}>
            {choice}
          </option>
        ))}
      </select>
    );
  }
  if (field.kind === "json") return <textarea {...attributes} rows={2} value={value} spellcheck={false} />;
  return <input {...attributes} value={value} autocomplete="off" spellcheck={false} />;
}
