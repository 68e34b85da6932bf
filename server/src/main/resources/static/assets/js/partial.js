/** Filters, sorting and "show more" replace the results only; addresses stay real, so that back, reload and sharing work. */
const plain = (event) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const facets = () => document.querySelectorAll("#browse details[data-testid]");

/** Replaces the results; folded filters stay folded, and the number found is announced. */
const load = async (address) => {
  const folded = new Map([...facets()].map((facet) => [facet.dataset.testid, facet.open]));
  await htmx.ajax("GET", address, { source: "#browse", target: "#browse", swap: "outerHTML" });
  for (const facet of facets()) facet.open = folded.get(facet.dataset.testid) ?? facet.open;
  document.getElementById("announce").textContent = document.getElementById("found")?.textContent ?? "";
};

const show = (address) => {
  history.pushState({ partial: true }, "", address);
  return load(address);
};

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-partial], a[data-more]");
  if (!link || !plain(event) || !window.htmx) return;
  event.preventDefault();
  if (link.dataset.more === undefined) {
    show(link.getAttribute("href"));
  } else {
    htmx.ajax("GET", link.href, { source: link, target: "#more", swap: "outerHTML", headers: { "X-More": "true" } });
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

addEventListener("popstate", () => {
  if (document.getElementById("browse")) load(location.href);
});
