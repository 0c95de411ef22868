import { Bar } from "./Bar";

/** What the host says about the workbook, as long as it is so. */
export function RemarkBar({ remarks }: { readonly remarks: readonly string[] }) {
  return (
    <div role="status">
      {remarks.map((remark) => (
        <Bar key={remark} intent="warning">
          {remark}
        </Bar>
      ))}
    </div>
  );
}
