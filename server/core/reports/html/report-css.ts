/** The look of an exported page: one column, light and dark, on paper as well. */
export const reportCss = `
:root:has(.report) { color-scheme: light dark; }
body:has(> .report) { margin: 0; background: light-dark(#ffffff, #16181b); }
.report {
  --ink: light-dark(#1f2328, #e6e6e3);
  --soft: light-dark(#57606a, #a3a9b1);
  --rule: light-dark(#d8dce1, #3a3f46);
  --tint: light-dark(#fff1b8, #5a4a12);
  --accent: light-dark(#0b5cad, #7db7ff);
  box-sizing: border-box;
  max-width: 46rem;
  margin: 0 auto;
  padding: 3rem 1.5rem 6rem;
  color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
  font-variant-numeric: tabular-nums;
  overflow-wrap: break-word;
}
.report a { color: var(--accent); text-underline-offset: 0.15em; }
.report h1 { font-size: 32px; line-height: 1.2; margin: 0 0 0.5rem; text-wrap: balance; }
.report h2 { font-size: 24px; line-height: 1.25; margin: 3.5rem 0 0.25rem; text-wrap: balance; }
.report .byline, .report .count, .report .where { color: var(--soft); font-size: 14px; }
.report .prose p, .report .summary { font: 18px/1.65 Georgia, 'Iowan Old Style', 'Times New Roman', serif; }
.report nav ol { padding-left: 1.4rem; }
.report nav li { margin: 0.25rem 0; }
.report nav .count { margin-left: 0.5rem; }
.report .claim { border-top: 1px solid var(--rule); padding: 1.5rem 0 0.75rem; margin-top: 1rem; }
.report .claim > header { font-size: 14px; color: var(--soft); }
.report .claim > header strong { color: var(--ink); }
.report blockquote { margin: 0.75rem 0 1rem; padding: 0 0 0 1rem; border-inline-start: 3px solid var(--rule); }
.report blockquote p { margin: 0; font: 18px/1.65 Georgia, 'Iowan Old Style', 'Times New Roman', serif; white-space: pre-line; }
.report mark { background: var(--tint); color: inherit; padding: 0.05em 0; }
.report dl { display: grid; grid-template-columns: 12rem 1fr; align-items: baseline; gap: 0.25rem 1rem; margin: 0; }
.report dt { color: var(--soft); font-size: 14px; }
.report dd { margin: 0; min-width: 0; white-space: pre-line; }
.report .fields { font-size: 14px; margin-top: 0.5rem; }
.report .fields dd { white-space: pre-wrap; }
.report code { font: 12px/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.report summary { cursor: pointer; color: var(--soft); font-size: 14px; padding: 0.25rem 0; }
.report .articles { overflow-x: auto; }
.report table { border-collapse: collapse; width: 100%; font-size: 14px; }
.report th, .report td { text-align: start; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--rule); }
.report th { color: var(--soft); font-weight: 600; }
@media (max-width: 36rem) {
  .report { padding: 1.5rem 1rem 3rem; }
  .report dl { grid-template-columns: 1fr; gap: 0; }
  .report dd { margin-bottom: 0.5rem; }
}
@media print {
  :root:has(.report) { color-scheme: light; }
  .report { max-width: none; padding: 0; font-size: 11pt; }
  .report .claim { break-inside: avoid; }
  .report .claim > header, .report h2 { break-after: avoid; }
  .report mark { background: none; border-bottom: 1.5pt solid; }
  .report details { display: none; }
  .report article a::after { content: ' (' attr(href) ')'; font-size: 9pt; }
}
`;
