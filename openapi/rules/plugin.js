import { DescriptionOnEveryField } from "./description-on-every-field.js";
import { EvidenceOwnSources } from "./evidence-own-sources.js";
import { EvidencePresent } from "./evidence-present.js";
import { ExampleOnEveryScalar } from "./example-on-every-scalar.js";
import { ExampleProvenance } from "./example-provenance.js";
import { ExternalDocs } from "./external-docs.js";
import { FileLayout } from "./file-layout.js";
import { NamedExampleOnEveryBody } from "./named-example-on-every-body.js";
import { OperationIdsFixed } from "./operation-ids-fixed.js";
import { PathItemsByReference } from "./path-items-by-reference.js";
import { QuotesFromSources } from "./quotes-from-sources.js";
import { RequiredByVendor } from "./required-by-vendor.js";
import { SourcesDated } from "./sources-dated.js";
import { TitledBranches } from "./titled-branches.js";
import { UpstreamSentences } from "./upstream-sentences.js";

/** Redocly plugin with the rules that hold these descriptions together. */
export default function plugin() {
  return {
    id: "contacts",
    rules: {
      oas3: {
        "description-on-every-field": DescriptionOnEveryField,
        "evidence-own-sources": EvidenceOwnSources,
        "evidence-present": EvidencePresent,
        "example-provenance": ExampleProvenance,
        "example-on-every-scalar": ExampleOnEveryScalar,
        "external-docs": ExternalDocs,
        "file-layout": FileLayout,
        "named-example-on-every-body": NamedExampleOnEveryBody,
        "operation-ids-fixed": OperationIdsFixed,
        "path-items-by-reference": PathItemsByReference,
        "quotes-from-sources": QuotesFromSources,
        "required-by-vendor": RequiredByVendor,
        "sources-dated": SourcesDated,
        "titled-branches": TitledBranches,
        "upstream-sentences": UpstreamSentences,
      },
    },
  };
}
