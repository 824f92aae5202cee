/** Where to go after signing in: an address of ours, never another site's. */
export function safeReturn(returnTo: string | undefined, home: string): string {
  return returnTo !== undefined && /^\/(?![/\\])/.test(returnTo) ? returnTo : home;
}
