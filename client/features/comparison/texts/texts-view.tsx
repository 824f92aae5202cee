import { Button, Select, Switch } from '@mantine/core';
import { IconColumns3, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { mostTexts } from '#contract/texts.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ErrorState } from '../../../components/error-state.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { LoadingState } from '../../../components/loading-state.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { categoriesQuery } from '../api/topic-queries.ts';
import { PictureOrTable } from '../drawing/picture-or-table.tsx';
import { listOf, writeList } from '../filters/matrix-search.ts';
import type { TopicViewProps } from '../views/topic-view.ts';
import { TextColumns } from './text-columns.tsx';
import { TextsMap } from './texts-map.tsx';
import { articleLabel, textsAsTable, textsModel } from './texts-model.ts';
import { articlesOfTopic, textsQuery } from './texts-query.ts';
import { TextsTable } from './texts-table.tsx';
import { questionsQuery } from '../api/topic-queries.ts';
import view from '../views/view.module.css';
import classes from './texts.module.css';

/** Two or three articles beside each other: the same questions, the same words. */
export function TextsView({ topicId, search, onSearch }: TopicViewProps) {
  const beside = useQuery(textsQuery(topicId, search));
  const questions = useQuery(questionsQuery(topicId)).data?.items;
  const articles = useQuery(articlesOfTopic(topicId)).data?.items;
  const categories = useQuery(categoriesQuery()).data?.items;
  const [adding, setAdding] = useState(false);
  const model = useMemo(
    () => (beside.data ? textsModel(beside.data, questions ?? []) : null),
    [beside.data, questions],
  );
  const chosen = listOf(search.texts);
  const shown = chosen.length > 0 ? chosen : (model?.texts ?? []).map((text) => text.articleId);
  const set = (ids: readonly string[]) => {
    setAdding(false);
    onSearch(() => ({ texts: writeList([...new Set(ids)]) }));
  };
  const at = model?.questions.findIndex(({ id }) => id === search.question) ?? -1;
  const question = model?.questions[at] ?? null;
  const ask = (id: string | undefined) => onSearch(() => ({ question: id }));
  const step = (by: 1 | -1) => {
    const count = model?.questions.length ?? 0;
    ask(model?.questions[at < 0 ? (by > 0 ? 0 : count - 1) : (at + by + count) % count]?.id);
  };
  const inStep = search.scroll !== 'apart';
  const toggle = () => onSearch(() => ({ scroll: inStep ? 'apart' : undefined }));
  const nothing = (model?.questions.length ?? 0) === 0;
  useHotkeys('Texts', [
    { keys: 'j', label: 'Next question', run: () => step(1), disabled: nothing },
    { keys: 'k', label: 'Question before', run: () => step(-1), disabled: nothing },
    { keys: 'l', label: inStep ? 'Scroll each alone' : 'Scroll together', run: toggle },
  ]);
  if (beside.isPending) return <LoadingState rows={10} label="Laying the texts side by side" />;
  if (beside.isError && !model) {
    return <ErrorState error={beside.error} retry={() => void beside.refetch()} />;
  }
  if (!model || model.texts.length === 0) {
    return (
      <EmptyState icon={<IconColumns3 size={24} stroke={1.5} />}>
        No article is left to lay beside another. Bring articles in, or clear the filters.
      </EmptyState>
    );
  }
  const options = (articles ?? []).map((article) => ({
    value: article.id,
    label: articleLabel({
      ...article,
      outlet: article.outlet?.name ?? null,
      published: article.published?.date ?? null,
    }),
  }));
  const places = adding ? [...shown, ''] : shown;
  return (
    <section className={`${view.view ?? ''} ${classes.filling ?? ''}`} aria-label="Texts">
      <div className={view.bar} data-no-print>
        {places.map((id, place) => (
          <Select
            key={`${place} ${id}`}
            className={classes.article ?? ''}
            aria-label={`Article ${place + 1}`}
            placeholder="Choose an article"
            searchable
            clearable={places.length > 1}
            autoFocus={id === ''}
            nothingFoundMessage="No article of this topic is called that"
            data={options.filter(({ value }) => value === id || !shown.includes(value))}
            value={id === '' ? null : id}
            onChange={(value) =>
              set(
                places
                  .map((each, index) => (index === place ? (value ?? '') : each))
                  .filter(Boolean),
              )
            }
          />
        ))}
        {places.length < mostTexts && (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            Article
          </Button>
        )}
      </div>
      <PictureOrTable
        title={model.texts.map(({ name }) => name).join(' beside ')}
        draw={(width, palette) => (
          <TextsMap model={model} question={question?.id ?? null} width={width} palette={palette} />
        )}
        table={<TextsTable model={model} />}
        asTable={() => textsAsTable(model)}
        search={search}
        onSearch={onSearch}
      >
        <Select
          className={classes.question ?? ''}
          aria-label="Question"
          placeholder={
            nothing ? 'None of them answers a question' : 'All claims; choose a question'
          }
          clearable
          disabled={nothing}
          data={model.questions.map(({ id, text, texts }) => ({
            value: id,
            label: `${text} (${texts} of ${model.texts.length})`,
          }))}
          value={question?.id ?? null}
          onChange={(id) => ask(id ?? undefined)}
        />
        <Switch
          checked={inStep}
          onChange={toggle}
          label={
            <>
              Scroll together <KeyHint keys="l" />
            </>
          }
        />
      </PictureOrTable>
      {search.as !== 'table' && (
        <TextColumns
          model={model}
          question={question?.id ?? null}
          categories={categories ?? []}
          inStep={inStep}
        />
      )}
      <p className={view.key}>
        Pale words stand in another of these texts too,{' '}
        {model.shared.length === 0 ? 'none here; ' : ''}
        at least seven in a row. Underlined: claims; each opens in its article.
      </p>
    </section>
  );
}
