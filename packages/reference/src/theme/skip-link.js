// Redoc takes the fragment of the URL for its own routes, so the skip link moves the focus without touching it.
document.querySelector(".skip-link")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("#main")?.focus();
});
