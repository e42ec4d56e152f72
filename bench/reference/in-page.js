// Evaluated in the pages that are measured, by its text.

/** The document and every open shadow root in it. */
function roots(root = document) {
  const shadows = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) =>
    shadowRoot === null ? [] : roots(shadowRoot),
  );
  return [root, ...shadows];
}

// biome-ignore lint/correctness/noUnusedVariables: called by what is evaluated after this.
function elements() {
  return roots().reduce((sum, root) => sum + root.querySelectorAll("*").length, 0);
}

/** Whether a sentence is on screen. */
// biome-ignore lint/correctness/noUnusedVariables: called by what is evaluated after this.
function isShown(sentence) {
  return document.readyState !== "loading" && roots().some((root) => isShownIn(root, sentence));
}

function isShownIn(root, sentence) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null) {
    if (walker.currentNode.data.includes(sentence) && isOnScreen(walker.currentNode)) return true;
  }
  return false;
}

function isOnScreen(text) {
  const range = document.createRange();
  range.selectNodeContents(text);
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
