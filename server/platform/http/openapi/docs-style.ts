/** The page's own style; light and dark from the same names. */
export const docsStyle = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #16181d);
  --quiet: light-dark(#f4f5f7, #1e2127);
  --line: light-dark(#dfe2e7, #33373f);
  --ink: light-dark(#1a1d23, #e6e8ec);
  --soft: light-dark(#565d69, #a3abb8);
  --accent: light-dark(#0b5ea8, #7cbcf5);
  --failure: light-dark(#a3341f, #f2a08f);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body {
  margin: 0; display: grid; grid-template-columns: 248px minmax(0, 1fr);
  background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, sans-serif;
}
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
nav {
  position: sticky; top: 0; height: 100vh; overflow-y: auto; padding: 20px 16px 40px;
  border-inline-end: 1px solid var(--line); background: var(--quiet); font-size: 13px;
}
nav .home { font-size: 16px; font-weight: 650; color: var(--ink); }
nav h2 {
  margin: 20px 0 4px; font-size: 12px; font-weight: 600; color: var(--soft);
}
nav ul { margin: 0; padding: 0; list-style: none; }
nav li a { display: block; padding: 2px 0; min-height: 24px; overflow-wrap: anywhere; }
main { padding: 32px clamp(16px, 4vw, 56px) 96px; max-width: 980px; }
h1 { margin: 0; font-size: 28px; line-height: 1.2; }
h1 small { font-size: 14px; font-weight: 400; color: var(--soft); }
.lead { font-size: 17px; color: var(--soft); margin-top: 4px; }
main h2 { margin: 48px 0 4px; font-size: 22px; }
h3 { margin: 0 0 4px; font-size: 16px; overflow-wrap: anywhere; }
h3 a { color: inherit; }
h4 { margin: 16px 0 0; font-size: 13px; color: var(--soft); }
p { margin: 4px 0; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
pre {
  margin: 12px 0 0; padding: 12px 16px; overflow-x: auto;
  background: var(--quiet); border: 1px solid var(--line); border-radius: 6px;
}
dl { display: grid; grid-template-columns: 104px minmax(0, 1fr); gap: 8px 16px; margin: 20px 0 0; }
dt { font-weight: 600; }
dd { margin: 0; color: var(--soft); }
dd code { color: var(--ink); }
.operation, .schema { padding: 24px 0; border-bottom: 1px solid var(--line); }
.method {
  display: inline-block; min-width: 56px; padding: 2px 8px; border-radius: 4px;
  border: 1px solid currentColor; color: var(--accent);
  font-size: 12px; font-weight: 650; text-align: center;
}
.method.DELETE { color: var(--failure); }
.access, i { color: var(--soft); font-style: normal; font-size: 13px; }
table { width: 100%; margin-top: 8px; border-collapse: collapse; font-size: 14px; }
th, td {
  padding: 6px 12px 6px 0; border-top: 1px solid var(--line);
  text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere;
}
th { width: 34%; }
.answers { margin-top: 12px; font-size: 14px; }
.status { font-weight: 650; }
.status.failure { font-weight: 400; color: var(--failure); }
@media (max-width: 760px) {
  body { grid-template-columns: minmax(0, 1fr); }
  nav { position: static; height: auto; max-height: 240px; border-inline-end: 0; border-bottom: 1px solid var(--line); }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dd { margin-bottom: 8px; }
}
@media print { nav { display: none; } body { display: block; } }
`;
