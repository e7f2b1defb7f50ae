import { serviceWorkerUrl } from "./worker-url.ts";

/** A new release waits until the person says so; nothing changes under their hands. */
export class Update {
  ready = $state<"yes" | "no">("no");
  #registration: ServiceWorkerRegistration | null = null;

  /** Keeps the app for offline use. Where the browser won't, Ajar works online as ever. */
  async keepOffline(): Promise<void> {
    if (!("serviceWorker" in navigator)) return;
    try {
      this.#registration = await navigator.serviceWorker.register(serviceWorkerUrl(), { updateViaCache: "none" });
    } catch {
      return;
    }
    this.#notice();
    this.#registration.addEventListener("updatefound", () => this.#watch());
  }

  /** Switches to the new release and opens the page anew. The caller has locked first. */
  async use(): Promise<void> {
    const waiting = this.#registration?.waiting;
    if (!waiting) return;
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    waiting.postMessage("use-the-new-release");
  }

  #notice(): void {
    if (this.#registration?.waiting && navigator.serviceWorker.controller) this.ready = "yes";
  }

  #watch(): void {
    const coming = this.#registration?.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed") this.#notice();
    });
  }
}
