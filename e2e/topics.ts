import type { Page } from '@playwright/test';

/** The id of the topic whose name matches. */
export async function topicNamed(page: Page, name: RegExp): Promise<string> {
  const answer = await page.request.get('/api/v1/topics');
  const { items } = (await answer.json()) as { items: { id: string; name: string }[] };
  const topic = items.find((each) => name.test(each.name));
  if (!topic) throw new Error(`No topic is called ${String(name)}`);
  return topic.id;
}
