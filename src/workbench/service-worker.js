/*
 * Lets the workbench open without a network. The build writes `version` (a hash of all files) and `files` before this.
 * The page itself comes from the server while that answers; its files, whose names hold a hash, come from the cache.
 * A new build is kept as soon as it is complete, beside those before it: pages of theirs may still be open and go on with
 * their own files. These go when the page is opened with no other open.
 */
const prefix = "jixiao-workbench-";
const cacheName = prefix + version;
const page = "index.html";

addEventListener("install", (event) => {
  // What the browser itself still holds of the page may be that of the build before: the server is asked.
  const fresh = files.map((file) => new Request(file, { cache: "no-cache" }));
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(fresh))
      .then(() => skipWaiting()),
  );
});

addEventListener("activate", (event) => {
  event.waitUntil(clients.claim());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(pageFor(request));
    event.waitUntil(clearEarlierBuilds(event.resultingClientId));
  } else event.respondWith(fileFor(request));
});

async function pageFor(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await (await caches.open(cacheName)).match(page);
    if (kept) return kept;
    throw error;
  }
}

async function fileFor(request) {
  const current = await caches.open(cacheName);
  return (await current.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

/** `opening` is the page that is being opened. */
async function clearEarlierBuilds(opening) {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.some(({ id }) => id !== opening)) return;
  // In the order they were made: after this build's may come that of a later one, which is not complete yet.
  const builds = (await caches.keys()).filter((name) => name.startsWith(prefix));
  const earlier = builds.slice(0, builds.indexOf(cacheName));
  await Promise.all(earlier.map((name) => caches.delete(name)));
}
