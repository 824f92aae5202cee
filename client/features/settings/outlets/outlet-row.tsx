import { Badge, Button } from '@mantine/core';
import { outlet as outletSchema, type Outlet } from '#contract/nouns.ts';
import { routes } from '#contract/routes.ts';
import { paths } from '../../../app/paths.ts';
import { LinkButton } from '../../../components/link-button.tsx';
import { withUndo } from '../../../components/notify.tsx';
import { countOf } from '../../../lib/count-of.ts';
import { countryName, languageName } from '#core/outlets/code-names.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { EditableRow } from '../components/editable-row.tsx';
import { MergeButton } from '../components/merge-button.tsx';
import { useEdit } from '../use-edit.ts';
import { draftOf } from './outlet-draft.ts';
import { OutletEditor } from './outlet-editor.tsx';
import classes from '../components/row-summary.module.css';

const words = {
  name: { label: 'Name' },
  aliases: { label: 'Other names' },
  country: { label: 'Country' },
  language: { label: 'Language' },
  homepage: { label: 'Homepage' },
  owner: { label: 'Owner' },
};

interface Props {
  outlet: Outlet;
  others: readonly Outlet[];
}

export function OutletRow({ outlet, others }: Props) {
  const { id, name, articleCount, version, abilities } = outlet;
  const edit = useEdit(routes.editOutlet, outletSchema);
  const remove = useWrite(routes.trashOutlet);
  const create = useWrite(routes.createOutlet);
  const merge = useWrite(routes.mergeOutlet);
  const params = { outletId: id };
  const takeAway = () =>
    void withUndo(remove.mutateAsync({ params, ifVersion: version }), `“${name}” is removed.`, () =>
      create.mutate({ body: draftOf(outlet) }),
    );
  return (
    <EditableRow
      fields={draftOf(outlet)}
      mayEdit={abilities.edit}
      {...{ edit, words }}
      summary={
        <span className={classes.summary}>
          <span className={classes.name} dir="auto">
            {name}
          </span>
          <span className={classes.facts}>{factsOf(outlet)}</span>
          {outlet.groups.map((group) => (
            <Badge key={group.id} variant="default" size="sm" tt="none" fw={500}>
              {group.name}
            </Badge>
          ))}
        </span>
      }
      aside={
        <LinkButton
          to={paths.library}
          search={{ outletIds: id }}
          variant="subtle"
          color="gray"
          size="compact-sm"
          aria-label={`${countOf(articleCount, 'article')} of ${name}`}
        >
          {countOf(articleCount, 'article')}
        </LinkButton>
      }
      onSave={(body) => edit.save({ params, body, ifVersion: version })}
      canSave={(draft) => draft.name.trim() !== ''}
      deeds={() => (
        <>
          {abilities.edit && (
            <MergeButton
              name={name}
              others={others.filter((other) => other.id !== id)}
              explanation="All its articles move there, and its name becomes another name of that outlet. This cannot be undone."
              onMerge={(intoId) => merge.mutateAsync({ params, body: { intoId } })}
            />
          )}
          {abilities.trash && (
            <Button variant="subtle" color="red" onClick={takeAway}>
              Remove
            </Button>
          )}
        </>
      )}
    >
      {(draft, onChange) => <OutletEditor {...{ draft, onChange }} />}
    </EditableRow>
  );
}

function factsOf({ country, language, owner, aliases }: Outlet): string {
  const facts = [
    country === null ? null : countryName(country),
    language === null ? null : languageName(language),
    owner,
    aliases.length === 0 ? null : `also ${aliases.join(', ')}`,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
