import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { fieldErrors, messageOf } from '../../../lib/api-error.ts';
import classes from '../../../components/form.module.css';

export interface NewAccount {
  name: string;
  email: string;
  password: string;
}

interface Props {
  /** What the button says. */
  action: string;
  /** Fixed where the invitation names one. */
  email?: string | null;
  error: unknown;
  isPending: boolean;
  onSubmit: (account: NewAccount) => void;
}

const shortestPassword = 10;

export function NewAccountForm({ action, email = null, error, isPending, onSubmit }: Props) {
  const [account, setAccount] = useState<NewAccount>({
    name: '',
    email: email ?? '',
    password: '',
  });
  const errors = fieldErrors(error, 'account.');
  const set = (field: keyof NewAccount) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setAccount((before) => ({ ...before, [field]: value }));
  };
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(account);
      }}
    >
      {error !== null && Object.keys(errors).length === 0 && (
        <Notice tone="bad">{messageOf(error)}</Notice>
      )}
      <TextInput
        label="Your name"
        description="As your colleagues will see it beside your work."
        name="name"
        autoComplete="name"
        required
        maxLength={200}
        autoFocus
        value={account.name}
        onChange={set('name')}
        error={errors['name']}
      />
      <TextInput
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        required
        readOnly={email !== null}
        value={account.email}
        onChange={set('email')}
        error={errors['email']}
      />
      <PasswordInput
        label="Password"
        description={`At least ${shortestPassword} characters; a few words do well.`}
        name="password"
        autoComplete="new-password"
        required
        minLength={shortestPassword}
        maxLength={128}
        value={account.password}
        onChange={set('password')}
        error={errors['password']}
      />
      <Button type="submit" size="sm" loading={isPending} fullWidth>
        {action}
      </Button>
    </form>
  );
}
