import { SegmentedControl } from '@mantine/core';
import { KeyHint } from '../../../components/key-hint.tsx';
import { comparisonViews, type ComparisonView } from '../filters/matrix-search.ts';

interface Props {
  view: ComparisonView | undefined;
  onView: (view: ComparisonView | undefined) => void;
}

const table = 'matrix';

/** The ways to see one comparison; filters hold for all of them. */
export function ViewSwitch({ view, onView }: Props) {
  return (
    <SegmentedControl
      aria-label="View"
      value={view ?? table}
      onChange={(chosen) => onView(comparisonViews.find((each) => each === chosen))}
      data={[
        { value: table, label: 'Matrix' },
        {
          value: 'figures',
          label: (
            <>
              Figures <KeyHint keys="f" />
            </>
          ),
        },
      ]}
    />
  );
}
