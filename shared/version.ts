/** The version of every part of jobreel: they are released together. A test holds it to `package.json`. */
export const VERSION = "0.1.0";
