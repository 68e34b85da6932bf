/** Menus are `details`: these listeners close them on Escape and on a click elsewhere. */
const open = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of open()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector("summary").focus();
  }
});

/* On a narrow screen the filters start folded. */
const filters = document.querySelector("details.browse-side");
if (filters && matchMedia("(max-width: 899px)").matches) filters.open = false;
