import { factsOf } from './facts.ts';
import { fieldsOf } from './fields.ts';
import { nested, type Json, type JsonObject } from './nested.ts';
import { claimsOf, type Report, type ReportClaim } from './report.ts';

/** Under which everything stands that the annotation model has no word for. */
const namespace = 'urn:parallax:ns#';
const ours = (key: string): string => `parallax:${key}`;

const decimals = ['value', 'low', 'high'].map((key) => [
  ours(key),
  { '@id': `${namespace}${key}`, '@type': 'xsd:decimal' },
]);

const context: Json = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    parallax: namespace,
    // From the outlet to the origin: an order that arrays of JSON-LD do not keep by themselves.
    [ours('chain')]: { '@id': `${namespace}chain`, '@container': '@list' },
    ...Object.fromEntries(decimals),
  },
];

/**
 * An annotation of the W3C model for each claim: the quote and its place as selectors, in code
 * points of the stored text; category, what is said and the note as bodies.
 */
export function writeJsonLd(report: Report): string {
  const claims = claimsOf(report);
  const id = `urn:uuid:${report.id}`;
  const page: JsonObject = {
    id: `${id}#page-1`,
    type: 'AnnotationPage',
    partOf: id,
    startIndex: 0,
    items: claims.map(annotation),
  };
  const collection: JsonObject = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: report.title,
    modified: report.lastChange,
    total: claims.length,
    [ours('topic')]: report.topic,
    [ours('method')]: report.method.join('\n'),
    ...(claims.length > 0 && { first: page }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(claim: ReportClaim): JsonObject {
  return {
    id: `urn:uuid:${claim.id}`,
    type: 'Annotation',
    motivation: 'describing',
    creator: { type: 'Person', name: claim.createdBy },
    created: claim.createdAt,
    modified: claim.updatedAt,
    body: bodies(claim),
    target: target(claim),
  };
}

function bodies(claim: ReportClaim): Json[] {
  const { category, note } = claim;
  const words = factsOf(claim).map(({ label, text }) => `${label}: ${text}`);
  return [
    {
      type: 'TextualBody',
      purpose: 'tagging',
      value: category.name,
      [ours('category')]: category.key,
    },
    {
      type: ['TextualBody', ours('Claim')],
      purpose: 'describing',
      format: 'text/plain',
      value: words.join('\n'),
      ...fieldsIn(claim, (path) => !elsewhere.test(path)),
    },
    ...(note
      ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note }]
      : []),
  ];
}

/** Fields that the annotation says in words of its own, or that belong to its target. */
const elsewhere =
  /^(id|note|createdBy|createdAt|updatedAt|(category|article|text|anchor|sentence)\..*)$/;

/** Offsets hold in the text that was stored, not in the page it came from: that one is the source. */
function target(claim: ReportClaim): JsonObject {
  const { anchor, article, text } = claim;
  return {
    type: 'SpecificResource',
    source: {
      id: `urn:uuid:${text.id}`,
      type: 'Text',
      format: 'text/plain',
      ...(article.language !== null && { language: article.language }),
      ...fieldsIn(claim, (path) => /^(article|text)\./.test(path) && !known.has(path)),
    },
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: anchor.exact,
        ...(anchor.prefix !== '' && { prefix: anchor.prefix }),
        ...(anchor.suffix !== '' && { suffix: anchor.suffix }),
      },
      { type: 'TextPositionSelector', start: anchor.start, end: anchor.end },
    ],
    ...fieldsIn(claim, (path) => /^(anchor|sentence)\./.test(path) && !known.has(path)),
  };
}

const known = new Set([
  'article.language',
  'text.id',
  ...['exact', 'prefix', 'suffix', 'start', 'end'].map((key) => `anchor.${key}`),
]);

function fieldsIn(claim: ReportClaim, wanted: (path: string) => boolean): JsonObject {
  return nested(
    fieldsOf(claim).filter(({ path }) => wanted(path)),
    ours,
  );
}
