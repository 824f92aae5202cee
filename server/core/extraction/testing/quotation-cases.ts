import type { AttributionCases } from './attribution-cases.ts';

/** Words in quote marks. */
export const quotationCases: AttributionCases = {
  'the quotation first': [
    '“The port is open,” Jane Roe said.',
    'Jane Roe | said | “The port is open,”',
  ],
  'the British way with quote marks': [
    '“The port is open”, Jane Roe said.',
    'Jane Roe | said | “The port is open”',
  ],
  'the verb first': [
    '“The port is open,” said Jane Roe, the mayor of Northport.',
    'Jane Roe, the mayor of Northport | said | “The port is open,”',
  ],
  'a question': ['“Where is the ferry?” she asked.', 'she | asked | “Where is the ferry?”'],
  'a question and a name': [
    '“Where is the ferry?” Captain Roe asked.',
    'Captain Roe | asked | “Where is the ferry?”',
  ],
  'a broken quotation': [
    '“The port,” Roe said, “is open again.”',
    'Roe | said | “The port,” … “is open again.”',
  ],
  'a quotation that goes on': [
    '“The port is open,” Roe said. “Ships may come.”',
    'Roe | said | “The port is open,” … “Ships may come.”',
  ],
  'a quotation over two paragraphs': [
    'Roe said: “We waited for a week.\n\n“The port is open again.”',
    'Roe | said | “We waited for a week. … “The port is open again.”',
  ],
  'the next paragraph brings the quotation': [
    'Roe continued:\n\n“The port is open again.”',
    'Roe | continued | “The port is open again.”',
  ],
  'the quotation after a comma': [
    'Roe replied, “We wait for the tide.”',
    'Roe | replied | “We wait for the tide.”',
  ],
  'two apostrophes as quote marks': [
    "''The port is open,'' Roe said.",
    "Roe | said | ''The port is open,''",
  ],
  'marks that do not match': [
    '“The port is open again," Roe added.',
    'Roe | added | “The port is open again,"',
  ],
  guillemets: ['«The port is open», Roe said.', 'Roe | said | «The port is open»'],
  'some words quoted': [
    'Roe said the plan was “far too late” for the crews.',
    'Roe | said | the plan was “far too late” for the crews',
  ],
  'told somebody a quotation': ['“We wait,” Roe told reporters.', 'Roe | told | “We wait,”'],
  'described as': [
    'Roe described the quay as “a ruin” on Friday.',
    'Roe | described | the quay as “a ruin”',
  ],
  'a name with a colon': [
    'Jane Roe: “We wait for the tide.”',
    'Jane Roe | : | “We wait for the tide.”',
  ],
  'nobody’s quotation': [
    '“We wait for the tide to turn again.”',
    ' |  | “We wait for the tide to turn again.”',
  ],
  'a title after an interview': [
    '“We wait,” Roe said in an interview with “Harbour Morning.”',
    'Roe | said | “We wait,”',
  ],
  'a lone title is no quotation': ['Roe reads “Old Ships” on the quay.'],
};
