import fc from "fast-check";
import type { Breakage } from "../requests/draft.js";

const oddSegments = [
  "",
  ..."abc 1abc -1 0 1e1 1.0 99999999999999999999 null NaN 1;drop ünï search filter active __proto__ constructor".split(
    " ",
  ),
  // NUL, bytes that are not UTF-8, half of a surrogate pair, an emoji, dots, a slash, spaces.
  ..."%00 %ff % %ED%A0%80 %F0%9F%98%80 %2e%2e 1%2F2 %20 %201".split(" "),
  // Accounts and contacts that exist, but not for this caller.
  ..."2 3 21 22 23".split(" "),
];

const oddParameter: fc.Arbitrary<Breakage> = fc
  .tuple(fc.nat({ max: 1 }), fc.constantFrom(...oddSegments))
  .map(([at, segment]) => (draft) => {
    const names = Object.keys(draft.pathParameters);
    const name = names[at % Math.max(1, names.length)];
    if (name === undefined) return draft;
    return { ...draft, pathParameters: { ...draft.pathParameters, [name]: segment } };
  });

const oddEnding: fc.Arbitrary<Breakage> = fc
  .constantFrom(..."/ // . .json .xml .html .csv .foo /unknown ;x=1 %2Flabels".split(" "))
  .map((extension) => (draft) => ({ ...draft, extension }));

/** Ids of odd kinds and of other accounts, extensions, and paths that lead nowhere. */
export const pathBreakages: fc.Arbitrary<Breakage> = fc.oneof(oddParameter, oddEnding);

const oddPairs = [
  ..."page=0 page=-1 page=abc page= page page=1e3 page=99999999999999999999 page=2 page=%202 page[]=1 page[a]=1".split(
    " ",
  ),
  ..."sort=nonsense sort=name,-email,name sort= sort[]=name sort=-created_at direction=desc direction[]=desc".split(
    " ",
  ),
  ..."filters=x filters[a]=b filters[]=x q[]=x q[a]=x q=%ff q=% q=a%00 q=%ED%A0%80 q=+".split(" "),
  ..."labels[]=vip labels[]= labels[a]=b labels=vip,x labels=a&labels[]=b labels[]=a&labels[x]=b".split(" "),
  ..."include_contact_inboxes=false include_contact_inboxes=1 include_contact_inboxes[]=true".split(" "),
  ..."payload=x blocked= name=from+the+query identifier= inbox_id=8".split(" "),
  ..."__proto__[polluted]=1 constructor[prototype][polluted]=1 = && a=b=c %3D=%26 x%5B%5D=1".split(" "),
];

/** Pairs that are added to the query, in place of those of the same name. */
export const queryBreakages: fc.Arbitrary<Breakage> = fc
  .array(fc.constantFrom(...oddPairs), { minLength: 1, maxLength: 2 })
  .map((pairs) => (draft) => {
    const names = new Set(pairs.map(nameOf));
    return { ...draft, query: [...draft.query.filter((pair) => !names.has(nameOf(pair))), ...pairs] };
  });

function nameOf(pair: string): string {
  return pair.split(/[=[]/, 1)[0] ?? "";
}
