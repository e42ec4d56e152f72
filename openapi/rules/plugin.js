import { DescriptionOnEveryField } from "./description-on-every-field.js";
import { EvidencePresent } from "./evidence-present.js";
import { ExampleOnEveryScalar } from "./example-on-every-scalar.js";
import { FileLayout } from "./file-layout.js";
import { NamedExampleOnEveryBody } from "./named-example-on-every-body.js";
import { OperationIdsFixed } from "./operation-ids-fixed.js";
import { PathItemsByReference } from "./path-items-by-reference.js";

/** Redocly plugin with the rules that hold these descriptions, and no others, together. */
export default function plugin() {
  return {
    id: "contacts",
    rules: {
      oas3: {
        "description-on-every-field": DescriptionOnEveryField,
        "evidence-present": EvidencePresent,
        "example-on-every-scalar": ExampleOnEveryScalar,
        "file-layout": FileLayout,
        "named-example-on-every-body": NamedExampleOnEveryBody,
        "operation-ids-fixed": OperationIdsFixed,
        "path-items-by-reference": PathItemsByReference,
      },
    },
  };
}
