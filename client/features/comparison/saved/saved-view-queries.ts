import { routes } from '#contract/routes.ts';
import { read } from '../../../lib/query.ts';

export const savedViewsOf = (topicId: string) =>
  read(routes.listSavedViews, { params: { topicId } });
