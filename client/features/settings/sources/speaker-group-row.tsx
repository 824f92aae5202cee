import type { Source } from '#contract/nouns.ts';
import { speakerGroup as groupSchema, type SpeakerGroup } from '#contract/voices.ts';
import { routes } from '#contract/routes.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { GroupRow } from '../components/group-row.tsx';
import { useEdit } from '../use-edit.ts';

interface Props {
  group: SpeakerGroup;
  sources: readonly Source[];
  mayEdit: boolean;
}

export function SpeakerGroupRow({ group, sources, mayEdit }: Props) {
  const { id, name, sourceIds, version: ifVersion } = group;
  const edit = useEdit(routes.editSpeakerGroup, groupSchema);
  const remove = useWrite(routes.deleteSpeakerGroup);
  const create = useWrite(routes.createSpeakerGroup);
  const params = { groupId: id };
  return (
    <GroupRow
      group={{ name, memberIds: sourceIds }}
      members={sources}
      what="speakers"
      field="sourceIds"
      {...{ mayEdit, edit }}
      onSave={({ name: as, memberIds }) =>
        edit.save({ params, body: { name: as, sourceIds: memberIds }, ifVersion })
      }
      onDissolve={() => remove.mutateAsync({ params, ifVersion })}
      onRestore={() => create.mutate({ body: { name, sourceIds } })}
    />
  );
}
