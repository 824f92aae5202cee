import type { Article } from '#contract/articles.ts';
import type { ImportProposal } from '#contract/import-proposals.ts';
import type { Coding } from '#core/frames/frame.ts';
import { routes } from '#contract/routes.ts';
import type { ApiClient } from '../cli/api-client.ts';
import type { CorpusPack } from './corpus-pack.ts';
import { topicOf } from './pack-keys.ts';

type PackArticle = CorpusPack['articles'][number];

export interface LoadedArticle {
  article: Article;
  /** What the server read from the text itself, before the editor's word. */
  proposal: ImportProposal;
}

/** Each file is proposed, then stored as the editor of the pack says. */
export async function loadArticles(
  editor: ApiClient,
  pack: CorpusPack,
  files: Map<string, Buffer>,
  topics: Map<string, string>,
): Promise<Map<string, LoadedArticle>> {
  const loaded = new Map<string, LoadedArticle>();
  const frames = await frameKeys(editor, pack);
  for (const article of pack.articles) {
    const topicId = topics.get(topicOf(pack, article.topic));
    const codings = codingsOf(article, frames);
    loaded.set(article.file, await loadArticle(editor, article, files, { topicId, codings }));
  }
  return loaded;
}

async function loadArticle(
  editor: ApiClient,
  pack: PackArticle,
  files: Map<string, Buffer>,
  { topicId, codings }: { topicId: string | undefined; codings: Coding[] },
): Promise<LoadedArticle> {
  const proposal = await propose(editor, files, pack.file);
  const { outlet, published } = pack.editorSets;
  const stored = await editor.call(routes.createArticle, {
    body: {
      title: pack.title,
      outlet,
      published: published && {
        date: published,
        origin: proposal.published?.value === published ? 'text' : 'editor',
      },
      byline: pack.byline ?? proposal.byline?.value ?? null,
      url: pack.url ?? null,
      language: pack.language ?? proposal.language,
      text: proposal.text,
      regions: proposal.regions,
      topicIds: topicId ? [topicId] : [],
    },
  });
  const readingState = pack.readingState ?? 'read';
  if (readingState === stored.readingState && codings.length === 0) {
    return { article: stored, proposal };
  }
  const article = await editor.call(routes.editArticle, {
    params: { articleId: stored.id },
    ifVersion: stored.version,
    body: { readingState, frames: codings },
  });
  return { article, proposal };
}

/** The codebook's keys by its names; asked for where the pack codes anything. */
async function frameKeys(editor: ApiClient, pack: CorpusPack): Promise<Map<string, string>> {
  if (!pack.articles.some(({ frames = [] }) => frames.length > 0)) return new Map();
  const { items } = await editor.call(routes.listFrames, {});
  return new Map(items.map(({ name, key }) => [name, key]));
}

function codingsOf({ file, frames = [] }: PackArticle, keys: Map<string, string>): Coding[] {
  return frames.map((name, index) => {
    const frame = keys.get(name);
    if (frame === undefined) throw new Error(`${file}: the codebook has no frame “${name}”`);
    return { frame, primary: index === 0 };
  });
}

/** Later texts come after the claims: those were tagged in the first. */
export async function addRevisions(
  editor: ApiClient,
  pack: CorpusPack,
  files: Map<string, Buffer>,
  articles: Map<string, LoadedArticle>,
): Promise<void> {
  for (const { file, revisions = [] } of pack.articles) {
    const params = { articleId: articles.get(file)?.article.id ?? '' };
    for (const revision of revisions) {
      const { text, regions } = await propose(editor, files, revision);
      const { version } = await editor.call(routes.getArticle, { params });
      await editor.call(routes.addText, { params, ifVersion: version, body: { text, regions } });
    }
  }
}

async function propose(editor: ApiClient, files: Map<string, Buffer>, fileName: string) {
  const bytes = new Blob([new Uint8Array(files.get(fileName) ?? [])]);
  return editor.call(routes.proposeImport, { query: { fileName }, bytes });
}
