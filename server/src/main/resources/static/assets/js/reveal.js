/** A choice with `data-shows="id"` shows that part of the form only while it is chosen. */
const update = () => {
  for (const choice of document.querySelectorAll("[data-shows]")) {
    const part = document.getElementById(choice.dataset.shows);
    part.classList.toggle("written-shown", choice.checked);
  }
};

document.addEventListener("change", update);
update();
