// Applies the reader's theme before the page is painted. Redoc keeps its choice in the same place and under the same
// class names, so one choice holds for the whole site.
(() => {
  const storageKey = "redoc.colorMode";
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  function remembered() {
    try {
      const theme = localStorage.getItem(storageKey);
      return theme === "dark" || theme === "light" ? theme : undefined;
    } catch {
      return undefined; // Storage is switched off: every page follows the system.
    }
  }

  function apply(theme) {
    root.classList.toggle("dark", theme === "dark");
    root.classList.toggle("light", theme === "light");
    for (const button of document.querySelectorAll(".theme-toggle")) {
      button.setAttribute("aria-pressed", String(theme === "dark"));
      button.hidden = false;
    }
  }

  const current = () => remembered() ?? (system.matches ? "dark" : "light");

  apply(current());
  system.addEventListener("change", () => apply(current()));
  document.addEventListener("DOMContentLoaded", () => apply(current()));
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || event.target.closest(".theme-toggle") === null) return;
    const theme = root.classList.contains("dark") ? "light" : "dark";
    try {
      localStorage.setItem(storageKey, theme);
    } catch {
      // The choice lasts until the page is left.
    }
    apply(theme);
  });
})();
