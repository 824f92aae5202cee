/**
 * Whether a write went through; why not has been said in a notification. What follows is called
 * even when the row that wrote is gone by then, which the callbacks of `mutate` are not.
 */
export function wentThrough(write: Promise<unknown>): Promise<boolean> {
  return write.then(
    () => true,
    () => false,
  );
}
