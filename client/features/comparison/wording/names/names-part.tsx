import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { TopicNames } from '#contract/names.ts';
import { paths } from '../../../../app/paths.ts';
import { countOf } from '../../../../lib/count-of.ts';
import { formatDate } from '../../../../lib/dates.ts';
import { namesQuery } from '../../api/names-queries.ts';
import { PictureOrTable } from '../../drawing/picture-or-table.tsx';
import type { TopicViewProps } from '../../views/topic-view.ts';
import { Answer } from '../../../../components/answer.tsx';
import { NothingToShow } from '../../views/nothing-to-show.tsx';
import { openNaming } from '../open-passages.ts';
import classes from '../../views/view.module.css';
import { LexiconList } from './lexicon-list.tsx';
import { namesAsTable, thingRows } from './names-model.ts';
import { columnsShown, NamesPlot } from './names-plot.tsx';
import { NamesTable } from './names-table.tsx';
import own from './names.module.css';
import { Offers } from './offers.tsx';

/** The same thing under different names: who says which, how often and since when. */
export function NamesPart(props: TopicViewProps) {
  const found = useQuery(namesQuery(props.topicId, props.search));
  return (
    <Answer found={found} loading="Looking for names">
      {(names) => <Names {...props} names={names} />}
    </Answer>
  );
}

function Names({
  topicId,
  search,
  onSearch,
  canEdit,
  names,
}: TopicViewProps & { names: TopicNames }) {
  const router = useRouter();
  const things = useMemo(() => thingRows(names), [names]);
  const offers = names.things.filter(({ kind }) => kind === 'offer');
  const hrefOf = (thing: string, words: string, column: string) =>
    router.buildLocation({
      to: paths.compareTopic,
      params: { topicId },
      search: (previous) => ({ ...previous, ...openNaming(thing, words, column) }),
    }).href;
  if (names.columns.length === 0) {
    return (
      <NothingToShow search={search} onSearch={onSearch} what="articles">
        This topic has no article yet. Import some, and see how each outlet names the same thing.
      </NothingToShow>
    );
  }
  return (
    <>
      <p className={classes.key}>{factsOf(names)}</p>
      {things.length > 0 && (
        <PictureOrTable
          title="The same thing under different names"
          draw={(width, palette) => <NamesPlot {...{ names, things, width, palette, hrefOf }} />}
          table={<NamesTable names={names} things={things} />}
          asTable={() => namesAsTable(names)}
          search={search}
          onSearch={onSearch}
        >
          <span className={classes.soft}>
            A bar is the share of an outlet’s articles. Grey: all say it; ink: only some do.
            {names.columns.length > columnsShown(960) &&
              ' The plot has the first columns, the table all.'}
          </span>
        </PictureOrTable>
      )}
      <div className={own.columns}>
        <section aria-labelledby="offered-names">
          <h3 id="offered-names" className={own.heading}>
            Offered: one thing, by other names
          </h3>
          <Offers offers={offers} canEdit={canEdit} />
        </section>
        <section aria-labelledby="lexicon">
          <h3 id="lexicon" className={own.heading}>
            Lexicon of the workspace
          </h3>
          <LexiconList canEdit={canEdit} />
        </section>
      </div>
    </>
  );
}

function factsOf({ first, last, read, notRead, unused }: TopicNames): string {
  const period =
    first === null
      ? 'Articles without dates'
      : `Articles of ${formatDate(first)} – ${formatDate(last)}`;
  const left =
    notRead > 0 ? `; ${countOf(notRead, 'article')} not, being older or not in English` : '';
  const without =
    unused > 0 ? ` ${countOf(unused, 'entry', 'entries')} of the lexicon no article uses.` : '';
  return `${period}: wording is compared within one period, set above. ${countOf(read, 'article')} read for offers${left}.${without}`;
}
