import { Link } from '@tanstack/react-router';
import { paths } from '../../../app/paths.ts';
import { articleLabel, sliceOf, type TextsModel } from './texts-model.ts';
import { TableTwin } from '../views/table-twin.tsx';
import classes from './texts.module.css';

/** What the texts say to each question, and what they copied: to be read line by line. */
export function TextsTable({ model: { texts, shared, questions } }: { model: TextsModel }) {
  return (
    <TableTwin
      label="Table of the texts"
      heads={['Question', ...texts.map(articleLabel)]}
      className={classes.quotes}
    >
      <tbody>
        {questions.map((question) => (
          <tr key={question.id}>
            <th scope="row" dir="auto">
              {question.text}
            </th>
            {texts.map(({ articleId, byQuestion, read, language }) => (
              <td key={articleId} dir="auto" lang={language ?? undefined}>
                {byQuestion.get(question.id)?.map(({ id, quote }) => (
                  <p key={id}>
                    <Link to={paths.reader} params={{ articleId }} search={{ claim: id }}>
                      “{quote}”
                    </Link>
                  </p>
                )) ?? (read ? 'not said' : 'not yet read to the end')}
              </td>
            ))}
          </tr>
        ))}
        {shared.map(({ words, passages }, index) => (
          <tr key={index}>
            <th scope="row">{words} words in both</th>
            {texts.map((text, at) => {
              const passage = passages.find((each) => each.text === at);
              return (
                <td key={text.articleId} dir="auto" lang={text.language ?? undefined}>
                  {passage && (
                    <Link
                      to={paths.reader}
                      params={{ articleId: text.articleId }}
                      search={{ at: `${passage.anchor.start}-${passage.anchor.end}` }}
                    >
                      “{sliceOf(text, passage.anchor)}”
                    </Link>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </TableTwin>
  );
}
