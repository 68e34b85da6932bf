/** `data-opens="id"` opens that dialog; a click on its backdrop closes it. */
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) {
    const dialog = document.getElementById(opener.dataset.opens);
    if (dialog) {
      event.preventDefault();
      dialog.showModal();
    }
  } else if (event.target instanceof HTMLDialogElement) {
    event.target.close();
  }
});
