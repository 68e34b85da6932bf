/** Filters, sorting and "show more" replace the results only; addresses stay real, so that back, reload and sharing work. */
const plain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const load = (address, options) =>
  htmx.ajax("GET", address, { source: "#browse", target: "#browse", swap: "outerHTML", ...options });

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-partial], a[data-more]");
  if (!link || !plain(event) || !window.htmx) return;
  event.preventDefault();
  if (link.dataset.more !== undefined) {
    htmx.ajax("GET", link.href, { source: link, target: "#more", swap: "outerHTML", headers: { "X-More": "true" } });
  } else {
    show(link.getAttribute("href"));
  }
});

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-instant]");
  if (form) form.requestSubmit();
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-partial]");
  if (!form || !window.htmx) return;
  event.preventDefault();
  const wishes = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ""));
  show(`${form.getAttribute("action")}?${wishes}`);
});

const show = async (address) => {
  history.pushState({ partial: true }, "", address);
  await load(address);
};

addEventListener("popstate", () => {
  if (document.getElementById("browse")) load(location.href);
});
