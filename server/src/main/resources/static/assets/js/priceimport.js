/** A file of prices is sent as it is: planned first, then, the same file, applied as it was planned. The answer is a part of this page. */
const form = document.querySelector("[data-price-import]");
let planned = null;
let busy = false;

const file = () => document.getElementById("price-file").files[0];
const stamp = (it) => [it.name, it.size, it.lastModified, form.elements.whole.checked].join("|");

const send = async (mode) => {
  const address = new URL(form.dataset.priceImport, location.href);
  address.search = new URLSearchParams({ mode, whole: form.elements.whole.checked, digest: planned?.digest ?? "" });
  const answer = await fetch(address, {
    method: "POST",
    body: file(),
    headers: { "Content-Type": "text/csv", "X-CSRF-TOKEN": form.querySelector('input[type="hidden"]').value },
  });
  const words = await answer.text();
  if (!words.includes("data-testid")) throw new Error(form.dataset.broken);
  return words;
};

const tell = (words) => {
  form.querySelector("[data-run]").replaceChildren(Object.assign(document.createElement("p"), { className: "field-error", textContent: words }));
};

/** Only what was planned just so can be applied, and one thing at a time. */
const offer = () => {
  if (busy) return;
  form.querySelector('[value="plan"]').disabled = false;
  form.querySelector('[value="apply"]').disabled = !file() || !planned || planned.stamp !== stamp(file());
};

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const mode = event.submitter?.value ?? "plan";
  const place = form.querySelector("[data-run]");
  const sent = file() ? stamp(file()) : "";
  busy = true;
  for (const button of form.querySelectorAll("button")) button.disabled = true;
  place.textContent = form.dataset.busy;
  try {
    place.innerHTML = await send(mode);
    const plan = place.querySelector("[data-digest]");
    planned = plan && !plan.dataset.empty ? { stamp: sent, digest: plan.dataset.digest } : null;
    if (place.querySelector("[data-applied]")) location.href = `${form.dataset.back}?done=save`;
  } catch (failure) {
    planned = null;
    tell(failure.message);
  }
  busy = false;
  offer();
});

form?.addEventListener("change", offer);
