import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { NamedThing } from '#contract/names.ts';
import { routes } from '#contract/routes.ts';
import { KeyHint } from '../../../../components/key-hint.tsx';
import { notify, notifyUndo } from '../../../../components/notify.tsx';
import { useHotkeys } from '../../../../lib/hotkeys/use-hotkeys.ts';
import { useWrite } from '../../../../lib/use-write.ts';
import { variantsOf, whyWords } from './names-model.ts';
import classes from './names.module.css';

interface Props {
  offers: readonly NamedThing[];
  canEdit: boolean;
}

/** What is offered as one thing under several names, each with its reason, to take or to leave. */
export function Offers({ offers, canEdit }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const confirm = useWrite(routes.createLexiconEntry);
  const reject = useWrite(routes.rejectNaming);
  const takeBack = useWrite(routes.takeBackRejectedNaming);
  const items = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-offer]') ?? [])];
  const focused = () => items().findIndex((item) => item.contains(document.activeElement));
  const step = (by: 1 | -1) => {
    const all = items();
    all[Math.min(all.length - 1, Math.max(0, focused() + by))]?.focus();
  };
  /** The next one takes the place of one that goes. */
  const stay = (at: number) => requestAnimationFrame(() => items()[at]?.focus());
  const settle = (deed: (offer: NamedThing, at: number) => void) => {
    const at = focused();
    const offer = offers[at];
    if (offer) deed(offer, at);
  };
  const take = (offer: NamedThing, at: number) =>
    confirm.mutate(
      { body: { referent: offer.name, variants: variantsOf(offer) } },
      {
        onSuccess: () => {
          notify(`“${offer.name}” is in the lexicon now.`);
          stay(at);
        },
      },
    );
  const leave = ({ name, namings }: NamedThing, at: number) =>
    reject.mutate(
      { body: { words: namings.map(({ words }) => words) } },
      {
        onSuccess: ({ id }) => {
          notifyUndo(`“${name}” is not offered again.`, () =>
            takeBack.mutate({ params: { rejectionId: id } }),
          );
          stay(at);
        },
      },
    );
  const off = !canEdit || offers.length === 0;
  useHotkeys('Offered names', [
    { keys: 'j', label: 'Next offer', run: () => step(1), disabled: offers.length === 0 },
    { keys: 'k', label: 'Offer before', run: () => step(-1), disabled: offers.length === 0 },
    { keys: 'Enter', label: 'Confirm the offer', run: () => settle(take), disabled: off },
    { keys: 'x', label: 'Not the same', run: () => settle(leave), disabled: off },
  ]);
  if (offers.length === 0) return <p className={classes.why}>Nothing is offered.</p>;
  return (
    <ul ref={list} className={classes.list} aria-label="Offered names">
      {offers.map((offer, at) => (
        <li key={offer.id} tabIndex={-1} data-offer className={classes.offer}>
          <span className={classes.name} dir="auto">
            {offer.name}
          </span>
          <ul className={classes.whys}>
            {offer.namings.map((naming) => (
              <li key={naming.words} dir="auto">
                {naming.words} <span className={classes.why}>{whyWords(naming)}</span>
              </li>
            ))}
          </ul>
          {canEdit && (
            <span className={classes.deeds} data-no-print>
              <Button
                size="compact-sm"
                aria-label={`Confirm ${offer.name}`}
                onClick={() => take(offer, at)}
                rightSection={<KeyHint keys="Enter" />}
              >
                Confirm
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`${offer.name}: not the same`}
                onClick={() => leave(offer, at)}
                rightSection={<KeyHint keys="x" />}
              >
                Not the same
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
