import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../components/answer.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { agreementQuery } from '../../features/agreement/api/agreement-query.ts';
import { AgreementView } from '../../features/agreement/components/agreement-view.tsx';
import { isMissing } from '../../lib/api-error.ts';
import { useCrumbs } from '../../lib/crumbs.ts';
import { read } from '../../lib/query.ts';
import { paths } from '../paths.ts';
import { MissingPage } from './missing-page.tsx';

export function AgreementPage() {
  const { topicId } = useParams({ from: '/inside/compare/$topicId/agreement' });
  // What stays on the screen until the next is there is of the same topic.
  return <AgreementOn key={topicId} topicId={topicId} />;
}

function AgreementOn({ topicId }: { topicId: string }) {
  const { editors } = useSearch({ from: '/inside/compare/$topicId/agreement' });
  const topics = useQuery(read(routes.listTopics)).data?.items ?? [];
  const name = topics.find(({ id }) => id === topicId)?.name ?? 'Topic';
  const agreement = useQuery(agreementQuery(topicId, editors));
  useCrumbs({ label: 'Compare', to: paths.compare }, { label: `Agreement on ${name}` });
  if (agreement.isError && isMissing(agreement.error)) return <MissingPage />;
  return (
    <>
      <PageHeader
        title="Agreement"
        description={
          <>
            How far editors who tagged the same articles agree: <bdi>{name}</bdi>
          </>
        }
      >
        <LinkButton to={paths.compareTopic} params={{ topicId }} variant="default">
          Comparison
        </LinkButton>
      </PageHeader>
      <Answer found={agreement} loading="Comparing what editors tagged">
        {(found) => <AgreementView topicId={topicId} agreement={found} />}
      </Answer>
    </>
  );
}
