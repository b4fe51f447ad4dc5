/** What is drawn; everything else of SVG is left out. */
export const DRAWN: ReadonlySet<string> = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan defs linearGradient radialGradient stop clipPath mask pattern".split(
    " ",
  ),
);

/** Says nothing to the eye. */
export const SILENT: ReadonlySet<string> = new Set(
  "title desc metadata style symbol animate animateTransform animateMotion set view cursor".split(" "),
);

/** Runs, or brings what isn't a drawing in. */
export const REFUSED: ReadonlySet<string> = new Set(
  "script foreignObject iframe object embed audio video canvas handler listener".split(" "),
);

/** Referred to by their id from anywhere, also out of what `use` copies. */
export const SERVERS: ReadonlySet<string> = new Set("linearGradient radialGradient clipPath mask pattern".split(" "));

/** Attributes that say how something is painted, also settable by style. */
export const PAINT: ReadonlySet<string> = new Set(
  "fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity clip-path clip-rule mask visibility display transform font-family font-size font-weight font-style text-anchor letter-spacing".split(
    " ",
  ),
);

/** Attributes that say where something is. */
export const PLACE: ReadonlySet<string> = new Set(
  "id d points x y x1 y1 x2 y2 cx cy r rx ry fx fy dx dy width height viewBox preserveAspectRatio offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform transform".split(
    " ",
  ),
);

/** Properties that are colours. */
export const COLOURS: ReadonlySet<string> = new Set(["fill", "stroke", "stop-color", "color"]);
