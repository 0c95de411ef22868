import { screen, waitFor } from "@testing-library/react";
import { readForm } from "../../src/core/form/read";
import type { Form } from "../../src/core/form/form";
import { textOf } from "../../src/core/form/text-of";
import { importDocx } from "../../src/docx/import-docx";
import { reportFileName } from "../../src/taskpane/report/report-file-name";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { downloads } from "./downloads";
import { button, openPane, testWorkbook } from "./open-pane";

const title = "中共汨罗市委机构编制委员会办公室2024年度部门整体支出绩效自评报告";
const seedName = "中共汨罗市委机构编制委员会办公室2024年绩效自评报告.docx";

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  if (!blob) throw new Error("no such file");
  return new Uint8Array(await blob.arrayBuffer());
}

function figuresOf({ figures }: Form): string[] {
  return Object.entries(figures).flatMap(([id, figure]) =>
    figure.state === "read" ? `${id} ${figure.value.toString()}` : [],
  );
}

afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "ClipboardItem");
  Reflect.deleteProperty(document, "execCommand");
});

test("the report in Word says what is left, is handed to the downloads and holds the same figures", async () => {
  const files = downloads();
  const workbook = testWorkbook("seed-2024.xlsx");
  const { user } = await openPane(workbook, "report");
  expect(screen.getByText(/^公文格式的/)).toHaveTextContent(
    "公文格式的 .docx 文件，附两张表；不改动工作簿。未填写的 21 处标为黄底的“【请填写】”。",
  );
  await user.click(button("导出 Word"));
  expect(await screen.findByText(`“${seedName}”已交给下载，一般在浏览器的下载文件夹里。`)).toBeVisible();
  const { sheets } = importDocx(await bytesOf(files.get(seedName)));
  const read = readForm(openXlsx(newXlsx(sheets)).snapshot());
  const original = readForm(workbook.file.snapshot());
  expect(figuresOf(original)).toContain("threePublic.final 1.2");
  expect(figuresOf(read)).toEqual(figuresOf(original));
  expect(textOf(read.texts.department)).toBe(textOf(original.texts.department));
  expect(screen.queryByText(/可以撤回/)).toBeNull();
});

test("where no download appears the whole text is copied with its formatting", async () => {
  downloads();
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "report");
  await user.click(button("导出 Word"));
  expect(await screen.findByText("没有出现下载？可以复制全文，粘贴到 Word 里。")).toBeVisible();
  class Item {
    constructor(readonly blobs: Record<string, Blob>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  const written: unknown[] = [];
  jest.spyOn(navigator.clipboard, "write").mockImplementation((items) => {
    written.push(...items);
    return Promise.resolve();
  });
  await user.click(button("复制全文（带格式）"));
  expect(await screen.findByText("已复制，请到 Word 里粘贴。")).toBeVisible();
  const [item] = written;
  if (!(item instanceof Item)) throw new Error("nothing was copied");
  const decoder = new TextDecoder();
  const html = decoder.decode(await bytesOf(item.blobs["text/html"]));
  const plain = decoder.decode(await bytesOf(item.blobs["text/plain"]));
  expect(html).toContain(`>${title}</h1>`);
  expect(html).toContain("<td ");
  expect(plain).toContain("全年预算数187.98万元");
  expect(plain.startsWith(`${title}\n`)).toBe(true);
});

test("a page that may not use the clipboard asks the browser's command, and at last the user", async () => {
  downloads();
  const { user } = await openPane(testWorkbook("seed-2024.xlsx"), "report");
  await user.click(button("导出 Word"));
  await screen.findByText(/已交给下载/);
  await user.click(button("复制全文（带格式）"));
  const field = await screen.findByRole("textbox", {
    name: "无法直接复制，请按 Ctrl+C 复制以下文字（不带格式）",
  });
  expect(field).toHaveFocus();
  expect(field).toHaveAttribute("readonly");
  expect((field as HTMLTextAreaElement).value).toContain("全年预算数187.98万元");

  const data = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => data.set(type, text) };
  Object.assign(document, {
    execCommand: () => document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData })),
  });
  await user.click(button("复制全文（带格式）"));
  expect(await screen.findByText("已复制，请到 Word 里粘贴。")).toBeVisible();
  expect(data.get("text/html")).toContain(`>${title}</h1>`);
  expect(data.get("text/plain")).toContain("全年预算数187.98万元");
  await waitFor(() => {
    expect(screen.queryByRole("textbox", { name: /无法直接复制/ })).toBeNull();
  });
});

test("what no file may be called is left out of the name", () => {
  const { file } = testWorkbook("seed-2024.xlsx");
  const form = readForm(file.snapshot());
  const named = (department: string, year: number | null) => {
    const cell = form.texts.department.state === "read" ? form.texts.department.cell : null;
    if (!cell) throw new Error("no department");
    return reportFileName({
      ...form,
      year,
      texts: { ...form.texts, department: { state: "read", value: department, cell } },
    });
  };
  expect(named('..\\财政局/预算科:*?"<>|\u0007\u202e', 2024)).toBe("财政局预算科2024年绩效自评报告.docx");
  expect(named("/", null)).toBe("绩效自评报告.docx");
  expect(named("局".repeat(300), 2024)).toBe(`${"局".repeat(50)}2024年绩效自评报告.docx`);
});
