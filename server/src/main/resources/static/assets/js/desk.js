/* What the business users' tool does beyond plain HTML; its pages work without it. */
import "./menu.js";
import "./theme.js";
import "./dialog.js";
import "./copy.js";
import "./toast.js";
import "./keep.js";
import "./partial.js";
import "./listing.js";
import "./palette.js";
import "./keys.js";
import "./chart.js";
import "./recent.js";
import "./form.js";
import "./prices.js";
import "./bench.js";
import "./import.js";
import "./priceimport.js";

if (document.getElementById("console")) import("./care/console.js");
if (document.getElementById("board")) import("./care/board.js");

document.documentElement.classList.add("scripted");

/* The menu of a narrow screen. */
const opener = document.querySelector("[data-menu]");
opener?.addEventListener("click", () => {
  const open = document.getElementById("desk-menu").classList.toggle("desk-menu-open");
  opener.setAttribute("aria-expanded", String(open));
});

/* Of tabs that do not fit, the one that is open is seen. */
for (const tab of document.querySelectorAll(".tabs > [aria-current]")) {
  const { parentElement: tabs, offsetLeft, offsetWidth } = tab;
  tabs.scrollLeft = offsetLeft - tabs.offsetLeft - (tabs.clientWidth - offsetWidth) / 2;
}

/* What was just done is said once: reloading does not say it again. */
const done = document.getElementById("done");
if (done) {
  document.getElementById("toasts").append(done.content.cloneNode(true));
  const address = new URL(location.href);
  address.searchParams.delete("done");
  address.searchParams.delete("removed");
  history.replaceState(history.state, "", address);
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-close]")) event.target.closest("dialog").close();
});
