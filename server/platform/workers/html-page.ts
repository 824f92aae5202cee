/** A value of a page and the mark-up that says it. */
export interface PageFact {
  value: string;
  /** "the page's og:title" */
  because: string;
}

export type PageLine = { kind: 'headline' | 'body' | 'caption'; text: string };

/** What a web page says of itself, and its article as lines without mark-up. */
export interface HtmlPage {
  title: PageFact | null;
  outlet: PageFact | null;
  /** As written, "2021-05-06T10:00:00Z". */
  published: PageFact | null;
  byline: PageFact | null;
  url: PageFact | null;
  language: string | null;
  lines: PageLine[];
}

/** The page, or why there is none. */
export type HtmlAnswer =
  { read: true; page: HtmlPage } | { read: false; because: 'too deep' | 'no text' | 'broken' };

/** Beyond this Readability takes seconds for a page of a few kilobytes; news pages stay below 60. */
export const deepestPage = 256;
