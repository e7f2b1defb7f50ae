/** Removes what the vault does not own: the offline copy of the app, and how this device likes its pages. */
export async function forgetThisDevice(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  const kept = "caches" in globalThis ? await caches.keys() : [];
  await Promise.all(kept.map((name) => caches.delete(name)));
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  await Promise.all(workers.map((worker) => worker.unregister()));
}
