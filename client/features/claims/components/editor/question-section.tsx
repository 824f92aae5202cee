import { SelectField } from '../fields/select-field.tsx';
import { AnswerFields } from './answer-fields.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-props.ts';

/** What the claim is of and which question it answers. */
export function QuestionSection(props: SectionProps) {
  const { draft, codebook, change, readOnly } = props;
  const { categories, questions } = codebook;
  const question = questions.find(({ id }) => id === draft.questionId) ?? null;
  return (
    <Section title="Claim" quiet>
      <SelectField
        label="Category"
        value={draft.category}
        options={categories
          .filter(({ archived, key }) => !archived || key === draft.category)
          .map(({ key, glyph, name }) => ({ value: key, label: `${glyph}  ${name}` }))}
        disabled={readOnly}
        write={(category) => category !== null && change({ category })}
      />
      <SelectField
        label="Question"
        value={draft.questionId}
        none={questions.length === 0 ? 'the article’s topics ask none' : 'answers none'}
        options={questions.map(({ id, text, topic }) => ({ value: id, label: text, group: topic }))}
        disabled={readOnly || questions.length === 0}
        // An answer is one of its question's: another question has others.
        write={(questionId) => change({ questionId, answer: null })}
      />
      {question?.kind === 'choice' && <AnswerFields {...props} question={question} />}
    </Section>
  );
}
