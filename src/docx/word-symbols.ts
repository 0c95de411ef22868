/** Characters that Word keeps by their place in a symbol font (w:sym), as far as they turn up in forms. */
const characters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Symbol: {
    A3: "≤",
    B3: "≥",
    B9: "≠",
    BB: "≈",
    B1: "±",
    B4: "×",
    B8: "÷",
    B0: "°",
    D6: "√",
    A5: "∞",
    "2D": "−",
  },
  Wingdings: { FC: "√", FB: "×", FE: "☑", FD: "☒", A8: "□", "6F": "□", "6E": "■", "6C": "●" },
  "Wingdings 2": { "50": "√", "4F": "×", "52": "☑", "53": "☒", A3: "□", "54": "☒" },
};

/** The character of a place in a symbol font, or null where nobody can tell it without the font. */
export function symbolCharacter(font: string, code: string): string | null {
  const place = code.toUpperCase().replace(/^F?0*(?=[0-9A-F]{2}$)/, "");
  return characters[font]?.[place] ?? null;
}
