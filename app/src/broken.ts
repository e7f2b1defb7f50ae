import { words } from "#words/shell";

let shown = false;

/** Says that something broke and nothing was lost, once, above whatever is on screen. Private words stay out of it. */
export function showBroken(error: unknown): void {
  if (shown) return;
  shown = true;
  console.error(error instanceof Error ? `${error.name} in Ajar` : "Ajar broke");
  const box = document.createElement("div");
  box.className = "broken";
  box.setAttribute("role", "alert");
  const sentence = document.createElement("p");
  sentence.textContent = words.broken;
  const again = document.createElement("button");
  again.textContent = words.openAgain;
  again.addEventListener("click", () => location.reload());
  box.append(sentence, again);
  document.body.append(box);
}
