import { parseDecimal } from '#core/figures/decimal.ts';
import type { Figure } from '#core/figures/figure.ts';
import { intervalWords } from '../../words/interval-words.ts';
import classes from './interval-bar.module.css';

type Shown = Pick<Figure, 'value' | 'low' | 'high' | 'lowIncluded' | 'highIncluded' | 'unit'>;

const left = 24;
const right = 176;

/** The interval a figure can mean: bounds as dots, hollow where left out, open ends as arrows. */
export function IntervalBar({ figure }: { figure: Shown }) {
  const { low, high, lowIncluded, highIncluded } = figure;
  const words = intervalWords(figure);
  const from = low === null ? 2 : left;
  const to = high === null ? 198 : right;
  const value = placeOfValue(figure);
  const isPoint = low !== null && low === high;
  return (
    <div className={classes.interval}>
      <svg className={classes.bar} viewBox="0 0 200 16" role="img" aria-label={words}>
        <line className={classes.axis} x1={0} x2={200} y1={8} y2={8} />
        {!isPoint && <line className={classes.span} x1={from} x2={to} y1={8} y2={8} />}
        {low === null && <path className={classes.arrow} d="M8 3 L2 8 L8 13" />}
        {high === null && <path className={classes.arrow} d="M192 3 L198 8 L192 13" />}
        {value !== null && <line className={classes.value} x1={value} x2={value} y1={2} y2={14} />}
        {low !== null && !isPoint && <End at={left} included={lowIncluded} />}
        {high !== null && !isPoint && <End at={right} included={highIncluded} />}
        {isPoint && <End at={100} included />}
      </svg>
      <span className={classes.words}>{words}</span>
    </div>
  );
}

function End({ at, included }: { at: number; included: boolean }) {
  return <circle className={classes.end} data-included={included} cx={at} cy={8} r={4} />;
}

/** Where between its bounds the printed value stands; none where it is a bound itself. */
function placeOfValue({ value, low, high }: Shown): number | null {
  const [printed, least, most] = [value, low, high].map((text) => text && parseDecimal(text));
  if (!printed || !least || !most || least.equals(most)) return null;
  const share = printed.minus(least).dividedBy(most.minus(least)).toNumber();
  return share <= 0 || share >= 1 ? null : left + share * (right - left);
}
