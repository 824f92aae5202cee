import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { VoiceClaim } from '#contract/voices.ts';
import { CodePoints } from '#core/text/code-points.ts';
import { countOf } from '../../../lib/count-of.ts';
import { voiceClaimsQuery } from '../api/voice-queries.ts';
import { Chain } from '../components/chain.tsx';
import type { MatrixSearch } from '../filters/matrix-search.ts';
import { FoundPassages } from '../passages/found-passages.tsx';
import { PassageHead } from '../passages/passage-head.tsx';
import { Passage } from '../passages/passage.tsx';
import { PassagePanel } from '../passages/passage-panel.tsx';
import type { OpenVoice } from './open-voice.ts';

interface Props {
  topicId: string;
  open: OpenVoice;
  search: MatrixSearch;
  /** Of the column it is about; null: all. */
  columnName: string | null;
  onClose: () => void;
}

/** The quotations of one voice, each with its own words marked. */
export function VoiceClaims({ topicId, open, search, columnName, onClose }: Props) {
  const found = useQuery(voiceClaimsQuery(topicId, open, search));
  const count = (found.data?.items.length ?? 0) + (found.data?.leftOut ?? 0);
  const what = `${countOf(count, 'claim')} ${open.how === 'quoted' ? 'quoted' : 'in other words'}`;
  const title = found.data?.name ?? 'Passages';
  const where = columnName === null ? '' : ` in ${columnName}`;
  return (
    <PassagePanel columns={1} onClose={onClose}>
      <PassageHead
        title={title}
        count={found.data ? `${what}${where}, first published first` : null}
        onClose={onClose}
      />
      <FoundPassages found={found} loading="Loading the passages" label={title}>
        {({ items, leftOut }) => (
          <>
            {items.map((claim) => (
              <Quotation key={claim.id} claim={claim} />
            ))}
            {leftOut > 0 && (
              <p>{countOf(leftOut, 'more claim')}: choose fewer outlets or a time.</p>
            )}
          </>
        )}
      </FoundPassages>
    </PassagePanel>
  );
}

function Quotation({ claim }: { claim: VoiceClaim }) {
  return (
    <Passage
      claimId={claim.id}
      articleId={claim.articleId}
      outlet={claim.outlet}
      title={claim.title}
      published={claim.published}
      language={claim.language}
      facts={
        <>
          <Chain chain={claim.chain} occasions />
          {claim.isCopy && ' · a copy: counted where the text was published first'}
        </>
      }
    >
      <MarkedWords claim={claim} />
    </Passage>
  );
}

/** The quote, the speaker's own words marked in it. */
function MarkedWords({ claim: { anchor, words } }: { claim: VoiceClaim }) {
  const quote = new CodePoints(anchor.exact);
  const offset = (at: number) => at - anchor.start;
  return (
    <>
      {words.map(({ start, exact }, index) => (
        <Fragment key={start}>
          {quote.slice(offset(words[index - 1]?.end ?? anchor.start), offset(start))}
          <mark title="the speaker’s own words">{exact}</mark>
        </Fragment>
      ))}
      {quote.slice(offset(words.at(-1)?.end ?? anchor.start))}
    </>
  );
}
