/** Words by which a report gives a cause. 因公出国 is none. */
export const reasonWords =
  /原因|由于|因为|(?<!起|成|基|内|外|动)因(?!公|此|而|素|地|人|事)|主要[是系为]|系[^统数列]|所致|导致|造成|致使|为(?:了|保[证障]|确保|满足|落实)/;

/** A place that is still to be filled; 【2012】 is the year of a document number. */
export const openPlace = /【(?!\d{4}】)[^】]*】/;
