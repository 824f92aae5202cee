/**
 * What of the MUSTs of the W3C Web Annotation Data Model (Recommendation, 23 February 2017) a
 * document breaks, as far as they concern what we write; an empty list when it is valid.
 */
export function validateCollection(value: unknown): string[] {
  const { problems, must } = rules('collection');
  const collection = recordOf(value);
  must(hasContext(collection['@context']), 'has the annotation context');
  must(isIri(collection.id), 'has an IRI');
  must(typesOf(collection).includes('AnnotationCollection'), 'is an AnnotationCollection');
  if (collection.total !== undefined) must(isCount(collection.total), 'has a whole total');
  if (collection.modified !== undefined) must(isUtc(collection.modified), 'has a time in UTC');
  const page = collection.first === undefined ? null : recordOf(collection.first);
  if (!page) return problems;
  must(isIri(page.id), 'has a page with an IRI');
  must(typesOf(page).includes('AnnotationPage'), 'has a page that is an AnnotationPage');
  must(page.partOf === collection.id, 'has a page that is part of it');
  if (page.startIndex !== undefined) must(isCount(page.startIndex), 'has a whole startIndex');
  const items = Array.isArray(page.items) ? page.items : [];
  must(items.length > 0, 'has a page with items');
  return [...problems, ...items.flatMap((item) => validateAnnotation(item))];
}

/** 3.1: exactly one IRI, the class Annotation, at least one target. */
export function validateAnnotation(value: unknown): string[] {
  const annotation = recordOf(value);
  const { problems, must } = rules(String(annotation.id));
  must(isIri(annotation.id), 'has exactly one IRI');
  must(typesOf(annotation).includes('Annotation'), 'is an Annotation');
  const targets = listOf(annotation.target);
  must(targets.length > 0, 'has a target');
  for (const time of [annotation.created, annotation.modified]) {
    if (time !== undefined) must(isUtc(time), 'has times in UTC, as xsd:dateTime');
  }
  for (const motivation of listOf(annotation.motivation)) {
    must(motivations.has(String(motivation)), `has a known motivation, not ${String(motivation)}`);
  }
  for (const body of listOf(annotation.body)) validateBody(body, must);
  for (const target of targets) validateTarget(target, must);
  return problems;
}

type Must = (holds: boolean, sentence: string) => void;

/** 3.2.4: a textual body has its text, and at most one language and format. */
function validateBody(value: unknown, must: Must): void {
  const body = recordOf(value);
  must(typesOf(body).includes('TextualBody'), 'has bodies that are TextualBody');
  must(typeof body.value === 'string', 'has exactly one text in each body');
  for (const purpose of listOf(body.purpose)) {
    must(motivations.has(String(purpose)), `has a known purpose, not ${String(purpose)}`);
  }
  if (body.format !== undefined) must(typeof body.format === 'string', 'has one format a body');
}

/** 4: a specific resource has exactly one source and selectors that select in it. */
function validateTarget(value: unknown, must: Must): void {
  const target = recordOf(value);
  const source =
    typeof target.source === 'string' ? { id: target.source } : recordOf(target.source);
  must(!Array.isArray(target.source) && isIri(source.id), 'has exactly one source with an IRI');
  for (const selector of listOf(target.selector).map(recordOf)) {
    const [type] = typesOf(selector);
    if (type === 'TextQuoteSelector') {
      must(typeof selector.exact === 'string', 'quotes exactly one text');
      must(isTextOrNothing(selector.prefix), 'has at most one prefix');
      must(isTextOrNothing(selector.suffix), 'has at most one suffix');
    } else if (type === 'TextPositionSelector') {
      must(isCount(selector.start) && isCount(selector.end), 'has one start and one end');
      must(Number(selector.start) < Number(selector.end), 'ends after it starts');
    } else must(false, `has a known selector, not ${String(type)}`);
  }
}

const motivations = new Set([
  ...['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'],
  ...['highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'],
]);

function rules(name: string) {
  const problems: string[] = [];
  const must: Must = (holds, sentence) => {
    if (!holds) problems.push(`${name}: it is not true that it ${sentence}`);
  };
  return { problems, must };
}

const annoContext = 'http://www.w3.org/ns/anno.jsonld';
const hasContext = (context: unknown): boolean => listOf(context).includes(annoContext);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isUtc = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value);
const isTextOrNothing = (value: unknown): boolean =>
  value === undefined || typeof value === 'string';
const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const typesOf = ({ type }: Record<string, unknown>): unknown[] => listOf(type);

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
