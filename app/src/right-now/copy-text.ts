/** Puts words on the clipboard. Answers "no" where the browser or the person does not allow it. */
export async function copyText(words: string): Promise<"yes" | "no"> {
  try {
    await navigator.clipboard.writeText(words);
    return "yes";
  } catch {
    return "no";
  }
}
