import { Button, PasswordInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { notify } from '../../../components/notify.tsx';
import { messageOf } from '../../../lib/api-error.ts';
import { changePassword } from '../../../lib/auth.ts';
import classes from './account.module.css';

export function PasswordForm() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword(current, next),
    meta: { quiet: true },
    onSuccess: () => {
      setCurrent('');
      setNext('');
      notify('The password is changed. Your other sessions have ended.');
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      {change.isError && <Notice tone="bad">{messageOf(change.error)}</Notice>}
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        required
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label="New password"
        description="At least 10 characters"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={128}
        value={next}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" loading={change.isPending}>
        Change the password
      </Button>
    </form>
  );
}
