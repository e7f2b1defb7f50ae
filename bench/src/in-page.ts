// These functions run inside the page: each is sent there as text, so it may use nothing outside itself.

/**
 * Runs before anything of the app. Notes in the tab's session storage, as wall time in ms, when something was pressed
 * (the event's own time) and when the cover of *Leave now*, or the words another script waits for, were painted; and
 * marks `bench:heading-painted` once the first heading was.
 */
export function noteTimes(): void {
  if (!location.protocol.startsWith("http")) return;
  const wall = (ms: number): string => String(performance.timeOrigin + ms);
  const afterPaint = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", then, { once: true });
      port1.start();
      port2.postMessage(null);
    });
  };
  const note = (name: string): void => afterPaint(() => sessionStorage.setItem(name, wall(performance.now())));
  let heading: "waited for" | "seen" = "waited for";
  let cover: "waited for" | "seen" = "waited for";
  const look = (): void => {
    if (heading === "waited for" && document.querySelector("h1")?.textContent) {
      heading = "seen";
      afterPaint(() => performance.mark("bench:heading-painted"));
    }
    if (cover === "waited for" && document.getElementById("left")) {
      cover = "seen";
      note("bench covered");
    }
    const words = sessionStorage.getItem("bench words");
    if (words !== null && document.body?.textContent?.includes(words)) {
      sessionStorage.removeItem("bench words");
      note("bench shown");
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  const pressed = (event: Event): void => sessionStorage.setItem("bench pressed", wall(event.timeStamp));
  addEventListener("click", pressed, { capture: true });
}

/** Resolves with the times of these marks, in ms since the page began to load, once all were set. */
export function marksSet(names: readonly string[]): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const found = names.flatMap((name) => performance.getEntriesByName(name, "mark").slice(0, 1));
      if (found.length < names.length) return false;
      resolve(Object.fromEntries(found.map((mark) => [mark.name, mark.startTime])));
      return true;
    };
    const watch = new PerformanceObserver(() => {
      if (look()) watch.disconnect();
    });
    watch.observe({ type: "mark", buffered: true });
  });
}

/** Forgets earlier notes; `words` are waited for from now on, or nothing when `null`. */
export function expectWords(words: string | null): void {
  for (const name of ["bench pressed", "bench covered", "bench shown"]) sessionStorage.removeItem(name);
  if (words !== null) sessionStorage.setItem("bench words", words);
}

/** Milliseconds from the press to the words being painted, or `null` while they are not. */
export function pressToShown(): number | null {
  const [pressed, shown] = ["bench pressed", "bench shown"].map((name) => sessionStorage.getItem(name));
  return pressed && shown ? Number(shown) - Number(pressed) : null;
}

/** What the neutral page knows of how it was reached, in ms since the press; `null` for what was not noted. */
export function pressToBlank(): { readonly covered: number | null; readonly replaced: number | null } {
  const pressed = Number(sessionStorage.getItem("bench pressed"));
  const covered = sessionStorage.getItem("bench covered");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return {
    covered: covered === null ? null : Number(covered) - pressed,
    replaced: paint === undefined ? null : performance.timeOrigin + paint.startTime - pressed,
  };
}

/** Every script this page and its workers have fetched, with the bytes of its body as sent. */
export function scriptsFetched(): { readonly path: string; readonly bytes: number }[] {
  const fetched = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const listed = fetched.map(({ name, encodedBodySize }) => ({ path: new URL(name).pathname, bytes: encodedBodySize }));
  return listed.filter(({ path }) => path.endsWith(".js"));
}
