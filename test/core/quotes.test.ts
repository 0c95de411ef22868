import { allInQuotes, innerQuotes, inQuotes } from "../../src/core/quotes";

it("puts what somebody wrote in quotes, its own made single", () => {
  expect(inQuotes("四、“三公”经费说明")).toBe("“四、‘三公’经费说明”");
  expect(innerQuotes("评价等级为“优”")).toBe("评价等级为‘优’");
  expect(allInQuotes(["库房改造工程", "“吃空饷”整治"])).toBe("“库房改造工程”、“‘吃空饷’整治”");
});
