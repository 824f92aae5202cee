import type { ClaimInCell } from '../matrix.ts';
import { markedSentence, type Setting } from '../words/marked-sentence.ts';
import classes from './marked-quote.module.css';

const titles: Record<Exclude<Setting, 'around'>, string | undefined> = {
  quote: undefined,
  hedge: 'a hedge',
  direct: 'the speaker’s own words',
};

/** The whole sentence, the tagged passage marked in it. */
export function MarkedQuote({ claim }: { claim: ClaimInCell }) {
  return (
    <blockquote className={classes.sentence} dir="auto">
      {markedSentence(claim).map(({ text, setting }, index) =>
        setting === 'around' ? (
          <span key={index}>{text}</span>
        ) : (
          <mark
            key={index}
            className={classes.quote}
            data-setting={setting}
            title={titles[setting]}
          >
            {text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
