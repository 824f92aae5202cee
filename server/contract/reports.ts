import { z } from 'zod';
import { claimStatuses } from '#core/claims/claim.ts';
import { id, instant, line, page, cursorQuery, prose, ref, version } from './common.ts';
import { del, get, patch, post } from './define.ts';

/** An empty list chooses all. */
export const selection = z
  .strictObject({
    questionIds: z.array(id).max(500).default([]),
    /** "none": articles whose outlet is not known. */
    outletIds: z
      .array(z.union([id, z.literal('none')]))
      .max(1000)
      .default([]),
    statuses: z.array(z.enum(claimStatuses)).default([]),
  })
  .meta({ id: 'ReportSelection' });
export type ReportSelection = z.output<typeof selection>;

export const reportFormats = ['html', 'md', 'csv', 'jsonld'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const report = z
  .strictObject({
    id,
    title: z.string(),
    /** The analyst's own introduction; paragraphs are set apart by an empty line. */
    prose: z.string(),
    topic: ref,
    selection,
    /** How many claims it chooses, as they stand now. */
    claimCount: z.int(),
    createdBy: ref,
    createdAt: instant,
    updatedAt: instant,
    version,
    abilities: z.strictObject({ edit: z.boolean(), trash: z.boolean() }),
  })
  .meta({ id: 'Report' });
export type Report = z.output<typeof report>;

/** What to look at before a report leaves the house. */
export const preflightFinding = z
  .strictObject({
    severity: z.enum(['warning', 'note']),
    text: z.string(),
    claimIds: z.array(id),
  })
  .meta({ id: 'PreflightFinding' });

const reportParams = z.strictObject({ reportId: id });
const writeFields = { title: line(300), prose: prose(), selection };

export const reportRoutes = {
  listReports: get('/reports', {
    tag: 'Reports',
    summary: 'Saved reports, last changed first',
    access: 'viewer',
    query: z.strictObject(cursorQuery),
    response: page(report),
  }),
  createReport: post('/reports', {
    tag: 'Reports',
    summary: 'Save a selection as a report',
    access: 'editor',
    body: z.strictObject({
      topicId: id,
      title: writeFields.title,
      prose: writeFields.prose.default(''),
      selection: selection.prefault({}),
    }),
    response: report,
    status: 201,
  }),
  getReport: get('/reports/{reportId}', {
    tag: 'Reports',
    summary: 'One report',
    access: 'viewer',
    params: reportParams,
    response: report,
  }),
  editReport: patch('/reports/{reportId}', {
    tag: 'Reports',
    summary: 'Change title, prose or selection',
    access: 'editor',
    params: reportParams,
    ifMatch: true,
    body: z.strictObject(writeFields).partial(),
    response: report,
  }),
  trashReport: del('/reports/{reportId}', {
    tag: 'Reports',
    summary: 'Put a report into the trash',
    access: 'editor',
    params: reportParams,
    ifMatch: true,
  }),
  restoreReport: post('/reports/{reportId}/restore', {
    tag: 'Reports',
    summary: 'Take a report out of the trash',
    access: 'editor',
    params: reportParams,
    response: report,
  }),
  previewReport: get('/reports/{reportId}/preview', {
    tag: 'Reports',
    summary: 'Exactly what the HTML export holds, what to look at before, and how much is in it',
    access: 'viewer',
    params: reportParams,
    response: z.strictObject({
      /** The body of the HTML export. */
      html: z.string(),
      outline: z.array(
        z.strictObject({ anchor: z.string(), text: z.string(), claimCount: z.int() }),
      ),
      preflight: z.array(preflightFinding),
      claimCount: z.int(),
      articleCount: z.int(),
    }),
  }),
  exportReport: get('/reports/{reportId}/export/{format}', {
    tag: 'Reports',
    summary:
      'The report as HTML, Markdown, CSV or W3C Web Annotation JSON-LD; equal input, equal bytes',
    access: 'viewer',
    params: reportParams.extend({ format: z.enum(reportFormats) }),
    response: z.string(),
    file: true,
  }),
};
