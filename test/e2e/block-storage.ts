/** The browser keeps nothing for the page, as where cookies are off or in a frame of another site. Runs in the page, before its scripts. */
export function blockStorage(): void {
  const refuse = () => {
    throw new DOMException("The document is not allowed to use its storage.", "SecurityError");
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get: refuse });
  navigator.serviceWorker.register = () => Promise.reject(new DOMException("Not allowed.", "SecurityError"));
}
