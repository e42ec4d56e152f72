// Redoc takes the fragment of the URL for its own routes, so the skip link moves the focus without touching it.
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || event.target.closest(".skip-link") === null) return;
  event.preventDefault();
  document.querySelector("#main")?.focus();
});
