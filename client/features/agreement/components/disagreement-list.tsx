import { useQuery } from '@tanstack/react-query';
import type { TopicAgreement } from '#contract/agreement.ts';
import { routes } from '#contract/routes.ts';
import { OutletName } from '../../../components/outlet-name.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { read } from '../../../lib/query.ts';
import classes from './agreement.module.css';
import { DisagreementCard } from './disagreement-card.tsx';

/** Article by article, the passages of which editors say different things. */
export function DisagreementList({ agreement }: { agreement: TopicAgreement }) {
  const { articles, disagreements, moreDisagreements } = agreement;
  const categories = useQuery(read(routes.listCategories)).data?.items ?? [];
  return (
    <>
      {articles.map(({ id, title, outlet }) => {
        const ofArticle = disagreements.filter(({ articleId }) => articleId === id);
        if (ofArticle.length === 0) return null;
        return (
          <section key={id} className={classes.article} aria-label={title ?? 'Untitled'}>
            <h3 className={classes.title}>
              <span dir="auto">{title ?? 'Untitled'}</span>{' '}
              <span className={classes.soft}>
                <OutletName outlet={outlet === null ? null : { name: outlet }} />
              </span>
            </h3>
            <ul className={classes.cards}>
              {ofArticle.map((each) => (
                <DisagreementCard
                  key={each.claims.map((claim) => claim.id).join()}
                  disagreement={each}
                  categories={categories}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {moreDisagreements > 0 && (
        <p className={classes.note}>
          {countOf(moreDisagreements, 'disagreement')} more: settle some of these first.
        </p>
      )}
    </>
  );
}
