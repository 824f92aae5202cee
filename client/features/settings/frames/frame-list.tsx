import { IconFrame } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { read } from '../../../lib/query.ts';
import { useMe } from '../../../lib/use-me.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { wentThrough } from '../../../lib/went-through.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { CodebookFile } from './codebook-file.tsx';
import { FrameRow } from './frame-row.tsx';

/** The team's codebook of frames. */
export function FrameList() {
  const frames = useQuery(read(routes.listFrames));
  const create = useWrite(routes.createFrame);
  const { abilities } = useMe();
  return (
    <Answer found={frames} loading="Loading the frames" rows={10}>
      {({ items }) => (
        <SettingsSection>
          {items.length === 0 ? (
            <EmptyState icon={<IconFrame size={24} stroke={1.5} />}>
              Add the first frame, or load a codebook.
            </EmptyState>
          ) : (
            <SettingsList label="Frames">
              {items.map((frame, index) => (
                <FrameRow key={frame.key} frame={frame} index={index} count={items.length} />
              ))}
            </SettingsList>
          )}
          {abilities.edit && (
            <AddLine
              label="A new frame"
              isSaving={create.isPending}
              onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
            />
          )}
          <CodebookFile frames={items} canEdit={abilities.edit} />
        </SettingsSection>
      )}
    </Answer>
  );
}
