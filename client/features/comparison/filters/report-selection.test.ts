import { describe, expect, it } from 'vitest';
import { exampleRow } from '../testing/example-matrix.ts';
import { reportSelection } from './report-selection.ts';

const { question } = exampleRow({});
const groups = [{ id: 'state-media', outletIds: ['a', 'b'] }];

describe('a report of what the matrix shows', () => {
  it('of everything goes on growing', () => {
    expect(reportSelection({ by: 'group' }, [question], groups)).toEqual({
      questionIds: [],
      outletIds: [],
      statuses: [],
    });
  });

  it.each([{ q: 'money' }, { category: 'aid-total' }, { questionIds: question.id }])(
    'names the questions where %o chooses some',
    (search) => {
      const { questionIds } = reportSelection(search, [question], groups);
      expect(questionIds).toEqual([question.id]);
    },
  );

  it('holds the outlets of a group, or those of them that are chosen', () => {
    const search = { groupId: 'state-media', statuses: 'approved' };
    expect(reportSelection(search, [], groups)).toMatchObject({
      outletIds: ['a', 'b'],
      statuses: ['approved'],
    });
    expect(reportSelection({ ...search, outletIds: 'b,c' }, [], groups).outletIds).toEqual(['b']);
  });
});
