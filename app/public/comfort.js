// Before the first paint: theme, text size and spacing as this device last had them. Nothing a person wrote is in here.
(function () {
  try {
    const kept = JSON.parse(localStorage.getItem("comfort") || "{}");
    const root = document.documentElement;
    for (const name of ["theme", "text", "spacing", "plain", "less", "literal"]) {
      if (typeof kept[name] === "string") root.dataset[name] = kept[name];
    }
    if (typeof kept.title === "string") document.title = kept.title;
  } catch {
    // Comfort is a wish, not a need: without it the page opens in its usual dress.
  }
})();
