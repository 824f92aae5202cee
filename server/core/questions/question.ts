export const answerKinds = ['figure', 'choice', 'account'] as const;
/** figure: a number with a unit; choice: one of named answers; account: free. */
export type AnswerKind = (typeof answerKinds)[number];
