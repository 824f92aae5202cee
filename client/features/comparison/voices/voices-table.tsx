import { Link } from '@tanstack/react-router';
import { countOf, formatNumber } from '../../../lib/count-of.ts';
import type { SearchChange } from '../search-change.ts';
import { writeOpenVoice, type OpenVoice } from './open-voice.ts';
import { percent, removeWords, type VoicePart, type VoiceRow } from './voice-model.ts';
import classes from '../views/view.module.css';
import { TableTwin } from '../views/table-twin.tsx';

interface Props {
  rows: readonly VoiceRow[];
  topicId: string;
}

const titles = [
  'Voice',
  'Words',
  'Share',
  'Claims',
  'Printed by',
  'At which remove',
  'In other words',
];

/** Every voice, those too that are never quoted. */
export function VoicesTable({ rows, topicId }: Props) {
  return (
    <TableTwin label="Table of the voices" heads={titles}>
      <tbody>
        {rows.map((row) => (
          <Row key={row.voice.id} row={row} topicId={topicId} />
        ))}
      </tbody>
    </TableTwin>
  );
}

function Row({ row: { voice, share, parts }, topicId }: { row: VoiceRow; topicId: string }) {
  const { id, name, kind, words, claims, indirect, unmarked } = voice;
  const open = (column: string | null, how: OpenVoice['how'] = 'quoted') => ({ id, column, how });
  return (
    <tr>
      <th scope="row" dir="auto">
        {name}
        <span className={classes.soft}>{kind === 'group' ? ' group' : ''}</span>
      </th>
      <td className={classes.number}>{formatNumber(words)}</td>
      <td className={classes.number}>{share === null ? '' : percent(share)}</td>
      <td className={classes.number}>
        <Opener topicId={topicId} open={open(null)} count={claims} label={`quoting ${name}`} />
        {unmarked > 0 && (
          <div className={classes.soft}>{formatNumber(unmarked)} without marked words</div>
        )}
      </td>
      <td>
        {parts.map((part) => (
          <Printed key={part.column} topicId={topicId} open={open(part.column)} part={part} />
        ))}
      </td>
      <td>{removeWords(voice).join(', ')}</td>
      <td className={classes.number}>
        <Opener
          topicId={topicId}
          open={open(null, 'indirect')}
          count={indirect}
          label={`with ${name} in other words`}
        />
      </td>
    </tr>
  );
}

interface OpenerProps {
  topicId: string;
  open: OpenVoice;
}

function Opener({ topicId, open, count, label }: OpenerProps & { count: number; label: string }) {
  if (count === 0) return '0';
  return (
    <OpenLink topicId={topicId} open={open} label={`${countOf(count, 'claim')} ${label}`}>
      {formatNumber(count)}
    </OpenLink>
  );
}

function Printed({ topicId, open, part }: OpenerProps & { part: VoicePart }) {
  const { name, words, claims, copies } = part;
  const copied = copies > 0 ? `, ${countOf(copies, 'copy', 'copies')}` : '';
  return (
    <div>
      <OpenLink topicId={topicId} open={open} label={null}>
        <bdi>{name}</bdi>
      </OpenLink>{' '}
      <span className={classes.soft}>
        {claims > 0 ? countOf(words, 'word') : 'counted elsewhere'}
        {copied}
      </span>
    </div>
  );
}

interface OpenLinkProps extends OpenerProps {
  label: string | null;
  children: React.ReactNode;
}

function OpenLink({ topicId, open, label, children }: OpenLinkProps) {
  return (
    <Link
      to="/compare/$topicId"
      params={{ topicId }}
      search={(previous: Parameters<Parameters<SearchChange>[0]>[0]) => ({
        ...previous,
        speaker: writeOpenVoice(open),
      })}
      replace
      aria-label={label ?? undefined}
    >
      {children}
    </Link>
  );
}
