const digits = "零一二三四五六七八九";
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese numeral below ten thousand (十二, 三百二十, 一千零五), or null when it is none. */
export function chineseNumeral(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lastPlace = 10_000;
  for (const character of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const place = places[character];
    const read = digits.indexOf(character);
    if (place !== undefined) {
      if (place >= lastPlace || (digit === null && value > 0)) return null;
      value += (digit ?? 1) * place;
      digit = null;
      lastPlace = place;
    } else {
      if (read < 0 || (digit !== null && digit !== 0)) return null;
      digit = read;
    }
  }
  return text === "" ? null : value + (digit ?? 0);
}

/** A whole number from 1 to 99 as a Chinese numeral (十二, 二十, 二十一); others in digits. */
export function chineseCount(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits.charAt(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits.charAt(ones) : ""}`;
}
