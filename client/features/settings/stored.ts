/** Whether a write went through; why not has been said in a notification. */
export function stored(write: Promise<unknown>): Promise<boolean> {
  return write.then(
    () => true,
    () => false,
  );
}
