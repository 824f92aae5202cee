import { Link } from '@tanstack/react-router';
import type { ActivityEvent } from '#contract/activity.ts';
import { paths } from '../../../app/paths.ts';
import classes from './activity.module.css';

/** What an event is about, leading to where it stands now. */
export function EventLink({ event }: { event: ActivityEvent }) {
  const { entity, entityId, articleId, label, action } = event;
  const isQuoted = entity === 'claim' || entity === 'suggestion';
  const words = <span dir="auto">{isQuoted && label !== '' ? `“${label}”` : label || 'it'}</span>;
  const look = { className: classes.link ?? '' };
  if (/ (trashed|removed|deleted|dissolved|revoked)$/.test(action)) {
    if (entity !== 'article') return words;
    return (
      <Link to={paths.library} search={{ trashed: 'true' }} {...look}>
        {words}
      </Link>
    );
  }
  if (entity === 'claim' && articleId !== null) {
    return (
      <Link to={paths.reader} params={{ articleId }} search={{ claim: entityId }} {...look}>
        {words}
      </Link>
    );
  }
  if (entity === 'suggestion' && articleId !== null) {
    return (
      <Link to={paths.reader} params={{ articleId }} {...look}>
        {words}
      </Link>
    );
  }
  switch (entity) {
    case 'article':
      return (
        <Link to={paths.reader} params={{ articleId: entityId }} {...look}>
          {words}
        </Link>
      );
    case 'topic':
      return (
        <Link to={paths.topic} params={{ topicId: entityId }} {...look}>
          {words}
        </Link>
      );
    case 'report':
      return (
        <Link to={paths.report} params={{ reportId: entityId }} {...look}>
          {words}
        </Link>
      );
    default: {
      const to = pages[entity];
      return to === undefined ? (
        words
      ) : (
        <Link to={to} {...look}>
          {words}
        </Link>
      );
    }
  }
}

type Page = (typeof paths)[
  'codebook' | 'outlets' | 'sources' | 'members' | 'suggesters' | 'topics' | 'workspace'];

const pages: Readonly<Record<string, Page>> = {
  category: paths.codebook,
  question: paths.topics,
  outlet: paths.outlets,
  'outlet group': paths.outlets,
  source: paths.sources,
  'speaker group': paths.sources,
  member: paths.members,
  invitation: paths.members,
  suggester: paths.suggesters,
  workspace: paths.workspace,
};
