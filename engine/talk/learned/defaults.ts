/** "Back to the default", 恢复默认: what was chosen before is given up for what jobreel chooses. */
export const BACK_TO_DEFAULT =
  /\b(?:back to|restore|use) (?:the |your |our )?(?:default|standard|normal|original)\b|(?:恢复|回到?|用回|^[\s,，]*)默认/iu;
