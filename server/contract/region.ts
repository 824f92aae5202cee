import { z } from 'zod';
import { regionKinds } from '#core/articles/article.ts';

export const region = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().positive(),
    kind: z.enum(regionKinds),
  })
  .meta({ id: 'Region' });
