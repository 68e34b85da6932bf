/** Toasts leave by themselves, unless they are being read, or when dismissed; later where something can be taken back. */
const PATIENCE = 7000;
const TO_DECIDE = 20000;

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-dismiss]");
  if (button) button.closest(".toast-note").remove();
});

const expire = (toast) =>
  setTimeout(
    () => (toast.matches(":hover, :focus-within") ? expire(toast) : toast.remove()),
    toast.querySelector("form") ? TO_DECIDE : PATIENCE,
  );

new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.addedNodes) if (node.matches?.(".toast-note")) expire(node);
  }
}).observe(document.getElementById("toasts"), { childList: true });
