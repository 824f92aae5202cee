import { Button } from '@mantine/core';
import { exchangeRate, type ExchangeRate } from '#contract/rates.ts';
import { routes } from '#contract/routes.ts';
import { withUndo } from '../../../components/notify.tsx';
import { formatDate } from '../../../lib/dates.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { EditableRow } from '../components/editable-row.tsx';
import { useEdit } from '../use-edit.ts';
import { draftOf, rateOf } from './rate-draft.ts';
import { RateFields } from './rate-fields.tsx';
import classes from './rates.module.css';

const words = {
  from: { label: 'Currency' },
  to: { label: 'Worth in' },
  rate: { label: 'Rate' },
  date: { label: 'Date' },
  source: { label: 'Source' },
};

export function RateRow({ rate }: { rate: ExchangeRate }) {
  const { id, from, to, date, source, version, abilities } = rate;
  const edit = useEdit(routes.editRate, exchangeRate);
  const remove = useWrite(routes.deleteRate);
  const create = useWrite(routes.createRate);
  const params = { rateId: id };
  const takeAway = () =>
    void withUndo(
      remove.mutateAsync({ params, ifVersion: version }),
      `The rate of ${from} in ${to} is gone; their amounts stand apart.`,
      () => create.mutate({ body: { from, to, rate: rate.rate, date, source } }),
    );
  return (
    <EditableRow
      fields={draftOf(rate)}
      mayEdit={abilities.edit}
      {...{ edit, words }}
      summary={
        <span className={classes.summary}>
          <span className={classes.rate}>
            1 {from} = {rate.rate} {to}
          </span>
          <span>{formatDate(date)}</span>
          <span className={classes.source} dir="auto">
            {source}
          </span>
        </span>
      }
      onSave={async (draft) => {
        const body = rateOf(draft);
        return body !== null && (await edit.save({ params, body, ifVersion: version }));
      }}
      canSave={(draft) => rateOf(draft) !== null}
      deeds={() =>
        abilities.delete && (
          <Button variant="subtle" color="red" onClick={takeAway}>
            Take away
          </Button>
        )
      }
    >
      {(draft, onChange) => <RateFields {...{ draft, onChange }} />}
    </EditableRow>
  );
}
