/** @jsxImportSource hono/jsx/dom */
import type { Child } from "hono/jsx/dom";
import type { PlayableApi, PlayableOperation } from "../playable.js";

interface Props {
  readonly apis: readonly PlayableApi[];
  readonly api: PlayableApi;
  readonly operation: PlayableOperation;
  readonly onChoose: (api: string, operation: string) => void;
  /** Further fields of the same row. */
  readonly children: Child;
}

export function OperationChoice({ apis, api, operation, onChoose, children }: Props) {
  return (
    <div class="inputs">
      <div>
        <label for="api">API</label>
        <select id="api" onInput={(event: Event) => onChoose((event.target as HTMLSelectElement).value, operation.id)}>
          {apis.map(({ id, name }) => (
            <option value={id} selected={id === api.id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label for="operation">Operation</label>
        <select id="operation" onInput={(event: Event) => onChoose(api.id, (event.target as HTMLSelectElement).value)}>
          {api.operations.map(({ id, summary }) => (
            <option key={`${api.id}-${id}`} value={id} selected={id === operation.id}>
              {summary}
            </option>
          ))}
        </select>
      </div>
      {children}
    </div>
  );
}
