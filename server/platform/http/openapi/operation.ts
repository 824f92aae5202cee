import type { z } from 'zod';
import type { AnyRoute } from '#contract/route.ts';
import { isRequired, propertiesOf } from './example.ts';
import type { JsonSchema, Schemas } from './schemas.ts';

export interface Reference {
  $ref: string;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query';
  required: boolean;
  schema: JsonSchema;
}

interface Media {
  schema: JsonSchema;
  example?: unknown;
}

export interface RequestBody {
  required: boolean;
  content: Record<string, Media>;
}

export interface Answer {
  description: string;
  headers?: Record<string, Reference>;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId: string;
  tags: string[];
  summary: string;
  description: string;
  security: Record<string, string[]>[];
  parameters: (Parameter | Reference)[];
  requestBody?: RequestBody;
  responses: Record<string, Answer | Reference>;
  /** The lowest role that may call it; "public" for anybody. */
  'x-access': AnyRoute['access'];
}

export function operationOf(name: string, route: AnyRoute, schemas: Schemas): Operation {
  const path = parametersOf(route.params, 'path', schemas);
  const query = parametersOf(route.query, 'query', schemas);
  const requestBody = requestBodyOf(route, schemas);
  return {
    operationId: name,
    tags: [route.tag],
    summary: route.summary,
    description: accessNote(route),
    security: route.access === 'public' ? [] : [{ apiKey: [] }, { session: [] }],
    parameters: [...path, ...query, ...headerParameters(route)],
    ...(requestBody && { requestBody }),
    responses: {
      [route.status]: answerOf(route, schemas),
      ...Object.fromEntries(
        problemsOf(route, path.length > 0).map((problem) => [
          problem.slice(1),
          { $ref: `#/components/responses/${problem}` },
        ]),
      ),
    },
    'x-access': route.access,
  };
}

function accessNote({ access }: AnyRoute): string {
  if (access === 'public') return 'Open to anybody.';
  return access === 'administrator'
    ? 'Takes the role administrator.'
    : `Takes the role ${access}, or a higher one.`;
}

function parametersOf(schema: z.ZodType, place: Parameter['in'], schemas: Schemas): Parameter[] {
  const object = schemas.sent(schema);
  return Object.entries(propertiesOf(object)).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || isRequired(object, name),
    schema: property,
  }));
}

function headerParameters({ method, access, ifMatch }: AnyRoute): Reference[] {
  const names = [
    ...(ifMatch ? ['IfMatch'] : []),
    ...(method !== 'GET' && access !== 'public' ? ['IdempotencyKey'] : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function requestBodyOf(route: AnyRoute, schemas: Schemas): RequestBody | null {
  if (route.bytes) {
    return { required: true, content: { 'application/octet-stream': { schema: {} } } };
  }
  if (route.method === 'GET' || route.method === 'DELETE') return null;
  const schema = schemas.sent(route.body);
  if (!('$ref' in schema) && Object.keys(propertiesOf(schema)).length === 0) return null;
  const required = Array.isArray(schema.required) && schema.required.length > 0;
  return { required, content: { 'application/json': { schema } } };
}

function answerOf(route: AnyRoute, schemas: Schemas): Answer {
  if (route.status === 204) return { description: 'Done; there is nothing to say.' };
  if (route.file) {
    return {
      description: 'The file, to be saved.',
      headers: { 'Content-Disposition': { $ref: '#/components/headers/ContentDisposition' } },
      content: { '*/*': { schema: {} } },
    };
  }
  const schema = schemas.answered(route.response);
  const hasVersion = 'shape' in route.response && 'version' in Object(route.response.shape);
  return {
    description: route.status === 201 ? 'It is made.' : 'The answer.',
    ...(hasVersion && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
    content: { 'application/json': { schema } },
  };
}

/** The failures that belong to what a route does; 500 and 503 can meet any. */
function problemsOf(route: AnyRoute, hasParams: boolean): string[] {
  const writes = route.method !== 'GET';
  return [
    ...(writes ? ['P400'] : []),
    ...(route.access === 'public' ? [] : ['P401', 'P403']),
    ...(hasParams ? ['P404'] : []),
    ...(writes ? ['P409'] : []),
    ...(route.ifMatch ? ['P412', 'P428'] : []),
    ...(route.bytes ? ['P413'] : []),
    'P422',
    'P500',
    'P503',
  ];
}
