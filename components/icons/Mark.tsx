/** The mark: two looks, one above the other; where they meet there is an eye. Decoration, so it has no name. */
export function Mark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <ellipse cx="16" cy="11" rx="15.5" ry="10.7" fill="#5fb3ad" />
      <ellipse cx="16" cy="21" rx="15.5" ry="10.7" fill="#0d5961" />
      <path d="M2.3 16A15.5 10.7 0 0 1 29.7 16A15.5 10.7 0 0 1 2.3 16Z" fill="#fffdf6" />
      <circle cx="16" cy="16" r="4.4" fill="#12292c" />
    </svg>
  );
}
