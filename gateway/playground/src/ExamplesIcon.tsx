/** A list with an arrow, in the manner of GraphiQL's own icons. */
export function ExamplesIcon() {
  return (
    <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3.5 5.5h17M3.5 12h8M3.5 18.5h8" strokeLinecap="round" />
      <path d="m15 10.5 6 4.25-6 4.25z" strokeLinejoin="round" />
    </svg>
  );
}
