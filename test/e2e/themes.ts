/** Office's own themes, each colour as 0xBBGGRR. */
export const colourless = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xf0f0f0,
  controlForegroundColor: 0x262626,
};

export const black = {
  bodyBackgroundColor: 0x262626,
  bodyForegroundColor: 0xffffff,
  controlBackgroundColor: 0x363636,
  controlForegroundColor: 0xffffff,
};
