import { Alert, Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Frame } from '#contract/frames.ts';
import { routes } from '#contract/routes.ts';
import type { ReadCodebook } from '#core/frames/check-rows.ts';
import { planLoad } from '#core/frames/plan-load.ts';
import { notify } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';
import classes from './frames.module.css';

interface Props {
  /** The file's. */
  name: string;
  read: ReadCodebook;
  frames: readonly Frame[];
  onClose: () => void;
}

/** What a codebook from a file will do, before it does it; or what is wrong with it, by line. */
export function LoadDialog({ name, read, frames, onClose }: Props) {
  return (
    <Modal opened onClose={onClose} title={`Load “${name}”`} size="lg">
      {read.problems.length > 0 ? (
        <Problems problems={read.problems} onClose={onClose} />
      ) : (
        <Plan loaded={read.frames} frames={frames} onClose={onClose} />
      )}
    </Modal>
  );
}

function Problems({ problems, onClose }: Pick<ReadCodebook, 'problems'> & Pick<Props, 'onClose'>) {
  return (
    <>
      <Alert color="red" role="alert" title="Nothing is loaded">
        Mend the file and choose it again:
        <ul className={classes.problems}>
          {problems.map(({ at, message }) => (
            <li key={`${at} ${message}`}>
              <strong>{at}</strong>: {message}
            </li>
          ))}
        </ul>
      </Alert>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      </div>
    </>
  );
}

interface PlanProps extends Pick<Props, 'frames' | 'onClose'> {
  loaded: ReadCodebook['frames'];
}

function Plan({ loaded, frames, onClose }: PlanProps) {
  const [archiveOthers, setArchiveOthers] = useState(false);
  const load = useWrite(routes.loadFrames);
  const plan = planLoad(frames, loaded, archiveOthers);
  const others = planLoad(frames, loaded, true).archive;
  const changes = plan.add.length + plan.bringBack.length + plan.archive.length;
  const submit = () => {
    const body = { frames: loaded, archiveOthers };
    void wentThrough(load.mutateAsync({ body })).then((isStored) => {
      if (!isStored) return;
      notify(`The codebook is loaded: ${countOf(changes, 'frame')} changed.`);
      onClose();
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Part title="Added" frames={plan.add} />
      <Part title="Back in use" frames={plan.bringBack} />
      <Part title="There already, left as they are" frames={plan.keep} />
      <Part title="Archived; articles keep them" frames={plan.archive} />
      {others.length > 0 && (
        <Checkbox
          checked={archiveOthers}
          onChange={(event) => setArchiveOthers(event.currentTarget.checked)}
          label={`Archive the ${countOf(others.length, 'frame')} that the file does not name`}
        />
      )}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={load.isPending} disabled={changes === 0} data-autofocus>
          {changes === 0 ? 'Nothing to load' : `Load: ${countOf(changes, 'change')}`}
        </Button>
      </div>
    </form>
  );
}

function Part({ title, frames }: { title: string; frames: readonly { name: string }[] }) {
  if (frames.length === 0) return null;
  return (
    <p className={classes.part}>
      <strong>
        {title} ({frames.length}):
      </strong>{' '}
      <span dir="auto">{frames.map(({ name }) => name).join(' · ')}</span>
    </p>
  );
}
