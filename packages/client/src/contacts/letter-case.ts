type SnakeCase<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${SnakeCase<Tail>}`
  : Name;

/** An object of ours with the names that the descriptions use. Only its own names differ, not those inside values. */
export type SnakeCased<Fields> = { [Name in keyof Fields as SnakeCase<Name & string>]: Fields[Name] };

export function snakeCased<Fields extends object>(fields: Fields): SnakeCased<Fields> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]),
  ) as SnakeCased<Fields>;
}

/** For each field of ours, under the name it has in an answer, how its value is read there. */
export type Readers<Fields> = { [Name in keyof SnakeCased<Fields>]: (value: unknown) => SnakeCased<Fields>[Name] };

/** Makes a function that reads an object of an answer into one of ours. Names are worked out once, values every time. */
export function createFieldReader<Fields>(readers: Readers<Fields>): (answer: unknown) => Fields {
  const fields = Object.entries<(value: unknown) => unknown>(readers).map(
    ([name, read]) => [name, read, name.replace(/_./g, ([, letter = ""]) => letter.toUpperCase())] as const,
  );
  return (answer) => {
    const result: Record<string, unknown> = {};
    for (const [name, read, ownName] of fields) result[ownName] = read(Object(answer)[name]);
    return result as Fields;
  };
}
