/** What stands where an article's outlet is named by nobody yet. */
export const noOutlet = '(no outlet)';
