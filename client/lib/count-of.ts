const number = new Intl.NumberFormat('en-GB');

/** "1,243 articles", "1 article", "no articles". */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : number.format(count)} ${count === 1 ? one : many}`;
}

/** "1,243" */
export function formatNumber(value: number): string {
  return number.format(value);
}
