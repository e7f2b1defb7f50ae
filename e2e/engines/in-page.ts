// These functions run inside the page: each is sent there as text, so it may use nothing outside itself.

/** What can be pressed and carries these words, or `null`. The whole name counts more than its beginning. */
export function findPressable(name: string): HTMLElement | null {
  const tidy = (words: string): string => words.replaceAll(/\s+/g, " ").trim();
  const nameOf = (element: HTMLElement): string =>
    tidy(element.getAttribute("aria-label") ?? element.textContent ?? "");
  const pressable =
    "button, a[href], summary, [role=button], label:has(input[type=radio]), label:has(input[type=checkbox])";
  const all = [...document.querySelectorAll<HTMLElement>(pressable)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 4 && height > 4 && !element.matches(":disabled");
  });
  return (
    all.find((element) => nameOf(element) === name) ?? all.find((element) => nameOf(element).startsWith(name)) ?? null
  );
}

/** The control with this label, or `null`. */
export function findLabelled(label: string): HTMLInputElement | null {
  const tidy = (words: string | null): string => (words ?? "").replaceAll(/\s+/g, " ").trim();
  const labels = [...document.querySelectorAll("label")];
  const found =
    labels.find((each) => tidy(each.textContent) === label) ??
    labels.find((each) => tidy(each.textContent).startsWith(label));
  const control = found?.control ?? null;
  return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
    ? (control as HTMLInputElement)
    : null;
}

/** Runs before the app where the driver can, else right after loading: keeps what goes wrong for this tab. */
export function listenForProblems(): void {
  if (!location.protocol.startsWith("http") || Reflect.has(globalThis, "problemsHeard")) return;
  Reflect.set(globalThis, "problemsHeard", true);
  const keep = (problem: string): void => {
    const kept = JSON.parse(sessionStorage.getItem("problems") ?? "[]") as string[];
    sessionStorage.setItem("problems", JSON.stringify([...kept, problem]));
  };
  addEventListener("error", (event) => keep(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => keep(`rejection: ${String(event.reason)}`));
  addEventListener("securitypolicyviolation", (event) =>
    keep(`${event.effectiveDirective} forbids ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`),
  );
}

/** What `listenForProblems` has kept. */
export function problemsKept(): string[] {
  return JSON.parse(sessionStorage.getItem("problems") ?? "[]") as string[];
}
