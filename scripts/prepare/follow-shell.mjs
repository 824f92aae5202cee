/**
 * npm hands a SIGTERM to its shell, which ends without passing it on. Started by npm, we notice
 * that the shell is gone, and end as if the signal had reached us.
 */
export function followShell() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}
