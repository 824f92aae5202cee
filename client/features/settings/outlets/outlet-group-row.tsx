import { outletGroup as groupSchema, type Outlet, type OutletGroup } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { GroupRow } from '../components/group-row.tsx';
import { useEdit } from '../use-edit.ts';

interface Props {
  group: OutletGroup;
  outlets: readonly Outlet[];
  mayEdit: boolean;
}

export function OutletGroupRow({ group, outlets, mayEdit }: Props) {
  const { id, name, outletIds, version: ifVersion } = group;
  const edit = useEdit(routes.editOutletGroup, groupSchema);
  const remove = useWrite(routes.deleteOutletGroup);
  const create = useWrite(routes.createOutletGroup);
  const params = { groupId: id };
  return (
    <GroupRow
      group={{ name, memberIds: outletIds }}
      members={outlets}
      what="outlets"
      field="outletIds"
      {...{ mayEdit, edit }}
      onSave={({ name: as, memberIds }) =>
        edit.save({ params, body: { name: as, outletIds: memberIds }, ifVersion })
      }
      onDissolve={() => remove.mutateAsync({ params, ifVersion })}
      onRestore={() => create.mutate({ body: { name, outletIds } })}
    />
  );
}
