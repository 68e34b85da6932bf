/** Another quantity asks for its price: the form's `data-quote` address answers with the new one. */
let waiting;

document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-quote]");
  if (!form || event.target.name !== "quantity" || !window.htmx) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => ask(form, event.target), 300);
});

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-quote]");
  if (!form || event.target.name !== "quantity" || !window.htmx) return;
  clearTimeout(waiting);
  ask(form, event.target);
});

const reasons = () => document.querySelector("#asked details");

const ask = async (form, input) => {
  if (!input.checkValidity() || input.value === form.dataset.asked) return;
  form.dataset.asked = input.value;
  const address = new URL(form.dataset.quote, location.href);
  address.searchParams.set("quantity", input.value);
  const before = reasons();
  await htmx.ajax("GET", address.pathname + address.search, {
    source: "#asked", target: "#asked", swap: "outerHTML", headers: { "X-Part": "quote" },
  });
  if (before?.open && reasons()) reasons().open = true;
};
