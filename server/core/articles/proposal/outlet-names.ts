/** An outlet the workspace knows. */
export interface KnownOutlet {
  name: string;
  aliases: readonly string[];
}

/** Finds the workspace's name for an outlet as it is printed. */
export class OutletNames {
  private readonly byPrinted = new Map<string, string>();

  constructor(outlets: readonly KnownOutlet[]) {
    for (const { name, aliases } of outlets) {
      for (const printed of [name, ...aliases]) this.byPrinted.set(bare(printed), name);
    }
  }

  /** The name of the outlet that is printed so, or null. */
  known(printed: string): string | null {
    return this.byPrinted.get(bare(printed)) ?? null;
  }

  /** The outlet whose name a file's name begins with: "the-national-2023-04-11.txt". */
  inFileName(fileName: string): string | null {
    const words = fileName
      .replace(/^.*[/\\]/u, '')
      .slice(0, 200)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    for (let count = words.length; count > 0; count -= 1) {
      const name = this.known(words.slice(0, count).join(' '));
      if (name !== null) return name;
    }
    return null;
  }
}

/** Case, marks and a leading article make no difference between outlets. */
function bare(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}
