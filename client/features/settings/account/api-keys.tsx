import { IconKey } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { routes } from '#contract/routes.ts';
import { Answer } from '../../../components/answer.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { formatInstantDay } from '../../../lib/dates.ts';
import { read } from '../../../lib/query.ts';
import { useWrite } from '../../../lib/use-write.ts';
import { AddLine } from '../components/add-line.tsx';
import { SettingsList, SettingsSection } from '../components/settings-section.tsx';
import { ShownOnce } from '../components/shown-once.tsx';
import { wentThrough } from '../../../lib/went-through.ts';
import classes from './account.module.css';

export function ApiKeys() {
  const keys = useQuery(read(routes.listApiKeys));
  const create = useWrite(routes.createApiKey);
  const revoke = useWrite(routes.revokeApiKey);
  return (
    <Answer found={keys} loading="Loading the keys" rows={3}>
      {({ items }) => (
        <SettingsSection>
          {create.data && (
            <ShownOnce
              title={`The key “${create.data.apiKey.name}”. It is not shown again.`}
              secret={create.data.key}
              example={`curl -H "Authorization: Bearer ${create.data.key}" ${window.location.origin}/api/v1/articles`}
              onDone={create.reset}
            />
          )}
          {items.length === 0 ? (
            <EmptyState compact icon={<IconKey size={24} stroke={1.5} />}>
              Make a key to let a script read and write as you.
            </EmptyState>
          ) : (
            <SettingsList label="API keys">
              {items.map(({ id, name, prefix, createdAt, lastUsedAt }) => (
                <li key={id} className={classes.key}>
                  <span className={classes.keyName}>{name}</span>
                  <code className={classes.prefix}>{prefix}…</code>
                  <span className={classes.soft}>
                    made {formatInstantDay(createdAt)},{' '}
                    {lastUsedAt === null
                      ? 'never used'
                      : `last used ${formatInstantDay(lastUsedAt)}`}
                  </span>
                  <ConfirmButton
                    variant="subtle"
                    color="red"
                    size="compact-sm"
                    question="Scripts that use this key are refused from now on."
                    confirm="End the key"
                    onConfirm={() => revoke.mutate({ params: { apiKeyId: id } })}
                  >
                    End
                  </ConfirmButton>
                </li>
              ))}
            </SettingsList>
          )}
          <AddLine
            label="A new key"
            placeholder="What the key is for, such as “weekly export”"
            isSaving={create.isPending}
            onAdd={(name) => wentThrough(create.mutateAsync({ body: { name } }))}
          />
          <p className={classes.soft}>
            Everything this site does, the API does: see{' '}
            <a href="/api/docs" className={classes.link}>
              its description
            </a>
            .
          </p>
        </SettingsSection>
      )}
    </Answer>
  );
}
