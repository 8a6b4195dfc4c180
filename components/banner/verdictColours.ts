/**
 * The colours of what stands in a webmail's page, as custom properties by the verdict's class. The values are
 * those of tokens.css, which can't be reached from inside a page. `dark` is a class: what is around them decides,
 * which the system's own colours say nothing about.
 */
export const verdictColours = `
[data-verdict] { --ink: #1b2528; --soft: #505b5e; --sheet: #fffefb; --wash: #ebe9ea; --edge: #7b7781; --word: #4c4a52; }
.dangerous { --wash: #fbe6e0; --edge: #bd3a30; --word: #94201a; }
.suspicious { --wash: #fcefcf; --edge: #a8740a; --word: #6d4700; }
.unremarkable { --wash: #e6ecef; --edge: #667b8a; --word: #3a4b59; }
.authentic { --wash: #dceeec; --edge: #2b8289; --word: #0d5961; }
.dark[data-verdict] { --ink: #e9ece8; --soft: #aab5b5; --sheet: #1c2528; --wash: #2b2c30; --edge: #8e8a95; --word: #cfcbd4; }
.dark.dangerous { --wash: #43201d; --edge: #e5695b; --word: #ffb6a8; }
.dark.suspicious { --wash: #3a2e13; --edge: #c59631; --word: #f6cf7d; }
.dark.unremarkable { --wash: #26333b; --edge: #7f95a4; --word: #c3d1db; }
.dark.authentic { --wash: #17383a; --edge: #4aa3a3; --word: #9adcd8; }
.shape { display: block; width: 32px; height: 32px; stroke: var(--edge); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; }
.body { fill: var(--sheet); }
.sign { fill: none; stroke-width: 4; }
.dangerous .body, .suspicious .body { fill: var(--edge); }
.dangerous .sign, .suspicious .sign { stroke: var(--sheet); }
@media (prefers-contrast: more) {
  [data-verdict][data-verdict] { --soft: var(--ink); --word: var(--ink); }
}
@media (forced-colors: active) {
  .body { fill: Canvas; stroke: CanvasText; }
  .sign { stroke: CanvasText; }
}
`;
