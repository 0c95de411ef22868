import { chineseCount } from "../core/number/chinese-numeral";

const stems = "甲乙丙丁戊己庚辛壬癸";
const roman: readonly (readonly [string, number])[] = [
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/** A number of a list as its w:numFmt writes it; formats that are not known, and numbers beyond them, as digits. */
export function numeralIn(format: string, number: number): string {
  switch (format) {
    case "chineseCounting":
    case "chineseCountingThousand":
    case "japaneseCounting":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
      return chineseCount(number);
    case "ideographTraditional":
      return stems[number - 1] ?? String(number);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "lowerLetter":
      return letter(number);
    case "upperLetter":
      return letter(number).toUpperCase();
    case "lowerRoman":
      return inRoman(number);
    case "upperRoman":
      return inRoman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a … z, then aa, bb as Word goes on. */
function letter(number: number): string {
  if (number < 1 || number > 260) return String(number);
  return String.fromCodePoint(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function inRoman(number: number): string {
  if (number < 1 || number > 399) return String(number);
  let left = number;
  return roman.reduce((text, [sign, value]) => {
    const times = Math.floor(left / value);
    left -= times * value;
    return text + sign.repeat(times);
  }, "");
}
