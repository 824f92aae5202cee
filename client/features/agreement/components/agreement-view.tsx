import { IconUsersGroup } from '@tabler/icons-react';
import type { TopicAgreement } from '#contract/agreement.ts';
import { paths } from '../../../app/paths.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { editorWords } from '../words.ts';
import classes from './agreement.module.css';
import { ArticleList } from './article-list.tsx';
import { DisagreementList } from './disagreement-list.tsx';
import { FieldTable } from './field-table.tsx';
import { HowToRead } from './how-to-read.tsx';
import { SetTable } from './set-table.tsx';

interface Props {
  topicId: string;
  agreement: TopicAgreement;
}

/** How far editors agree, on what, and where not. */
export function AgreementView({ topicId, agreement }: Props) {
  const { sets, chosen, articles, taggedByOne, disagreements, moreDisagreements } = agreement;
  if (chosen.articles === 0) return <Nothing topicId={topicId} agreement={agreement} />;
  const differing = disagreements.length + moreDisagreements;
  return (
    <div className={classes.page}>
      <section className={classes.section} aria-labelledby="agreement-fields">
        <h2 id="agreement-fields">{editorWords(chosen)}</h2>
        <p className={classes.lead}>
          {countOf(chosen.articles, 'article')} that{' '}
          {chosen.editors.length === 2 ? 'both' : 'two or more of them'} tagged:{' '}
          {countOf(chosen.shared, 'passage')} in common, {chosen.alone || 'none'} tagged by one
          alone.
        </p>
        <FieldTable set={chosen} />
        <HowToRead />
      </section>
      {sets.length > 1 && (
        <section className={classes.section} aria-labelledby="agreement-sets">
          <h2 id="agreement-sets">Who agrees with whom</h2>
          <SetTable topicId={topicId} agreement={agreement} />
        </section>
      )}
      <section className={classes.section} aria-labelledby="agreement-passages">
        <h2 id="agreement-passages">
          {differing === 0 ? 'No passage to settle' : `${countOf(differing, 'passage')} to settle`}
        </h2>
        {differing === 0 && (
          <p className={classes.lead}>
            Of every passage that two of them tagged they say the same category, figure and speaker.
          </p>
        )}
        <DisagreementList agreement={agreement} />
      </section>
      <section className={classes.section} aria-labelledby="agreement-articles">
        <h2 id="agreement-articles">Articles counted</h2>
        <ArticleList articles={articles} />
        {taggedByOne > 0 && (
          <p className={classes.note}>
            Not counted: {countOf(taggedByOne, 'article')} of the topic that one person alone
            tagged.
          </p>
        )}
      </section>
    </div>
  );
}

function Nothing({ topicId, agreement: { sets, taggedByOne } }: Props) {
  if (sets.length > 0) {
    return (
      <EmptyState
        icon={<IconUsersGroup size={24} stroke={1.5} />}
        action={
          <LinkButton to={paths.agreement} params={{ topicId }}>
            Show everybody
          </LinkButton>
        }
      >
        These editors have no article in common.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconUsersGroup size={24} stroke={1.5} />}
      action={
        <LinkButton to={paths.library} search={{ topicId }}>
          Articles of this topic
        </LinkButton>
      }
    >
      Two editors have to tag the same article, each on their own, before one can say how far they
      agree.{' '}
      {taggedByOne === 1 && 'One article is tagged by one of you so far: let somebody else tag it.'}
      {taggedByOne > 1 &&
        `${countOf(taggedByOne, 'article')} are tagged by one of you so far: let somebody else tag one of them.`}
    </EmptyState>
  );
}
