/*
 * Lets the workbench open without a network. The build writes `version` (a hash of all files) and `files` before this.
 * Files whose names hold a hash come from the cache; the page itself comes from the server while that answers.
 */
const prefix = "jixiao-workbench-";
const cacheName = prefix + version;
const page = "index.html";

addEventListener("install", (event) => {
  // From the server: what the browser itself still holds of the page may be that of the build before.
  const fresh = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(fresh)));
});

addEventListener("activate", (event) => {
  const cleared = caches
    .keys()
    .then((names) =>
      Promise.all(
        names
          .filter((name) => name.startsWith(prefix) && name !== cacheName)
          .map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(cleared.then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  event.respondWith(request.mode === "navigate" ? pageFor(request) : fileFor(request));
});

async function pageFor(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(page);
    if (kept) return kept;
    throw error;
  }
}

async function fileFor(request) {
  return (await caches.match(request)) ?? fetch(request);
}
