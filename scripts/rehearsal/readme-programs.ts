/** The blocks of a page that are whole programs: those in TypeScript that begin with an import. */
export function programsIn(markdown: string): string[] {
  return [...markdown.matchAll(/```ts\n(import [\s\S]*?)\n```/g)].map(([, program = ""]) => program);
}

const IN_PROCESS = "const sandbox = createSandbox();";
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the text of a program
const AT_SERVER = 'const sandbox = { fetch, baseUrl: (api: string) => `${process.env["SANDBOX_URL"]}/${api}` };';

/**
 * The same program, which calls the server that the variable `SANDBOX_URL` names in place of a sandbox in its process.
 *
 * @throws When the program makes no sandbox in the usual way.
 */
export function atServer(program: string): string {
  if (!program.includes(IN_PROCESS)) throw new Error(`There is no \`${IN_PROCESS}\` in:\n${program}`);
  return program.replace(IN_PROCESS, () => AT_SERVER);
}
