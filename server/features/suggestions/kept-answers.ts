/**
 * Answers that cost something, each worked out once however many ask at the same time. The oldest
 * go first; a failure is not kept.
 */
export class KeptAnswers<T> {
  private readonly answers = new Map<string, Promise<T>>();

  constructor(private readonly most: number) {}

  get(key: string, work: () => Promise<T>): Promise<T> {
    const known = this.answers.get(key);
    // Asked for again: it counts as new.
    this.answers.delete(key);
    const answer = known ?? work();
    this.answers.set(key, answer);
    if (!known) {
      answer.catch(() => {
        if (this.answers.get(key) === answer) this.answers.delete(key);
      });
    }
    const [oldest] = this.answers.keys();
    if (this.answers.size > this.most && oldest !== undefined) this.answers.delete(oldest);
    return answer;
  }
}
