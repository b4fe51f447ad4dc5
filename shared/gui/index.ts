/** What a backend tells a user of buttons and panels, turned into what is done instead. */
export { translateGui, type GuiAction, type Translated } from "./translate-gui.ts";
export type { GuiActionName } from "./actions.ts";
