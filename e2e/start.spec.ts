import { expect, test } from './fixtures.ts';

test('the server is ready, and its first page runs under the content security policy', async ({
  page,
  request,
}) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));

  expect((await request.get('/ready')).status()).toBe(200);
  await page.goto('/');
  await expect(page.locator('#root')).not.toBeEmpty();
  expect(problems.filter((problem) => /Content Security Policy|TypeError/.test(problem))).toEqual(
    [],
  );
});
