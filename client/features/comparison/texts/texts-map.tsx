import { colourOf, type Palette } from '../drawing/palette.ts';
import { Picture } from '../drawing/picture.tsx';
import { side, small } from '../drawing/place.ts';
import { sliceOf, type TextsModel } from './texts-model.ts';

interface Props {
  model: TextsModel;
  /** Whose claims stand out; none: all alike. */
  question: string | null;
  width: number;
  palette: Palette;
}

/** Pixels: a bar, and the room between two, in which lines join what belongs together. */
const bar = 20;
const between = 56;

/**
 * Each text as a bar from its first word to its last, its claims as marks; lines join claims of one
 * question and copied words of neighbours.
 */
export function TextsMap({ model: { texts, shared }, question, width, palette }: Props) {
  const top = (at: number) => small.line + at * (bar + between);
  const height = top(texts.length) - between + 2 * small.line;
  const xOf = (at: number, place: number) => {
    const length = Math.max(1, texts[at]?.points.length ?? 0);
    return side + (place / length) * (width - 2 * side);
  };
  return (
    <Picture
      label={`Where the texts say the same: ${texts.map(({ name }) => name).join(', ')}`}
      width={width}
      height={height}
      palette={palette}
    >
      {shared.map(({ passages: [a, b] }, index) =>
        Math.abs(a.text - b.text) === 1 ? (
          <polygon
            key={index}
            points={ribbon(a.text < b.text ? a : b, a.text < b.text ? b : a)}
            fill={palette.soft}
            fillOpacity={0.35}
          />
        ) : null,
      )}
      {texts.slice(0, -1).flatMap((text, at) =>
        [...text.byQuestion].flatMap(([id, quoted]) => {
          const [first, other] = [quoted[0], texts[at + 1]?.byQuestion.get(id)?.[0]];
          if (!first || !other) return [];
          const isChosen = id === question;
          return [
            <line
              key={`${at} ${id}`}
              x1={xOf(at, first.start)}
              y1={top(at) + bar}
              x2={xOf(at + 1, other.start)}
              y2={top(at + 1)}
              stroke={isChosen ? palette.ink : palette.soft}
              strokeWidth={isChosen ? 2 : 1}
              strokeDasharray={isChosen ? undefined : '3 3'}
            />,
          ];
        }),
      )}
      {texts.map((text, at) => (
        <g key={text.articleId}>
          <rect
            x={side}
            y={top(at)}
            width={width - 2 * side}
            height={bar}
            fill={palette.line}
            rx={2}
          />
          {text.claims.map(({ id, questionId, anchor: { start, end } }) => (
            <a key={id} href={`/articles/${text.articleId}?claim=${id}`}>
              <title>{sliceOf(text, { start, end })}</title>
              <rect
                x={xOf(at, start)}
                y={top(at)}
                width={Math.max(3, xOf(at, end) - xOf(at, start))}
                height={bar}
                fill={
                  question === null || questionId === question
                    ? colourOf(palette, at)
                    : palette.soft
                }
                fillOpacity={question === null || questionId === question ? 1 : 0.4}
              />
            </a>
          ))}
          <text x={side} y={top(at) + bar + small.line - 4} fill={palette.soft}>
            {text.name}
          </text>
        </g>
      ))}
    </Picture>
  );

  function ribbon(a: Passage, b: Passage): string {
    const [y1, y2] = [top(a.text) + bar, top(b.text)];
    return [
      [xOf(a.text, a.anchor.start), y1],
      [xOf(a.text, a.anchor.end), y1],
      [xOf(b.text, b.anchor.end), y2],
      [xOf(b.text, b.anchor.start), y2],
    ]
      .map(([x, y]) => `${x},${y}`)
      .join(' ');
  }
}

type Passage = TextsModel['shared'][number]['passages'][number];
