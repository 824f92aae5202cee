import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dateOrigins, readingStates, regionKinds } from '#core/articles/article.ts';
import { placementStates } from '#core/anchoring/placement.ts';
import { underlines } from '#core/claims/category.ts';
import { claimStatuses, modes } from '#core/claims/claim.ts';
import { directions, relations } from '#core/comparison/relations/relation.ts';
import { changes, measures, qualifiers } from '#core/figures/figure.ts';
import { roles } from '#core/members/member.ts';
import { answerKinds } from '#core/questions/question.ts';
import { sourceKinds } from '#core/sources/source.ts';
import { datamodelSql } from '../testing/datamodel-sql.ts';
import { readCatalog, type Catalog } from '../testing/read-catalog.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let migrated: TestDatabase;
/** What the migrations make, and what Prisma would make of schema.prisma. */
let actual: Catalog;
let modelled: Catalog;

beforeAll(async () => {
  migrated = await createTestDatabase();
  actual = await readCatalog(migrated.pool);
  modelled = await readCatalogOf(await datamodelSql());
}, 120_000);
afterAll(() => migrated.drop());

async function readCatalogOf(sql: string): Promise<Catalog> {
  const { superuser } = inject('postgres');
  const name = `model_${randomBytes(6).toString('hex')}`;
  const server = new pg.Client({ connectionString: superuser });
  await server.connect();
  await server.query(`create database ${name}`);
  const url = new URL(superuser);
  url.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('create extension pg_trgm');
    await client.query(sql);
    return await readCatalog(client);
  } finally {
    await client.end();
    await server.query(`drop database ${name}`);
    await server.end();
  }
}

/** All that the migrations make and Prisma cannot say; what is not named here is drift. */
const beyondPrisma = {
  columns: ['article.published_on', 'article_text.search', 'claim.quote_key', 'claim.quote_words'],
  indexes: [
    'article_frame_one_primary',
    'article_title_trigram',
    'article_trashed',
    'category_one_digit',
    'claim_counted',
    'claim_standing',
    'claim_submitted',
    'claim_trashed',
    'frame_one_name',
    'lexicon_entry_one_referent',
    'loaded_word_one_term',
    'outlet_group_one_name',
    'outlet_one_name',
    'source_one_name',
    'speaker_group_one_name',
    'suggester_one_name',
    'topic_one_name',
  ],
  triggers: [
    'article_text.article_text_immutable',
    'attribution_link.link_added',
    'attribution_link.link_changed',
    'attribution_link.link_gone',
    'claim.claim_quote_is_slice',
    'claim.count_claims',
    'claim.passage_moved',
    'claim_span.span_added',
    'claim_span.span_changed',
    'claim_span.span_gone',
    'event.event_immutable',
  ],
  functions: [
    'claim_quote_is_slice',
    'count_claims',
    'count_words',
    'is_partial_date',
    'keep_speaker_of_passage',
    'keep_speakers',
    'keep_speakers_of_parts',
    'refuse_change',
    'texts_matching',
    'without_spans',
  ],
};

describe('schema.prisma says what the migrations make', () => {
  test('columns: type, null, default', () => {
    expect(differences(modelled.columns, actual.columns)).toEqual(
      beyondPrisma.columns.map((name) => `${name} differs`),
    );
    for (const name of beyondPrisma.columns)
      expect(actual.columns.get(name)).toMatch(/ generated /);
  });

  test('primary keys, foreign keys, unique constraints', () => {
    expect(differences(modelled.keys, actual.keys)).toEqual([]);
  });

  test('indexes', () => {
    expect(differences(modelled.indexes, actual.indexes)).toEqual(
      beyondPrisma.indexes.map((name) => `${name} is new`),
    );
  });

  test('checks, triggers and functions are the ones named here', () => {
    expect([...actual.triggers.keys()].sort()).toEqual(beyondPrisma.triggers);
    expect([...actual.functions.keys()].sort()).toEqual(beyondPrisma.functions);
    expect([...actual.checks.keys()].sort()).toEqual([...Object.keys(words), ...rules].sort());
    expect(modelled.checks.size + modelled.triggers.size + modelled.functions.size).toBe(0);
  });

  test('a planted difference is found', () => {
    const planted = new Map(actual.columns);
    planted.set('article.title', 'text not null').delete('article.url');
    planted.set('article.extra', 'text');
    expect(differences(actual.columns, planted)).toEqual([
      'article.extra is new',
      'article.title differs',
      'article.url is missing',
    ]);
  });
});

function differences(expected: Map<string, string>, found: Map<string, string>): string[] {
  return [...new Set([...expected.keys(), ...found.keys()])].sort().flatMap((name) => {
    const [wanted, has] = [expected.get(name), found.get(name)];
    if (wanted === has) return [];
    if (wanted === undefined) return [`${name} is new`];
    return [has === undefined ? `${name} is missing` : `${name} differs`];
  });
}

/** Columns that hold one of a list of words, and the list in core. */
const words: Record<string, readonly string[]> = {
  'article.article_published_origin': dateOrigins,
  'article.article_reading_state': readingStates,
  'attribution_link.attribution_link_mode': modes,
  'category.category_underline': underlines,
  'claim.claim_figure_change': changes,
  'claim.claim_figure_qualifier': qualifiers,
  'claim.claim_measure': measures,
  'claim.claim_region': regionKinds,
  'claim.claim_status': claimStatuses,
  'claim_placement.claim_placement_state': placementStates,
  'claim_span.claim_span_kind': ['hedge', 'direct words', 'outlet words'],
  'invitation.invitation_role': roles,
  'member.member_role': roles,
  'question.question_kind': answerKinds,
  'relation_overrule.relation_overrule_direction': directions,
  'relation_overrule.relation_overrule_relation': relations,
  'source.source_kind': sourceKinds,
  'text_region.text_region_kind': regionKinds,
};

test.each(Object.entries(words))('%s holds the words of core', (name, list) => {
  const definition = actual.checks.get(name) ?? '';
  const held = [...definition.matchAll(/'((?:[^']|'')*)'::text/g)].map(([, word]) => word);
  expect(held.sort()).toEqual([...list].sort());
});

/** The other checks; constraints.test.ts shows that they refuse nonsense. */
const rules = [
  'article.article_published',
  'article_text.article_text_boilerplate',
  'article_text.article_text_length',
  'article_text.article_text_number',
  'article_text.article_text_sha256',
  'attribution_link.attribution_link_said',
  'category.category_name',
  'claim.claim_anchor',
  'claim.claim_answer',
  'claim.claim_answer_of_question',
  'claim.claim_approval',
  'claim.claim_baseline',
  'claim.claim_figure_order',
  'claim.claim_figure_whole',
  'claim.claim_period',
  'claim.claim_period_whole',
  'claim.claim_place',
  'claim_placement.claim_placement_differences',
  'claim_placement.claim_placement_score',
  'claim_placement.claim_placement_span',
  'claim_placement.claim_placement_texts',
  'claim_span.claim_span_order',
  'exchange_rate.exchange_rate_currencies',
  'exchange_rate.exchange_rate_date',
  'exchange_rate.exchange_rate_source',
  'exchange_rate.exchange_rate_worth',
  'frame.frame_says_something',
  'lexicon_entry.lexicon_entry_referent',
  'lexicon_entry.lexicon_entry_variants',
  'loaded_word.loaded_word_says_something',
  'outlet.outlet_name',
  'question.question_since',
  'question.question_text',
  'question.question_unit',
  'rejected_naming.rejected_naming_words',
  'rejected_suggestion.rejected_suggestion_order',
  'relation_overrule.relation_overrule_pair',
  'relation_overrule.relation_overrule_part',
  'relation_overrule.relation_overrule_reason',
  'saved_view.saved_view_name',
  'source.source_name',
  'source.source_not_its_own',
  'speaker_group.speaker_group_name',
  'suggester.suggester_address',
  'suggester.suggester_name',
  'suggester.suggester_patience',
  'text_copy.text_copy_containment',
  'text_copy.text_copy_order',
  'text_region.text_region_order',
  'topic.topic_name',
  'verdict.verdict_of_one_thing',
  'workspace.workspace_name',
  'workspace.workspace_tolerances',
];
