/** `data-copies="id"` copies the text of that element, and says so beside the button; where the browser does not let it, the text is selected. */
document.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-copies]");
  if (!button) return;
  const source = document.getElementById(button.dataset.copies);
  const status = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = button.dataset.done;
  } catch {
    getSelection().selectAllChildren(source);
    status.textContent = button.dataset.failed;
  }
});
