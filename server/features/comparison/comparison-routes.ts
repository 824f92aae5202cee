import { routes } from '#contract/routes.ts';
import { notFound } from '../../platform/domain-error.ts';
import { implement, type Implementation } from '../../platform/http/implement.ts';
import { readCell } from './cell.ts';
import type { ComparisonDeps } from './comparison-deps.ts';
import { readCoverage } from './coverage/coverage.ts';
import { readFramedArticles } from './frames/framed-articles.ts';
import { readTopicFrames } from './frames/topic-frames.ts';
import { readMatrix } from './matrix.ts';
import { editOverrule, overruleRelation, withdrawOverrule } from './overrules/overrule-commands.ts';
import { readQuestionRelations } from './relations/question-relations.ts';
import { readRelations } from './relations/relations.ts';
import { readSummary } from './summary/topic-summary.ts';
import { readTextsBeside } from './texts/texts-beside.ts';
import { readNamePassages } from './wording/names/name-passages.ts';
import { readNames } from './wording/names/names.ts';
import { wordingRoutes } from './wording/wording-routes.ts';
import { readTimeline } from './timeline/timeline.ts';
import { readVoiceClaims } from './voices/voice-claims.ts';
import { readVoices } from './voices/voices.ts';

export function comparisonRoutes(deps: ComparisonDeps): Implementation[] {
  return [
    implement(routes.getMatrix, ({ actor, params, query }) =>
      readMatrix(deps, actor, params.topicId, query),
    ),
    implement(routes.getCell, ({ actor, params, query }) => readCell(deps, actor, params, query)),
    implement(routes.getRelations, ({ actor, params, query }) =>
      readRelations(deps, actor, params.topicId, query),
    ),
    implement(routes.getSummary, async ({ actor, params, query }) => {
      const summary = await readSummary(deps, actor, params.topicId, query);
      if (!summary) throw notFound();
      return summary;
    }),
    implement(routes.getTextsBeside, ({ actor, params, query }) =>
      readTextsBeside(deps.database, actor, params.topicId, query),
    ),
    implement(routes.getQuestionRelations, ({ actor, params, query }) =>
      readQuestionRelations(deps, actor, params, query),
    ),
    implement(routes.getNames, ({ actor, params, query }) =>
      readNames(deps, actor, params.topicId, query),
    ),
    implement(routes.getNamePassages, ({ actor, params, query }) =>
      readNamePassages(deps, actor, params.topicId, query),
    ),
    implement(routes.overruleRelation, ({ actor, params, body }) =>
      overruleRelation(deps.database, actor, params, body),
    ),
    implement(routes.editOverrule, ({ actor, params, ifVersion, body }) =>
      editOverrule(deps.database, actor, params, ifVersion, body),
    ),
    implement(routes.withdrawOverrule, ({ actor, params, ifVersion }) =>
      withdrawOverrule(deps.database, actor, params, ifVersion),
    ),
    ...wordingRoutes(deps),
    implement(routes.getVoices, ({ actor, params, query }) =>
      readVoices(deps.database, actor, params.topicId, query),
    ),
    implement(routes.getVoiceClaims, ({ actor, params, query }) =>
      readVoiceClaims(deps, actor, params, query),
    ),
    implement(routes.getTimeline, ({ actor, params, query }) =>
      readTimeline(deps.database, actor, params.topicId, query),
    ),
    implement(routes.getCoverage, ({ actor, params, query }) =>
      readCoverage(deps.database, actor, params.topicId, query),
    ),
    implement(routes.getTopicFrames, ({ actor, params, query }) =>
      readTopicFrames(deps.database, actor, params.topicId, query),
    ),
    implement(routes.getFramedArticles, ({ actor, params, query }) =>
      readFramedArticles(deps.database, actor, params, query),
    ),
  ];
}
