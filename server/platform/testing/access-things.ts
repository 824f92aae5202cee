import { randomBytes } from 'node:crypto';
import { toPartialDate } from '#core/figures/partial-date.ts';
import { routes } from '#contract/routes.ts';
import { newId } from '../ids.ts';
import { createDesk, sandbags, type Desk } from './test-desk.ts';
import type { TestApp } from './test-app.ts';
import { storeArticle } from './test-material.ts';
import type { PersonName } from './test-people.ts';

/** Of letters alone: a list of words takes it too. */
const unique = () =>
  `sample-${Array.from(randomBytes(8), (byte) => 'abcdef'.charAt(byte % 6)).join('')}`;

/** Makes one fresh thing of each kind in our workspace, for one call to use up. */
export class AccessThings {
  static async create(app: TestApp): Promise<AccessThings> {
    return new AccessThings(app, await createDesk(app), await storeSuggestive(app));
  }

  private constructor(
    readonly app: TestApp,
    readonly desk: Desk,
    /** An article with a passage that the engine suggests. */
    readonly suggested: { id: string },
  ) {}

  get editor() {
    return this.app.as('editor');
  }

  name = unique;

  async outlet() {
    return (await this.editor.call(routes.createOutlet, { body: { name: unique() } })).body;
  }

  async outletGroup() {
    return (await this.editor.call(routes.createOutletGroup, { body: { name: unique() } })).body;
  }

  async rate() {
    const date = toPartialDate('2021-05-06', 'day');
    const body = { from: 'EUR', to: 'USD', rate: '1.08', date, source: unique() };
    return (await this.editor.call(routes.createRate, { body })).body;
  }

  async topic() {
    return (await this.editor.call(routes.createTopic, { body: { name: unique() } })).body;
  }

  async trashedTopic() {
    const { id, version } = await this.topic();
    await this.editor.call(routes.trashTopic, { params: { topicId: id }, ifVersion: version });
    return id;
  }

  async question() {
    const body = { topicId: this.desk.topicId, text: unique(), kind: 'account' as const };
    return (await this.editor.call(routes.createQuestion, { body })).body;
  }

  async trashedQuestion() {
    const { id, version } = await this.question();
    const params = { questionId: id };
    await this.editor.call(routes.trashQuestion, { params, ifVersion: version });
    return id;
  }

  async category() {
    const body = { key: unique(), name: unique(), digit: null };
    return (await this.editor.call(routes.createCategory, { body })).body;
  }

  async frame() {
    return (await this.editor.call(routes.createFrame, { body: { name: unique() } })).body;
  }

  async source() {
    return (await this.editor.call(routes.createSource, { body: { name: unique() } })).body;
  }

  async lexiconEntry(variant = unique()) {
    const body = { referent: unique(), variants: [variant] };
    return (await this.editor.call(routes.createLexiconEntry, { body })).body;
  }

  async rejectedNaming() {
    const body = { words: [unique(), unique()] };
    return (await this.editor.call(routes.rejectNaming, { body })).body.id;
  }

  async speakerGroup() {
    return (await this.editor.call(routes.createSpeakerGroup, { body: { name: unique() } })).body;
  }

  async article() {
    const body = { text: `The wall stands, says ${unique()}.`, title: unique() };
    return (await this.editor.call(routes.createArticle, { body })).body;
  }

  async trashedArticle() {
    const { id, version } = await this.article();
    await this.editor.call(routes.trashArticle, { params: { articleId: id }, ifVersion: version });
    return id;
  }

  /** Tagged by one who may, so that undo finds something of theirs. */
  async claim(who: PersonName = 'editor') {
    return (await this.desk.tag(sandbags, {}, who === 'viewer' ? 'editor' : who)).body;
  }

  async submittedClaim() {
    const { id, version } = await this.claim();
    const { body } = await this.editor.call(routes.submitClaim, {
      params: { claimId: id },
      ifVersion: version,
    });
    return body;
  }

  async trashedClaim() {
    const { id, version } = await this.claim();
    await this.editor.call(routes.trashClaim, { params: { claimId: id }, ifVersion: version });
    return id;
  }

  /** Two claims that answer one question. */
  async pair() {
    const tag = () => this.desk.tag(sandbags, { questionId: this.desk.howMany });
    const [claim, other] = [(await tag()).body, (await tag()).body];
    return { claimId: claim.id, otherId: other.id };
  }

  async overrule(who: PersonName) {
    const params = await this.pair();
    const signer = this.app.as(who === 'viewer' ? 'editor' : who);
    const { body } = await signer.call(routes.overruleRelation, {
      params,
      body: { relation: 'not comparable', reason: 'Two different quays.' },
    });
    return { ...params, version: body.version };
  }

  async suggestion() {
    const { id: articleId } = await storeSuggestive(this.app);
    const { body } = await this.editor.call(routes.listSuggestions, { params: { articleId } });
    return { articleId, suggestionId: body.items[0]?.id ?? '' };
  }

  async rejection() {
    const { articleId, suggestionId } = await this.suggestion();
    const { body } = await this.editor.call(routes.rejectSuggestion, {
      params: { articleId },
      body: { suggestionId },
    });
    return { articleId, rejectionId: body.id };
  }

  async loadedWord() {
    const body = { term: unique() };
    return (await this.editor.call(routes.createLoadedWord, { body })).body;
  }

  async suggester() {
    const body = { name: unique(), url: 'http://127.0.0.1:1/' };
    const administrator = this.app.as('administrator');
    return (await administrator.call(routes.createSuggester, { body })).body;
  }

  async report() {
    const body = { topicId: this.desk.topicId, title: unique() };
    return (await this.editor.call(routes.createReport, { body })).body;
  }

  async trashedReport() {
    const { id, version } = await this.report();
    await this.editor.call(routes.trashReport, { params: { reportId: id }, ifVersion: version });
    return id;
  }

  async savedView(who: PersonName) {
    const params = { topicId: this.desk.topicId };
    const body = { name: unique(), search: '' };
    return (await this.app.as(who).call(routes.createSavedView, { params, body })).body;
  }

  async verdict(who: PersonName) {
    const signer = this.app.as(who === 'viewer' ? 'editor' : who);
    const body = {
      on: { questionId: this.desk.raised },
      statement: 'It is so.',
      evidence: ['https://ledger.example/1'],
    };
    return (await signer.call(routes.signVerdict, { body })).body.id;
  }

  async apiKey(who: PersonName) {
    const { body } = await this.app.as(who).call(routes.createApiKey, { body: { name: unique() } });
    return body.apiKey.id;
  }

  async invitation() {
    const { body } = await this.app
      .as('administrator')
      .call(routes.createInvitation, { body: { role: 'viewer' } });
    return { id: body.invitation.id, token: body.link.split('/').at(-1) ?? '' };
  }

  async signInToken() {
    const link = await this.app.composition.createSignInLink();
    return link.split('/').at(-1) ?? '';
  }

  async member() {
    const { prisma } = this.app.database;
    const [userId, id, { workspaceId }] = [newId(), newId(), this.app];
    await prisma.user.create({ data: { id: userId, name: unique(), email: this.email() } });
    await prisma.member.create({ data: { workspaceId, id, userId, role: 'viewer' } });
    return id;
  }

  email = () => `${unique()}@example.org`;
}

const suggestive = `The sea wall

Norland has given the harbour towns more than $2.5 billion in aid since 2019, officials said.`;

function storeSuggestive({ database, people }: TestApp) {
  return storeArticle(database.prisma, people.editor, { text: suggestive });
}
