import { routes } from '#contract/routes.ts';
import { implement, type Implementation } from '../../../platform/http/implement.ts';
import type { ComparisonDeps } from '../comparison-deps.ts';
import { readConcordance } from './concordance.ts';
import { readDistinctive } from './distinctive.ts';
import { readHeadlines } from './headlines.ts';
import { readHedges } from './hedges.ts';
import { readLoadedWords } from './loaded.ts';
import { readSourcesQuoted } from './quoted-sources.ts';
import { TermCounts } from './term-counts.ts';
import { readReportingVerbs } from './verbs.ts';
import { readWordingClaims } from './wording-claims.ts';

export function wordingRoutes(deps: ComparisonDeps): Implementation[] {
  const counting = { ...deps, termCounts: new TermCounts() };
  return [
    implement(routes.getDistinctive, ({ actor, params, query }) =>
      readDistinctive(counting, actor, params.topicId, query),
    ),
    implement(routes.getConcordance, ({ actor, params, query }) =>
      readConcordance(counting, actor, params.topicId, query),
    ),
    implement(routes.getLoadedWords, ({ actor, params, query }) =>
      readLoadedWords(counting, actor, params.topicId, query),
    ),
    implement(routes.getHeadlines, ({ actor, params, query }) =>
      readHeadlines(counting, actor, params.topicId, query),
    ),
    implement(routes.getQuotedSources, ({ actor, params, query }) =>
      readSourcesQuoted(deps, actor, params.topicId, query),
    ),
    implement(routes.getReportingVerbs, ({ actor, params, query }) =>
      readReportingVerbs(deps, actor, params.topicId, query),
    ),
    implement(routes.getHedges, ({ actor, params, query }) =>
      readHedges(deps, actor, params.topicId, query),
    ),
    implement(routes.getWordingClaims, ({ actor, params, query }) =>
      readWordingClaims(deps, actor, params.topicId, query),
    ),
  ];
}
