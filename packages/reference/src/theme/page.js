// What script adds to a page that is complete without it: copying code, and remembering the language of samples.
(() => {
  const storageKey = "contacts.language";
  const languages = 'input[name*="language"]';

  function remembered() {
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null; // Storage is switched off: every page begins with the first language.
    }
  }

  function choose(language) {
    for (const input of document.querySelectorAll(languages)) {
      if (input.value === language) input.checked = true;
    }
  }

  async function copy(button) {
    const code = button.parentElement.querySelector("code");
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(code); // No permission: the reader copies the selection.
      button.textContent = "Selected";
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    choose(remembered());
    for (const figure of document.querySelectorAll("figure")) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Copy";
      button.addEventListener("click", () => copy(button));
      figure.append(button);
    }
  });

  document.addEventListener("change", ({ target }) => {
    if (!target.matches(languages)) return;
    choose(target.value);
    try {
      localStorage.setItem(storageKey, target.value);
    } catch {
      // The choice holds for this page.
    }
  });
})();
