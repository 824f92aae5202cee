import { toPartialDate } from '#core/figures/partial-date.ts';
import { routes, type RouteName } from '#contract/routes.ts';
import type { AnyRoute } from '#contract/route.ts';
import type { AccessThings } from './access-things.ts';
import type { CallInput } from './test-call.ts';
import { deskText, sandbags } from './test-desk.ts';
import { spanOf } from './test-material.ts';
import type { PersonName } from './test-people.ts';

type Make<R extends AnyRoute> = (
  things: AccessThings,
  who: PersonName,
) => CallInput<R> | Promise<CallInput<R>>;

/** One call of every operation that succeeds for whoever may make it. */
export const accessSamples: { [Name in RouteName]: Make<(typeof routes)[Name]> } = {
  getMe: () => ({}),
  getSignInLink: async (things) => ({ params: { token: await things.signInToken() } }),
  useSignInLink: async (things) => ({ params: { token: await things.signInToken() }, body: {} }),
  switchWorkspace: ({ app }) => ({ body: { workspaceId: app.workspaceId } }),
  createWorkspace: ({ name }) => ({ body: { name: name() } }),
  editWorkspace: async ({ app, name }) => ({
    ifVersion: (await app.as('viewer').call(routes.getMe)).body.workspace.version,
    body: { name: name() },
  }),

  listMembers: () => ({}),
  changeRole: async (things) => ({
    params: { memberId: await things.member() },
    body: { role: 'editor' },
  }),
  removeMember: async (things) => ({ params: { memberId: await things.member() } }),
  listInvitations: () => ({}),
  createInvitation: () => ({ body: { role: 'viewer' } }),
  revokeInvitation: async (things) => ({
    params: { invitationId: (await things.invitation()).id },
  }),
  getInvitationByToken: async (things) => ({
    params: { token: (await things.invitation()).token },
  }),
  acceptInvitation: async (things) => ({
    params: { token: (await things.invitation()).token },
    body: { account: { name: 'New', email: things.email(), password: 'a long enough password' } },
  }),
  listApiKeys: () => ({}),
  createApiKey: ({ name }) => ({ body: { name: name() } }),
  revokeApiKey: async (things, who) => ({ params: { apiKeyId: await things.apiKey(who) } }),

  proposeImport: () => ({
    query: { fileName: 'wall.txt' },
    body: new TextEncoder().encode('Wall'),
  }),
  createArticle: ({ name }) => ({ body: { text: `The wall stands, says ${name()}.` } }),
  listArticles: ({ desk }) => ({ query: { topicId: desk.topicId } }),
  articleFacets: ({ desk }) => ({ query: { topicId: desk.topicId } }),
  getArticle: ({ desk }) => ({ params: { articleId: desk.article.id } }),
  editArticle: async (things) => {
    const { id, version } = await things.article();
    return { params: { articleId: id }, ifVersion: version, body: { title: things.name() } };
  },
  proposeText: ({ desk, name }) => ({
    params: { articleId: desk.article.id },
    body: { text: `The wall fell, says ${name()}.` },
  }),
  addText: async (things) => {
    const { id, version } = await things.article();
    const body = { text: `The wall fell, says ${things.name()}.` };
    return { params: { articleId: id }, ifVersion: version, body };
  },
  getText: ({ desk }) => ({ params: { articleId: desk.article.id, number: 1 } }),
  trashArticle: async (things) => {
    const { id, version } = await things.article();
    return { params: { articleId: id }, ifVersion: version };
  },
  restoreArticle: async (things) => ({ params: { articleId: await things.trashedArticle() } }),
  changeArticles: async (things) => ({
    body: { articleIds: [(await things.article()).id], change: { do: 'trash' } },
  }),

  listClaims: ({ desk }) => ({ query: { articleId: desk.article.id } }),
  createClaim: ({ desk }) => ({
    params: { articleId: desk.article.id },
    body: { textId: desk.article.textId, category: 'warning', ...spanOf(deskText, sandbags) },
  }),
  getClaim: async (things) => ({ params: { claimId: (await things.claim()).id } }),
  editClaim: async (things) => {
    const { id, version } = await things.claim();
    return { params: { claimId: id }, ifVersion: version, body: { note: 'Looked at.' } };
  },
  trashClaim: async (things) => {
    const { id, version } = await things.claim();
    return { params: { claimId: id }, ifVersion: version };
  },
  restoreClaim: async (things) => ({ params: { claimId: await things.trashedClaim() } }),
  submitClaim: async (things) => {
    const { id, version } = await things.claim();
    return { params: { claimId: id }, ifVersion: version };
  },
  approveClaim: async (things) => {
    const { id, version } = await things.submittedClaim();
    return { params: { claimId: id }, ifVersion: version, body: {} };
  },
  sendClaimBack: async (things) => {
    const { id, version } = await things.submittedClaim();
    return { params: { claimId: id }, ifVersion: version, body: { note: 'Which quay?' } };
  },
  claimHistory: async (things) => ({ params: { claimId: (await things.claim()).id } }),
  getUndo: ({ desk }) => ({ params: { articleId: desk.article.id } }),
  undo: async (things, who) => {
    await things.claim(who);
    return { params: { articleId: things.desk.article.id } };
  },
  redo: async (things, who) => {
    await things.claim(who);
    const params = { articleId: things.desk.article.id };
    await things.app.as(who === 'viewer' ? 'editor' : who).call(routes.undo, { params });
    return { params };
  },

  listSuggestions: ({ suggested }) => ({ params: { articleId: suggested.id } }),
  acceptSuggestions: async (things) => {
    const { articleId, suggestionId } = await things.suggestion();
    return { params: { articleId }, body: { suggestionIds: [suggestionId] } };
  },
  rejectSuggestion: async (things) => {
    const { articleId, suggestionId } = await things.suggestion();
    return { params: { articleId }, body: { suggestionId } };
  },
  listRejectedSuggestions: ({ suggested }) => ({ params: { articleId: suggested.id } }),
  takeBackRejection: async (things) => ({ params: await things.rejection() }),
  listSuggesters: () => ({}),
  createSuggester: ({ name }) => ({ body: { name: name(), url: 'https://model.example/' } }),
  editSuggester: async (things) => {
    const { id, version } = await things.suggester();
    return { params: { suggesterId: id }, ifVersion: version, body: { timeoutSeconds: 5 } };
  },
  deleteSuggester: async (things) => {
    const { id, version } = await things.suggester();
    return { params: { suggesterId: id }, ifVersion: version };
  },
  trySuggester: async (things) => ({ params: { suggesterId: (await things.suggester()).id } }),

  listOutlets: () => ({}),
  createOutlet: ({ name }) => ({ body: { name: name() } }),
  editOutlet: async (things) => {
    const { id, version } = await things.outlet();
    return { params: { outletId: id }, ifVersion: version, body: { country: 'US' } };
  },
  trashOutlet: async (things) => {
    const { id, version } = await things.outlet();
    return { params: { outletId: id }, ifVersion: version };
  },
  mergeOutlet: async (things) => ({
    params: { outletId: (await things.outlet()).id },
    body: { intoId: (await things.outlet()).id },
  }),
  listRates: () => ({}),
  createRate: (things) => ({
    body: {
      from: 'EUR',
      to: 'USD',
      rate: '1.08',
      date: toPartialDate('2021-05-06', 'day'),
      source: things.name(),
    },
  }),
  editRate: async (things) => {
    const { id, version } = await things.rate();
    return { params: { rateId: id }, ifVersion: version, body: { rate: '1.1' } };
  },
  deleteRate: async (things) => {
    const { id, version } = await things.rate();
    return { params: { rateId: id }, ifVersion: version };
  },
  listOutletGroups: () => ({}),
  createOutletGroup: async (things) => ({
    body: { name: things.name(), outletIds: [(await things.outlet()).id] },
  }),
  editOutletGroup: async (things) => {
    const { id, version } = await things.outletGroup();
    return { params: { groupId: id }, ifVersion: version, body: { name: things.name() } };
  },
  deleteOutletGroup: async (things) => {
    const { id, version } = await things.outletGroup();
    return { params: { groupId: id }, ifVersion: version };
  },

  listTopics: () => ({}),
  createTopic: ({ name }) => ({ body: { name: name() } }),
  editTopic: async (things) => {
    const { id, version } = await things.topic();
    return { params: { topicId: id }, ifVersion: version, body: { name: things.name() } };
  },
  trashTopic: async (things) => {
    const { id, version } = await things.topic();
    return { params: { topicId: id }, ifVersion: version };
  },
  restoreTopic: async (things) => ({ params: { topicId: await things.trashedTopic() } }),

  listQuestions: ({ desk }) => ({ query: { topicId: desk.topicId } }),
  createQuestion: ({ desk, name }) => ({
    body: { topicId: desk.topicId, text: name(), kind: 'account' },
  }),
  editQuestion: async (things) => {
    const { id, version } = await things.question();
    return { params: { questionId: id }, ifVersion: version, body: { text: things.name() } };
  },
  trashQuestion: async (things) => {
    const { id, version } = await things.question();
    return { params: { questionId: id }, ifVersion: version };
  },
  restoreQuestion: async (things) => ({ params: { questionId: await things.trashedQuestion() } }),

  listCategories: () => ({}),
  createCategory: ({ name }) => ({ body: { key: name(), name: name() } }),
  editCategory: async (things) => {
    const { key, version } = await things.category();
    return { params: { key }, ifVersion: version, body: { name: things.name() } };
  },

  listFrames: () => ({}),
  createFrame: ({ name }) => ({ body: { name: name() } }),
  editFrame: async (things) => {
    const { key, version } = await things.frame();
    return { params: { key }, ifVersion: version, body: { description: 'When.' } };
  },
  loadFrames: ({ name }) => ({ body: { frames: [{ name: name() }] } }),

  listSources: () => ({}),
  createSource: ({ name }) => ({ body: { name: name() } }),
  editSource: async (things) => {
    const { id, version } = await things.source();
    return { params: { sourceId: id }, ifVersion: version, body: { role: 'minister' } };
  },
  mergeSource: async (things) => ({
    params: { sourceId: (await things.source()).id },
    body: { intoId: (await things.source()).id },
  }),
  deleteSource: async (things) => {
    const { id, version } = await things.source();
    return { params: { sourceId: id }, ifVersion: version };
  },

  listLexicon: () => ({}),
  createLexiconEntry: ({ name }) => ({ body: { referent: name(), variants: [name()] } }),
  editLexiconEntry: async (things) => {
    const { id, version } = await things.lexiconEntry();
    return { params: { entryId: id }, ifVersion: version, body: { note: 'Why.' } };
  },
  deleteLexiconEntry: async (things) => {
    const { id, version } = await things.lexiconEntry();
    return { params: { entryId: id }, ifVersion: version };
  },
  listRejectedNamings: () => ({}),
  rejectNaming: ({ name }) => ({ body: { words: [name(), name()] } }),
  takeBackRejectedNaming: async (things) => ({
    params: { rejectionId: await things.rejectedNaming() },
  }),
  listSpeakerGroups: () => ({}),
  createSpeakerGroup: async (things) => ({
    body: { name: things.name(), sourceIds: [(await things.source()).id] },
  }),
  editSpeakerGroup: async (things) => {
    const { id, version } = await things.speakerGroup();
    return { params: { groupId: id }, ifVersion: version, body: { name: things.name() } };
  },
  deleteSpeakerGroup: async (things) => {
    const { id, version } = await things.speakerGroup();
    return { params: { groupId: id }, ifVersion: version };
  },

  getMatrix: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getCell: ({ desk }) => ({
    params: { topicId: desk.topicId, questionId: desk.howMany, column: 'none' },
  }),

  getNames: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getNamePassages: async (things) => ({
    params: { topicId: things.desk.topicId },
    query: { thing: (await things.lexiconEntry('wall')).id, words: 'wall' },
  }),

  getRelations: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getTextsBeside: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  listSavedViews: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  createSavedView: ({ desk, name }) => ({
    params: { topicId: desk.topicId },
    body: { name: name(), search: 'view=figures' },
  }),
  editSavedView: async (things, who) => {
    const { id, version } = await things.savedView(who);
    return { params: { viewId: id }, ifVersion: version, body: { shared: true } };
  },
  deleteSavedView: async (things, who) => {
    const { id, version } = await things.savedView(who);
    return { params: { viewId: id }, ifVersion: version };
  },
  getSummary: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getQuestionRelations: ({ desk }) => ({
    params: { topicId: desk.topicId, questionId: desk.howMany },
  }),
  overruleRelation: async (things) => ({
    params: await things.pair(),
    body: { relation: 'not comparable', reason: 'Two different quays.' },
  }),
  editOverrule: async (things, who) => {
    const { version, ...params } = await things.overrule(who);
    const body = { relation: 'differ' as const, reason: 'One quay after all.' };
    return { params, ifVersion: version, body };
  },
  withdrawOverrule: async (things, who) => {
    const { version, ...params } = await things.overrule(who);
    return { params, ifVersion: version };
  },

  getDistinctive: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getConcordance: ({ desk }) => ({ params: { topicId: desk.topicId }, query: { terms: 'wall' } }),
  getHeadlines: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getQuotedSources: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getReportingVerbs: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getHedges: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getLoadedWords: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  listLoadedWords: () => ({}),
  createLoadedWord: ({ name }) => ({ body: { term: name() } }),
  editLoadedWord: async (things) => {
    const { id, version } = await things.loadedWord();
    return { params: { wordId: id }, ifVersion: version, body: { category: 'label' } };
  },
  deleteLoadedWord: async (things) => {
    const { id, version } = await things.loadedWord();
    return { params: { wordId: id }, ifVersion: version };
  },
  getWordingClaims: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getCoverage: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getTopicFrames: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getFramedArticles: async (things) => ({
    params: { topicId: things.desk.topicId, frame: (await things.frame()).key },
  }),
  getTimeline: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getVoices: ({ desk }) => ({ params: { topicId: desk.topicId } }),
  getVoiceClaims: async (things) => ({
    params: { topicId: things.desk.topicId, voiceId: (await things.source()).id },
  }),

  getAgreement: ({ desk }) => ({ params: { topicId: desk.topicId } }),

  listReports: () => ({}),
  createReport: ({ desk, name }) => ({ body: { topicId: desk.topicId, title: name() } }),
  getReport: async (things) => ({ params: { reportId: (await things.report()).id } }),
  editReport: async (things) => {
    const { id, version } = await things.report();
    return { params: { reportId: id }, ifVersion: version, body: { title: things.name() } };
  },
  trashReport: async (things) => {
    const { id, version } = await things.report();
    return { params: { reportId: id }, ifVersion: version };
  },
  restoreReport: async (things) => ({ params: { reportId: await things.trashedReport() } }),
  previewReport: async (things) => ({ params: { reportId: (await things.report()).id } }),
  exportReport: async (things) => ({
    params: { reportId: (await things.report()).id, format: 'csv' },
  }),

  listEvents: ({ desk }) => ({ query: { articleId: desk.article.id } }),
  listVerdicts: ({ desk }) => ({ query: { questionId: desk.raised } }),
  signVerdict: ({ desk }) => ({
    body: {
      on: { questionId: desk.raised },
      statement: 'It is so.',
      evidence: ['https://ledger.example/1'],
    },
  }),
  withdrawVerdict: async (things, who) => ({ params: { verdictId: await things.verdict(who) } }),
};
