/** The frame whose articles are open: all of them, or those of one column. */
export interface OpenFrame {
  frame: string;
  column: string | null;
}

/** Reads "frame", "frame:column"; keys of columns have colons of their own. */
export function parseOpenFrame(text: string | undefined): OpenFrame | null {
  const [, frame, column] = /^([a-z0-9-]+)(?::(.+))?$/.exec(text ?? '') ?? [];
  return frame === undefined ? null : { frame, column: column ?? null };
}

export function writeOpenFrame({ frame, column }: OpenFrame): string {
  return column === null ? frame : `${frame}:${column}`;
}
