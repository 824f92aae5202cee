import { smallBelow } from '#core/agreement/alpha.ts';
import { reliableFrom, tentativeFrom } from '#core/agreement/reading.ts';
import classes from './agreement.module.css';

/** What alpha means, and what it was worked out from. */
export function HowToRead() {
  return (
    <div className={classes.how}>
      <p>
        Krippendorff’s alpha is 1 where editors agree fully and 0 where they agree as often as
        chance would have it. From {reliableFrom.toFixed(3)} on it is called reliable, from{' '}
        {tentativeFrom.toFixed(3)} on good for tentative conclusions, below that neither
        (Krippendorff, <cite>Content Analysis</cite>, 2004). A small sample rests on fewer than{' '}
        {smallBelow} passages: one slip moves it much.
      </p>
      <p>
        It supposes that editors tagged without looking at each other. The reader shows everybody’s
        claims, so agree beforehand who tags which article unseen, or read a high alpha with care.
      </p>
      <details>
        <summary>What is counted</summary>
        <ul>
          <li>Who tagged a claim is who created it, whoever edited it since.</li>
          <li>
            Claims of any status on the current text of an article; nothing that is in the trash.
          </li>
          <li>
            Articles that at least two editors tagged. Who tagged nothing in an article is taken not
            to have read it; text that nobody tagged is left out.
          </li>
          <li>
            Passages that overlap are held against each other, the likest first where an editor has
            several claims there. What one editor alone tagged counts against the span only.
          </li>
          <li>
            Figures by proportion, where both gave one printed value: 95 and 100 are nearly one;
            another unit is as far as can be. Ranges and “dozens” are left out.
          </li>
          <li>
            Speakers by the body they speak for: a spokesman and his ministry are one, if the
            sources say so.
          </li>
        </ul>
      </details>
    </div>
  );
}
