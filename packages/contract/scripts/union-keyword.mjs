import { _, not } from "ajv/dist/compile/codegen/index.js";
import names from "ajv/dist/compile/names.js";

const { default: N } = names;

/**
 * `anyOf` for Ajv, with two differences from its own: it stops at the first branch that holds, also when all errors are
 * collected, and its error says how many errors each branch has left before it, in the parameter `branches`. Ajv's own
 * error does not tell where the errors of one branch end.
 *
 * @type {import("ajv").CodeKeywordDefinition}
 */
export const unionKeyword = {
  keyword: "anyOf",
  schemaType: "array",
  trackErrors: true,
  error: { message: "", params: ({ params }) => _`{branches: ${params.branches}}` },
  code(context) {
    const { gen, schema, keyword } = context;
    const valid = gen.let("valid", false);
    const branchValid = gen.name("_valid");
    /** @type {import("ajv").Name[]} */
    const counts = schema.map(() => gen.let("count", 0));
    gen.block(() =>
      counts.forEach((count, index) => {
        const before = gen.const("before", N.errors);
        context.subschema({ keyword, schemaProp: index, compositeRule: true }, branchValid);
        gen.assign(valid, branchValid);
        gen.assign(count, _`${N.errors} - ${before}`);
        gen.if(not(valid));
      }),
    );
    context.setParams({
      branches: _`[${counts.reduce((/** @type {import("ajv").Code} */ list, count) => _`${list}, ${count}`)}]`,
    });
    context.result(
      valid,
      () => context.reset(),
      () => context.error(true),
    );
  },
};
