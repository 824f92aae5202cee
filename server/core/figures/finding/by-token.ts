/** Tokens remembered at a time: more than any figure has, so that a finder's own are all there. */
const remembered = 64;

/**
 * What was read at the last few tokens. Finders ask for the same tokens over and over, and never
 * again for those far behind: a whole text's answers would only fill the memory.
 */
export class ByToken<Answer> {
  private readonly places = new Int32Array(remembered).fill(-1);
  private readonly answers = new Array<Answer | undefined>(remembered);

  get(at: number): Answer | undefined {
    return this.places[at % remembered] === at ? this.answers[at % remembered] : undefined;
  }

  set(at: number, answer: Answer): void {
    this.places[at % remembered] = at;
    this.answers[at % remembered] = answer;
  }
}
