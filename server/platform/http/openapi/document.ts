import { problem } from '#contract/common.ts';
import type { AnyRoute } from '#contract/route.ts';
import { exampleOf } from './example.ts';
import { operationOf, type Operation } from './operation.ts';
import { headers, parameters, responses, securitySchemes, tagNotes } from './parts.ts';
import { Schemas, type JsonSchema } from './schemas.ts';

export interface OpenApiDocument {
  openapi: '3.1.1';
  info: { title: string; version: string; description: string; license: object };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema> } & Record<string, unknown>;
}

/** What the API takes and answers, as OpenAPI 3.1, from the same routes that are served. */
export function openApiDocument(routes: Readonly<Record<string, AnyRoute>>): OpenApiDocument {
  const schemas = new Schemas();
  const problemSchema = schemas.answered(problem);
  const operations = Object.entries(routes).map(
    ([name, route]) => [route, operationOf(name, route, schemas)] as const,
  );
  const { document, components } = schemas.finish({ operations, problemSchema });

  const paths: OpenApiDocument['paths'] = {};
  for (const [{ method, path }, operation] of document.operations) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: withExamples(operation, components) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Parallax',
      version: '1.0',
      description: 'Compare what several outlets say, claim by claim, each with its quote.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
    tags: [...new Set(Object.values(routes).map(({ tag }) => tag))].map((name) => ({
      name,
      description: tagNotes[name] ?? name,
    })),
    paths,
    components: {
      schemas: components,
      parameters,
      headers,
      responses: responses(document.problemSchema),
      securitySchemes,
    },
  };
}

function withExamples(operation: Operation, components: Record<string, JsonSchema>): Operation {
  const json = operation.requestBody?.content['application/json'];
  if (!operation.requestBody || !json) return operation;
  const example = exampleOf(json.schema, components);
  const content = { 'application/json': { ...json, example } };
  return { ...operation, requestBody: { ...operation.requestBody, content } };
}
