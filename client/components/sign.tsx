/** The product's sign: two views of one thing, apart and overlapping. */
export function Sign({ size = 22 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden>
      <circle cx="9" cy="12" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle
        cx="15"
        cy="12"
        r="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        opacity=".5"
      />
    </svg>
  );
}
