/** The style sheet of the page for operators. */
export const stateStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.4rem; margin-bottom: .2rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .4rem; }
.about { color: #777; font-size: .87rem; margin-top: 0; }
table { border-collapse: collapse; } th { white-space: nowrap; } th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid #8884; }
th { font-weight: 600; } td:not(:last-child) { white-space: nowrap; } td:last-child { overflow-wrap: anywhere; }
.wide table { width: 100%; } .wide td:nth-child(2) { white-space: normal; width: 26%; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; padding-left: 1.2rem; white-space: nowrap; }
.value { display: inline-block; white-space: nowrap; margin-right: 1rem; } .value b { font-variant-numeric: tabular-nums; }
a { color: inherit; } pre { white-space: pre-wrap; font-size: .85rem; } .fine { color: #1a7f37; } .wrong td { color: #c62828; }
@media (max-width: 48rem) { body { margin: 1rem auto; } table { display: block; overflow-x: auto; } .wide table { display: table; table-layout: fixed; } .wide td { white-space: normal; overflow-wrap: anywhere; } }
@media (prefers-color-scheme: dark) { .fine { color: #4cc26c; } .wrong td { color: #ff8a80; } .about { color: #999; } }
`;
