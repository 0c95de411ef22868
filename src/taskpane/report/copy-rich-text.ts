import type { RichText } from "../../docx/rich-text";

/**
 * Copies a text with its formatting. Where the page may not write to the clipboard (Excel on the web, old webviews), the
 * browser's own copy command is asked.
 * @returns whether it was copied
 */
export async function copyRichText(text: RichText): Promise<boolean> {
  try {
    const blobOf = (content: string, type: string) => new Blob([content], { type });
    const item = new ClipboardItem({
      "text/html": blobOf(text.html, "text/html"),
      "text/plain": blobOf(text.plain, "text/plain"),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copiedByCommand(text);
  }
}

/** The command copies nothing without a selection; what it copies is set by us. */
function copiedByCommand({ html, plain }: RichText): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = plain;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  let isSet = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
    isSet = event.clipboardData !== null;
  };
  document.addEventListener("copy", fill);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the clipboard is not allowed
    return document.execCommand("copy") && isSet;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
