/** @jsxImportSource hono/jsx/dom */
import type { PlayableFile } from "../playable.js";

interface Props {
  readonly file: PlayableFile;
  readonly onChoose: (chosen: File | undefined) => void;
}

/** A file of the reader's; it stays in the page, or goes to the server that the reader has named. */
export function FileField({ file: { name, mediaType }, onChoose }: Props) {
  const key = `file-${name}`;
  return (
    <div class="inputs">
      <div>
        <label for={key}>{name} as a file</label>
        <input
          id={key}
          type="file"
          aria-describedby={`${key}-hint`}
          onChange={(event: Event) => onChoose((event.target as HTMLInputElement).files?.[0])}
        />
        <p id={`${key}-hint`} class="quiet">
          makes the body {mediaType}, sent with createContacts
        </p>
      </div>
    </div>
  );
}
