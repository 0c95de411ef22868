const seeHelp = "请用 --help 查看用法。";

/** Commander's own complaints and what they are in Chinese. */
const translations: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(-[^-]*\.\w+)'[\s\S]*/, `不认识的选项 $1；如果这是文件名，请写成 ./$1。`],
  [/^error: unknown option '(.+?)'[\s\S]*/, `不认识的选项 $1，${seeHelp}`],
  [/^error: unknown command '(.+?)'[\s\S]*/, `不认识的命令 $1，${seeHelp}`],
  [/^error: missing required argument '(.+?)'[\s\S]*/, `缺少参数 <$1>，${seeHelp}`],
  [/^error: option '(.+?)' argument missing[\s\S]*/, `选项 $1 缺少内容，${seeHelp}`],
  [/^error: too many arguments[\s\S]*/, `参数太多，${seeHelp.slice(0, -1)}（文件名含空格时请加引号）。`],
  [/^error: option '(.+?)' argument '(.*?)' is invalid\. ([\s\S]*)/, "选项 $1 的“$2”不对：$3"],
];

/** A complaint of commander's in Chinese; whatever is not foreseen is at least introduced in Chinese. */
export function inChinese(complaint: string): string {
  const text = complaint.trim();
  const found = translations.find(([pattern]) => pattern.test(text));
  return found
    ? `${text.replace(found[0], found[1])}\n`
    : `用法不对：${text.replace(/^error: /, "")}，${seeHelp}\n`;
}
