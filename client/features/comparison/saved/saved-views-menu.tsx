import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconBookmark, IconPlus, IconTrash, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { routes } from '#contract/routes.ts';
import type { SavedView } from '#contract/saved-views.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { withUndo } from '../../../components/notify.tsx';
import { useHotkeys } from '../../../lib/hotkeys/use-hotkeys.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { savedViewsOf } from './saved-view-queries.ts';
import { SaveViewForm } from './save-view-form.tsx';
import classes from './saved-views.module.css';

interface Props {
  topicId: string;
  /** What stands in the address now, to be kept. */
  current: () => string;
  onShow: (search: string) => void;
}

/** Views somebody kept: one's own and those the others share. */
export function SavedViewsMenu({ topicId, current, onShow }: Props) {
  const [saving, setSaving] = useState(false);
  const views = useQuery(savedViewsOf(topicId)).data?.items ?? [];
  useHotkeys('Compare', [{ keys: 's', label: 'Save this view', run: () => setSaving(true) }]);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} stroke={1.5} aria-hidden />}
          >
            Saved views{views.length > 0 && ` ${views.length}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.map((view) => (
            <SavedViewItem key={view.id} view={view} onShow={onShow} />
          ))}
          {views.length > 0 && <Menu.Divider />}
          <Menu.Item
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
            rightSection={<KeyHint keys="s" />}
            onClick={() => setSaving(true)}
          >
            Save this view
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {saving && (
        <SaveViewForm topicId={topicId} search={current()} onClose={() => setSaving(false)} />
      )}
    </>
  );
}

function SavedViewItem({ view, onShow }: { view: SavedView; onShow: Props['onShow'] }) {
  const { id, topicId, name, search, shared, owner, version, abilities } = view;
  const remove = useWrite(routes.deleteSavedView);
  const create = useWrite(routes.createSavedView);
  const forget = () =>
    void withUndo(
      remove.mutateAsync({ params: { viewId: id }, ifVersion: version }),
      `The view “${name}” is deleted.`,
      () => create.mutate({ params: { topicId }, body: { name, search, shared } }),
    );
  return (
    <div className={classes.item}>
      <Menu.Item
        leftSection={shared ? <IconUsers size={16} stroke={1.5} aria-label="Shared" /> : undefined}
        onClick={() => onShow(search)}
      >
        <span dir="auto">{name}</span>
        {shared && <span className={classes.owner}> · {owner.name}</span>}
      </Menu.Item>
      {abilities.delete && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Delete the view “${name}”`}
          onClick={forget}
        >
          <IconTrash size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      )}
    </div>
  );
}
