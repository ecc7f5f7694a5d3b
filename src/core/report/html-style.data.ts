/** The style of the HTML report. It loads nothing; colours follow the reader's light or dark setting. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff;
  --contradicted: #b3261e; --review: #9a6700; --unverified: #57606a; --checked: #0550ae;
  --supported: #1a7f37; --ignored: #8c959f; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --line: #3d444d;
  --paper: #0d1117; --contradicted: #ff7b72; --review: #e3b341; --unverified: #9da7b3;
  --checked: #79c0ff; --supported: #56d364; --ignored: #6e7681; --mark: #4d3f0a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 4rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.55 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; color: var(--soft); overflow-wrap: anywhere; }
p { margin: .25rem 0; }
a { color: inherit; }
.soft { color: var(--soft); font-size: .9rem; }
.bar { display: block; width: 100%; height: .9rem; border-radius: .25rem; margin: .5rem 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: 0; }
.claims { list-style: none; margin: 0; padding: 0; }
.claim { border: 1px solid var(--line); border-left-width: .35rem; border-radius: .25rem;
  padding: .6rem .9rem; margin: .5rem 0; overflow-wrap: anywhere; break-inside: avoid; }
.status { font-weight: 600; }
.sentence { margin: .35rem 0; }
mark { color: inherit; background: var(--mark); padding: 0 .1em; font-weight: 600; }
.fact { margin: .35rem 0 0; padding-left: .75rem; border-left: 2px solid var(--line); }
blockquote { margin: .25rem 0; font-style: italic; }
.contradicted { border-left-color: var(--contradicted); } .contradicted .status { color: var(--contradicted); }
.review { border-left-color: var(--review); } .review .status { color: var(--review); }
.unverified { border-left-color: var(--unverified); } .unverified .status { color: var(--unverified); }
.checked { border-left-color: var(--checked); } .checked .status { color: var(--checked); }
.supported { border-left-color: var(--supported); } .supported .status { color: var(--supported); }
.ignored { border-left-color: var(--ignored); } .ignored .status { color: var(--ignored); }
rect.contradicted, li.key.contradicted::before { fill: var(--contradicted); background: var(--contradicted); }
rect.review, li.key.review::before { fill: var(--review); background: var(--review); }
rect.unverified, li.key.unverified::before { fill: var(--unverified); background: var(--unverified); }
rect.checked, li.key.checked::before { fill: var(--checked); background: var(--checked); }
rect.supported, li.key.supported::before { fill: var(--supported); background: var(--supported); }
rect.ignored, li.key.ignored::before { fill: var(--ignored); background: var(--ignored); }
li.key::before { content: ""; display: inline-block; width: .7rem; height: .7rem; margin-right: .35rem;
  border-radius: .15rem; }
footer { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  h2, h3 { break-after: avoid; } .bar, .claim, li.key::before { print-color-adjust: exact; } }
`;
