/** Hands a file to the browser's downloads; tell the user so with {@link handedOver}. */
export function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** What is said of a file that was handed over: whether it arrived nobody tells. */
export function handedOver(name: string): string {
  return `“${name}”已交给下载，一般在浏览器的下载文件夹里。`;
}
