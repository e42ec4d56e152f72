/** @jsxImportSource hono/jsx/dom */
import { useEffect, useRef, useState } from "hono/jsx/dom";
import type { PlayableApi, PlayableField } from "../playable.js";
import { type Chosen, chosenBy, chosenOf, hashOf } from "./chosen-operation.js";
import { ContactTable } from "./contact-table.js";
import { type Caller, SandboxCaller, ServerCaller, sandboxCaller } from "./credentials.js";
import { armFaults, pendingFaults } from "./fault-choices.js";
import { FileField } from "./file-field.js";
import { OperationChoice } from "./operation-choice.js";
import { isAt, OperationFields } from "./operation-fields.js";
import { OutcomeView } from "./outcome-view.js";
import type { Place } from "./place.js";
import { keyOf, requestOf, type Values } from "./request-of.js";
import { inWords, type Outcome, runCall } from "./run-call.js";
import { Samples } from "./samples.js";
import { SandboxSwitches } from "./sandbox-switches.js";
import type { Sender } from "./send.js";
import { SenderChoice } from "./sender-choice.js";
import { useProblems } from "./use-problems.js";
import { useSandbox } from "./use-sandbox.js";

const NO_CALLER: Caller = { baseUrl: "", key: "", secret: "" };

interface Props {
  readonly place: Place;
  readonly apis: readonly PlayableApi[];
}

/** Choose an operation, fill it in, send it, and see what came of it. */
export function Playground({ place, apis }: Props) {
  const [{ api, operation }, setChosen] = useState<Chosen>(() => chosenBy(location.hash, apis));
  const [typed, setTyped] = useState<Values>({});
  const [file, setFile] = useState<File>();
  const [contactId, setContactId] = useState("1");
  const [chosenSender, setSender] = useState<Sender>("createClient");
  const [callerIndex, setCallerIndex] = useState(0);
  const [server, setServer] = useState(NO_CALLER);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [isSending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  /** Counts what was shown, so that the result of a call is not shown with another operation. */
  const views = useRef(0);
  const { sandbox, journal, changed } = useSandbox();

  function textOf(field: PlayableField): string {
    return typed[keyOf(field)] ?? (isContactId(field) ? contactId : field.example);
  }

  const isSandbox = place === "sandbox";
  const values = Object.fromEntries(operation.fields.map((field) => [keyOf(field), textOf(field)]));
  const request = requestOf(api, operation, values, file?.name);
  const problems = useProblems(api.id, request);
  const otherProblems = problems.filter(({ where }) => !operation.fields.some((field) => isAt(field, where)));
  const sender =
    file !== undefined ? "createContacts" : operation.id === "createContact" ? chosenSender : "createClient";
  const highestId = () => Math.max(0, ...sandbox.state[api.id].contacts.map(({ id }) => id));

  function show(chosen: Chosen): void {
    views.current = (views.current ?? 0) + 1;
    setChosen(chosen);
    setTyped({});
    setFile(undefined);
    setOutcome(undefined);
    setCallerIndex(0);
    if (chosen.api !== api) {
      setContactId("1");
      setServer(NO_CALLER);
    }
  }

  function choose(apiId: string, operationId: string): void {
    const chosen = chosenOf(apiId, operationId, apis);
    history.replaceState(null, "", hashOf(chosen.api.id, chosen.operation.id));
    show(chosen);
  }

  function chooseContact(id: string): void {
    setContactId(id);
    const ids = operation.fields.filter(isContactId).map(keyOf);
    setTyped((current) => Object.fromEntries(Object.entries(current).filter(([key]) => !ids.includes(key))));
  }

  useEffect(() => {
    const follow = () => show(chosenBy(location.hash, apis));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  });

  async function submit(event: Event): Promise<void> {
    event.preventDefault();
    if (isSending) return;
    setSending(true);
    setOutcome(undefined);
    const before = highestId();
    if (isSandbox) armFaults(sandbox, faults);
    const caller = isSandbox ? sandboxCaller(sandbox.baseUrl(api.id), api.security, callerIndex) : server;
    const fetch = isSandbox ? sandbox.fetch : globalThis.fetch.bind(globalThis);
    const view = views.current;
    const result = await runCall({ api: api.id, request, file, sender, caller, fetch });
    setFaults(pendingFaults(sandbox, faults));
    setSending(false);
    if (view === views.current) {
      setOutcome(result);
      if (highestId() > before) chooseContact(String(highestId()));
    }
    changed();
  }

  function reset(): void {
    sandbox.reset();
    setFaults([]);
    setOutcome(undefined);
    chooseContact("1");
    changed();
  }

  const documentation = `${isSandbox ? "../" : "../../"}${api.id}/${operation.id}/`;
  const { contacts } = sandbox.state[api.id];
  return (
    <>
      <form class="call" onSubmit={submit}>
        <OperationChoice apis={apis} api={api} operation={operation} onChoose={choose}>
          {isSandbox ? (
            <SandboxCaller security={api.security} index={callerIndex} onChoose={setCallerIndex} />
          ) : (
            <ServerCaller security={api.security} caller={server} onInput={setServer} />
          )}
        </OperationChoice>
        <h2>{operation.summary}</h2>
        <p class="request-line">
          <b class={`method ${operation.method.toLowerCase()}`}>{operation.method}</b> <code>{operation.path}</code>{" "}
          <a href={`${documentation}index.html`}>Documentation</a>
        </p>
        <OperationFields
          fields={operation.fields}
          values={values}
          problems={problems}
          onInput={(key, text) => setTyped((current) => ({ ...current, [key]: text }))}
        />
        {operation.file !== undefined && (
          <FileField key={hashOf(api.id, operation.id)} file={operation.file} onChoose={setFile} />
        )}
        {otherProblems.map(({ message }) => (
          <p class="problem">{message}</p>
        ))}
        {operation.id === "createContact" && file === undefined && (
          <SenderChoice sender={sender} onChoose={setSender} />
        )}
        {isSandbox && <SandboxSwitches sandbox={sandbox} faults={faults} onFaults={setFaults} onChange={changed} />}
        <p>
          <button type="submit">Send</button>
        </p>
      </form>
      <section class="result" aria-labelledby="result-title">
        <h2 id="result-title">Result</h2>
        <p role="status">
          {isSending ? "Sending …" : outcome === undefined ? "Nothing was sent yet." : inWords(outcome)}
        </p>
        {outcome !== undefined && <OutcomeView outcome={outcome} />}
      </section>
      {isSandbox && (
        <section aria-labelledby="contacts-title">
          <h2 id="contacts-title">Contacts of {api.name} in the sandbox</h2>
          <ContactTable contacts={contacts} chosen={contactId} onChoose={chooseContact} />
          <p>
            <button type="button" onClick={reset}>
              Reset the sandbox
            </button>{" "}
            {journal === undefined || journal.isFull
              ? "This browser stores nothing more: what is written is lost with the page."
              : "Kept in this browser until it is reset."}
          </p>
        </section>
      )}
      <section aria-labelledby="samples-title">
        <h2 id="samples-title">The same call in your language</h2>
        <Samples api={api.id} request={request} others={`${documentation}samples/index.html`} />
      </section>
    </>
  );
}

/** Whether a field says which contact the operation is about. */
function isContactId({ place, name }: PlayableField): boolean {
  return place === "path" && name !== "account_id";
}
