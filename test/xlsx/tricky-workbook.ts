import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { excelize } from "./excelize";

const data = "基础数据表";
const form = "自评表";
const lists = "字典";

interface Answer {
  readonly error: string | null;
}

/** What excelize answers, or its error. */
function done<T extends Answer>(answer: T): T {
  if (answer.error !== null) throw new Error(answer.error);
  return answer;
}

const namespaces = "http://schemas.openxmlformats.org";

/** Parts that Excel and WPS write and excelize cannot. */
const addedParts: Readonly<Record<string, string>> = {
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D3" dT="2025-04-10T00:00:00.00" personId="{11111111-1111-1111-1111-111111111111}" id="{22222222-2222-2222-2222-222222222222}"><text>审核：请说明</text></threadedComment></ThreadedComments>`,
  "xl/persons/person.xml": `<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="审核员" id="{11111111-1111-1111-1111-111111111111}" userId="a" providerId="None"/></personList>`,
  "customXml/item1.xml": `<?xml version="1.0"?><root xmlns="urn:cz">财政</root>`,
  "xl/printerSettings/printerSettings1.bin": "\u0007\u0001\u0000printer",
};

const x14 = `<ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>字典!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>F2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

function replaced(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to replace: ${String(from)}`);
  return result;
}

/** A cell's stored result, which excelize does not write. */
function withResult(xml: string, address: string, value: string, type = ""): string {
  const cell = new RegExp(
    `(<c r="${address}"[^>]*?)( t="[^"]*")?(><f>[^<]*</f>)(<v>[^<]*</v>|<v/>|<v></v>)?`,
  );
  return replaced(xml, cell, `$1${type}$3<v>${value}</v>`);
}

/** Chart, picture, shape, comments with VML and threads, tables, sparklines, bars, x14 lists, names, print settings … */
export async function trickyWorkbook(): Promise<Uint8Array> {
  const ex = await excelize();
  const book = ex.NewFile();
  done(book.SetSheetName("Sheet1", data));
  for (const name of [form, lists]) done(book.NewSheet(name));
  const border = ["left", "right", "top", "bottom"].map((Type) => ({ Type, Color: "000000", Style: 1 }));
  const font = { Family: "仿宋_GB2312", Size: 12 };
  const money = done(book.NewStyle({ Font: font, Border: border, NumFmt: 4 })).style;
  const percent = done(book.NewStyle({ Font: font, Border: border, NumFmt: 10 })).style;
  const date = done(book.NewStyle({ Font: font, CustomNumFmt: 'yyyy"年"m"月"d"日";@' })).style;
  const text = done(book.NewStyle({ Font: font, Border: border, NumFmt: 49 })).style;
  const set = (sheet: string, address: string, value: string | number) =>
    done(book.SetCellValue(sheet, address, value));
  done(book.MergeCell(data, "A1", "F1"));
  done(book.MergeCell(data, "A2", "A3"));
  const cells: [string, string | number][] = [
    ["A1", "基础数据表"],
    ["A2", "财政供养人员情况"],
    ["B2", "编制数"],
    ["C2", "2024年实际在职人数"],
    ["D2", "控制率"],
    ["B3", 12],
    ["C3", 10],
    ["A6", "三公经费"],
    ["B6", 2],
    ["C6", 3.9],
    ["D6", 1.2],
    ["B7", 38],
    ["C7", 13],
    ["D7", 13],
    ["A12", "填报日期"],
    ["B12", 45757],
    ["A13", "0012"],
  ];
  for (const [address, value] of cells) set(data, address, value);
  done(book.SetCellFormula(data, "D3", "C3/B3"));
  done(book.SetCellFormula(data, "B11", "SUM(B6:B10)"));
  done(book.SetCellFormula(data, "E6", 'IF(B6=0,"-",(D6-B6)/B6)'));
  done(book.SetCellStyle(data, "B6", "D10", money));
  for (const address of ["D3", "E6"]) done(book.SetCellStyle(data, address, address, percent));
  done(book.SetCellStyle(data, "B12", "B12", date));
  done(book.SetCellStyle(data, "A13", "A13", text));
  done(book.SetCellRichText(data, "A14", [{ Text: "富文本" }, { Text: "红色加粗", Font: { Bold: true } }]));
  done(book.SetCellHyperLink(data, "A15", "https://example.cn", "External"));
  done(book.AddComment(data, { Cell: "D3", Author: "财政局", Paragraph: [{ Text: "控制率" }] }));
  const validation = {
    AllowBlank: true,
    ShowErrorMessage: true,
    Type: "list",
    Formula1: '"是,否"',
    Sqref: "F3",
  };
  done(book.AddDataValidation(data, validation));
  const red = done(book.NewConditionalStyle({ Font: { Color: "9C0006" } })).style;
  done(book.SetConditionalFormat(data, "D6:D10", [{ Type: "formula", Criteria: "D6>C6", Format: red }]));
  done(
    book.SetConditionalFormat(data, "C6:C10", [
      {
        Type: "data_bar",
        Criteria: "=",
        MinType: "min",
        MaxType: "max",
        BarColor: "#638EC6",
        BarSolid: true,
      },
    ]),
  );
  done(book.SetDefinedName({ Name: "编制数", RefersTo: `'${data}'!$B$3` }));
  done(book.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: `'${data}'!$A$1:$F$15`, Scope: data }));
  done(book.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: `'${data}'!$1:$2`, Scope: data }));
  done(book.SetPageLayout(data, { Size: 9, Orientation: "landscape", FitToHeight: 0, FitToWidth: 1 }));
  done(book.SetHeaderFooter(data, { OddFooter: "&C第 &P 页，共 &N 页" }));
  done(book.InsertPageBreak(data, "A12"));
  const series = [
    { Name: `'${data}'!$D$2`, Categories: `'${data}'!$A$6:$A$7`, Values: `'${data}'!$D$6:$D$7` },
  ];
  done(book.AddChart(data, "H2", { Type: ex.Col, Series: series }));
  const png =
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJADveWkH6oAAAAAElFTkSuQmCC";
  const picture = {
    Extension: ".png",
    File: new Uint8Array(Buffer.from(png, "base64")),
    Format: { AltText: "印章" },
    InsertType: ex.PictureInsertTypePlaceOverCells,
  };
  done(book.AddPictureFromBytes(data, "H20", picture));
  done(book.AddShape(data, { Cell: "H25", Type: "rect", Paragraph: [{ Text: "填表说明" }] }));
  done(book.AddSparkline(data, { Location: ["F6"], Range: [`${data}!B6:D6`], Type: "line" }));
  set(form, "A1", "自评表");
  set(form, "C2", 187.98);
  set(form, "D2", 187.98);
  set(form, "E2", 10);
  done(book.SetCellFormula(form, "F2", "D2/C2"));
  done(book.SetCellFormula(form, "G2", "ROUND(E2*F2,2)"));
  done(book.SetCellFormula(form, "A3", `'${data}'!B3&"人"`));
  done(book.SetCellFormula(form, "A5", "编制数+1"));
  ["一级指标", "二级指标"].forEach((value, index) => set(form, `${"JK"[index] ?? ""}1`, value));
  done(book.AddTable(form, { Range: "J1:K4", Name: "指标表", StyleName: "TableStyleMedium2" }));
  set(lists, "A1", "是");
  done(book.SetSheetVisible(lists, false));
  const written: { readonly buffer: unknown; readonly error: string | null } = done(book.WriteToBuffer());
  const parts = unzipSync(new Uint8Array(written.buffer as ArrayLike<number>));
  const change = (path: string, edit: (xml: string) => string) => {
    parts[path] = strToU8(edit(strFromU8(parts[path] ?? new Uint8Array())));
  };
  change("xl/worksheets/sheet1.xml", (xml) => {
    const counted = withResult(
      withResult(withResult(xml, "D3", "0.8333333333333334"), "B11", "40"),
      "E6",
      "-0.4",
    );
    const end = counted.lastIndexOf("</extLst>");
    const extended = counted.slice(0, end) + x14 + counted.slice(end + "</extLst>".length);
    return replaced(extended, /<pageSetup/, '<pageSetup r:id="rId99"');
  });
  change("xl/worksheets/sheet2.xml", (xml) =>
    withResult(
      withResult(withResult(withResult(xml, "F2", "1"), "G2", "10"), "A3", "12人", ' t="str"'),
      "A5",
      "13",
    ),
  );
  change("xl/worksheets/_rels/sheet1.xml.rels", (xml) =>
    replaced(
      xml,
      "</Relationships>",
      `<Relationship Id="rId99" Type="${namespaces}/officeDocument/2006/relationships/printerSettings" Target="../printerSettings/printerSettings1.bin"/><Relationship Id="rId98" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    ),
  );
  change("xl/_rels/workbook.xml.rels", (xml) =>
    replaced(
      xml,
      "</Relationships>",
      `<Relationship Id="rId97" Type="${namespaces}/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId96" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>`,
    ),
  );
  change("[Content_Types].xml", (xml) =>
    replaced(
      xml,
      "</Types>",
      `<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/></Types>`,
    ),
  );
  for (const [path, content] of Object.entries(addedParts)) parts[path] = strToU8(content);
  return zipSync(parts);
}
