import { LineField } from '../fields/line-field.tsx';
import { SourceField } from '../fields/source-field.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

/** Who gives or acts, to whom, what is counted, at what stage, where. */
export function ScopeSection({ draft, change, readOnly }: SectionProps) {
  const { scope } = draft;
  const write = (next: Partial<typeof scope>) => change({ scope: { ...scope, ...next } });
  return (
    <Section title="Scope">
      <SourceField
        label="Actor"
        title="Who gives or acts"
        value={scope.actor}
        placeholder="who"
        disabled={readOnly}
        write={(actor) => write({ actor })}
      />
      <SourceField
        label="Counterpart"
        title="To whom, with whom, against whom"
        value={scope.counterpart}
        placeholder="to whom"
        disabled={readOnly}
        write={(counterpart) => write({ counterpart })}
      />
      <LineField
        label="What"
        title="What is counted: military aid, killed, casualties"
        value={scope.what}
        placeholder="what is counted"
        disabled={readOnly}
        write={(what) => write({ what })}
      />
      <LineField
        label="Stage"
        value={scope.stage}
        placeholder="pledged, approved, provided …"
        suggestions={['pledged', 'approved', 'provided', 'spent']}
        disabled={readOnly}
        write={(stage) => write({ stage })}
      />
      <LineField
        label="Place"
        value={scope.place}
        placeholder="where"
        disabled={readOnly}
        write={(place) => write({ place })}
      />
    </Section>
  );
}
