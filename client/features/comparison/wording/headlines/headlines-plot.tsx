import { formatDate } from '../../../../lib/dates.ts';
import { colourOf, type Palette } from '../../drawing/palette.ts';
import { directionOf } from '../../drawing/direction.ts';
import { Picture } from '../../drawing/picture.tsx';
import { side } from '../../drawing/place.ts';
import { cut } from '../../drawing/text-room.ts';
import type { MatrixSearch } from '../../filters/matrix-search.ts';
import { openTermsOf } from '../open-passages.ts';
import {
  layOutHeadlines,
  letters,
  markRoom,
  type LaidHeadline,
  type Piece,
} from './headlines-layout.ts';
import { hasWords, type Headline, type Headlines } from './headlines-model.ts';

interface Props {
  headlines: Headlines;
  width: number;
  palette: Palette;
  hrefOf: (opens: MatrixSearch) => string;
}

/** The headlines by date, each with its outlet's mark and the words that set the outlet apart. */
export function HeadlinesPlot({ headlines, width, palette, hrefOf }: Props) {
  const { items, years, left, nameRoom, height } = layOutHeadlines(headlines, width);
  return (
    <Picture label="Headlines by date" width={width} height={height} palette={palette}>
      {years.map(({ year, y }) => (
        <g key={year}>
          <line x1={side} x2={width - side} y1={y + 4} y2={y + 4} stroke={palette.line} />
          <text x={side} y={y + 20} fontWeight={600} fill={palette.soft}>
            {year}
          </text>
        </g>
      ))}
      {items.map((item) => (
        <Line
          key={item.headline.articleId}
          {...{ item, left, right: width - side, nameRoom, palette, hrefOf }}
        />
      ))}
    </Picture>
  );
}

interface LineProps extends Pick<Props, 'palette' | 'hrefOf'> {
  item: LaidHeadline;
  /** Between which the headline stands. */
  left: number;
  right: number;
  nameRoom: number;
}

function Line({ item, left, right, nameRoom, palette, hrefOf }: LineProps) {
  const { headline, outlet, colour, y, lines } = item;
  const { title, language, published } = headline;
  const direction = directionOf(title);
  const date = published ? formatDate(published) : '';
  return (
    <g>
      <circle cx={side + 5} cy={y + 10} r={5} fill={colourOf(palette, colour)} />
      <text x={side + markRoom} y={y + 14} fill={palette.ink}>
        <tspan fontWeight={600}>{cut(outlet, nameRoom)}</tspan>
        <tspan fill={palette.soft}>{` ${date}`}</tspan>
      </text>
      {lines.map((line) => (
        <text
          key={line.y}
          x={direction === 'rtl' ? right : left}
          y={line.y + 14}
          direction={direction}
          fontSize={letters.size}
          fill={palette.ink}
          lang={language ?? undefined}
        >
          {line.pieces.map((piece, index) => (
            <Words key={index} piece={piece} headline={headline} hrefOf={hrefOf} />
          ))}
        </text>
      ))}
    </g>
  );
}

interface WordsProps extends Pick<Props, 'hrefOf'> {
  piece: Piece;
  headline: Headline;
}

/** A marked word opens its places, the others their article. */
function Words({ piece: { text, key }, headline, hrefOf }: WordsProps) {
  const { articleId, column } = headline;
  if (!hasWords(text)) return text;
  if (key === null) return <a href={`/articles/${articleId}`}>{text}</a>;
  const word = text.trimEnd();
  return (
    <>
      <a href={hrefOf(openTermsOf('all', [key], { columns: [column] }))}>
        <tspan fontWeight={600} textDecoration="underline">
          {word}
        </tspan>
      </a>
      {text.slice(word.length)}
    </>
  );
}
