/** The files handed to the browser from now on, by their names; `jest.restoreAllMocks` ends it. */
export function downloads(): Map<string, Blob> {
  const blobs = new Map<string, Blob>();
  const files = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    blobs.set(`blob:${blobs.size}`, blob);
    return `blob:${blobs.size - 1}`;
  };
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) files.set(this.download, blob);
  });
  return files;
}
