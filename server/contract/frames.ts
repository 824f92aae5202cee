import { z } from 'zod';
import { codingProblem } from '#core/frames/frame.ts';
import { frameLimits } from '#core/frames/limits.ts';
import { instant, line, ref, version } from './common.ts';
import { get, patch, post } from './define.ts';

const tag = 'Frames';

export const frameKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  .max(60)
  .meta({ id: 'FrameKey', examples: ['economic'] });

export const frame = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    /** When to code it. */
    description: z.string().nullable(),
    /** From where it is taken; null: the team's own. */
    source: z.string().nullable(),
    position: z.int(),
    /** Codes nothing new; its articles keep it. */
    archived: z.boolean(),
    /** Standing articles that carry it. */
    articleCount: z.int(),
    version,
    abilities: z.strictObject({ edit: z.boolean(), trash: z.boolean() }),
  })
  .meta({ id: 'Frame' });
export type Frame = z.output<typeof frame>;

/** A frame that an article carries, and who coded it so. */
export const articleFrame = z
  .strictObject({
    key: z.string(),
    name: z.string(),
    /** The one frame that leads; at most one of an article. */
    primary: z.boolean(),
    by: ref,
    at: instant,
  })
  .meta({ id: 'ArticleFrame' });
export type ArticleFrame = z.output<typeof articleFrame>;

/** All frames of an article: what is not named is taken off. */
export const codings = z
  .array(z.strictObject({ frame: frameKey, primary: z.boolean().default(false) }))
  .max(frameLimits.frames)
  .superRefine((all, context) => {
    const message = codingProblem(all);
    if (message !== null) context.addIssue({ code: 'custom', message });
  })
  .meta({ examples: [[{ frame: 'economic', primary: true }]] });

const fields = {
  name: line(frameLimits.name),
  description: line(frameLimits.description).nullable(),
  source: line(frameLimits.source).nullable(),
};
const newFields = {
  ...fields,
  description: fields.description.default(null),
  source: fields.source.default(null),
};

const names = z.array(z.string());

export const frameRoutes = {
  listFrames: get('/frames', {
    tag,
    summary: 'The codebook of frames, in its order',
    access: 'viewer',
    response: z.strictObject({ items: z.array(frame) }),
  }),
  createFrame: post('/frames', {
    tag,
    summary: 'Add a frame',
    access: 'editor',
    body: z.strictObject(newFields),
    response: frame,
    status: 201,
  }),
  editFrame: patch('/frames/{key}', {
    tag,
    summary: 'Change, move, archive or restore a frame',
    access: 'editor',
    params: z.strictObject({ key: frameKey }),
    ifMatch: true,
    body: z
      .strictObject({ ...fields, position: z.int().nonnegative(), archived: z.boolean() })
      .partial(),
    response: frame,
  }),
  loadFrames: post('/frames/load', {
    tag,
    summary:
      'Load a codebook of frames: new names are added, archived ones come back, others stay as they are',
    access: 'editor',
    body: z.strictObject({
      frames: z
        .array(z.strictObject(newFields))
        .min(1)
        .max(frameLimits.frames)
        .meta({ examples: [[{ name: 'Human interest' }]] }),
      /** Whether frames that are not named are archived. */
      archiveOthers: z.boolean().default(false),
    }),
    response: z.strictObject({ added: names, broughtBack: names, archived: names, kept: names }),
  }),
};
