import type { Report } from '#contract/reports.ts';

/** What an editor changes of a report. */
export type ReportDraft = Pick<Report, 'title' | 'prose' | 'selection'>;
export type Field = keyof ReportDraft;

export const fields: readonly Field[] = ['title', 'prose', 'selection'];

export function draftOf({ title, prose, selection }: Report): ReportDraft {
  return { title, prose, selection };
}

export function changedFields(from: ReportDraft, to: ReportDraft): Field[] {
  return fields.filter((field) => written(from, field) !== written(to, field));
}

/** As the server will hold it: the space after a title's last word is only being typed. */
function written(draft: ReportDraft, field: Field): string {
  return field === 'title' ? draft.title.trim() : JSON.stringify(draft[field]);
}

/** `base` with the named fields taken from `other`. */
export function withFields(
  base: ReportDraft,
  other: ReportDraft,
  named: readonly Field[],
): ReportDraft {
  const take = (field: Field) => named.includes(field);
  return {
    title: take('title') ? other.title : base.title,
    prose: take('prose') ? other.prose : base.prose,
    selection: take('selection') ? other.selection : base.selection,
  };
}

/** Three states of one report: what both grew from, and what either made of it. */
export interface Versions {
  base: ReportDraft;
  mine: ReportDraft;
  theirs: ReportDraft;
}

/** Fields that both changed, to different ends: somebody has to choose. */
export function contested({ base, mine, theirs }: Versions): Field[] {
  const byMe = changedFields(base, mine);
  const byThem = changedFields(base, theirs);
  return changedFields(mine, theirs).filter(
    (field) => byMe.includes(field) && byThem.includes(field),
  );
}

/** Their report with my work on it. */
export function onTop({ base, mine, theirs }: Versions): ReportDraft {
  return withFields(theirs, mine, changedFields(base, mine));
}
