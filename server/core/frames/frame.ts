/** An entry of the codebook of frames: the light in which an article shows its subject. */
export interface FrameFields {
  name: string;
  /** When to code it. */
  description: string | null;
  /** From where it is taken; null: the team's own. */
  source: string | null;
}

/** A frame an article is coded with. */
export interface Coding {
  /** The frame's key. */
  frame: string;
  /** The one frame that leads; at most one of an article. */
  primary: boolean;
}

/** What is wrong with codings of one article; null: nothing. */
export function codingProblem(codings: readonly Coding[]): string | null {
  if (new Set(codings.map(({ frame }) => frame)).size < codings.length) {
    return 'A frame is named twice.';
  }
  if (codings.filter(({ primary }) => primary).length > 1) {
    return 'An article has one primary frame at most.';
  }
  return null;
}

/** Whether two codings of an article say the same, in whatever order. */
export function sameCodings(a: readonly Coding[], b: readonly Coding[]): boolean {
  const inOrder = (codings: readonly Coding[]) =>
    codings.map(({ frame, primary }) => `${frame} ${primary}`).sort();
  return String(inOrder(a)) === String(inOrder(b));
}
