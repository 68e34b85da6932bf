/** A contract file is sent as it is: planned first, then, the same file, applied. The server says where to ask how far it is. */
const form = document.querySelector("[data-import]");
let planned = "";
let busy = false;

const tell = (words) => {
  const place = form.querySelector("[data-run]");
  place.replaceChildren(Object.assign(document.createElement("p"), { className: "field-error", textContent: words }));
};

const stamp = (file) => [file.name, file.size, file.lastModified, form.elements.as.value, form.elements.strict.checked].join("|");

const send = async (file, mode) => {
  const address = new URL(form.dataset.import, location.href);
  address.search = new URLSearchParams({ mode, as: form.elements.as.value, strict: form.elements.strict.checked });
  const yaml = /\.ya?ml$/i.test(file.name);
  const answer = await fetch(address, {
    method: "POST",
    body: file,
    headers: {
      "Content-Type": yaml ? "application/yaml" : "application/xml",
      "X-CSRF-TOKEN": form.querySelector('input[type="hidden"]').value,
      "Accept-Language": document.documentElement.lang,
      Prefer: "respond-async",
    },
  });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}));
    throw new Error(problem.detail ?? form.dataset.broken);
  }
  return answer.headers.get("Location").split("/").pop();
};

/** Shows how far it is until it has ended. */
const show = async (place, address) => {
  for (;;) {
    const answer = await fetch(address, { headers: { "HX-Request": "true" } });
    if (!answer.ok) throw new Error(form?.dataset.broken);
    place.innerHTML = await answer.text();
    if (!place.querySelector("[data-running]")) return;
    await new Promise((wake) => setTimeout(wake, 500));
  }
};

const follow = (id) => show(form.querySelector("[data-run]"), `${form.dataset.runs}/${id}`);

/** A run has a page of its own, too. */
const followed = document.querySelector("[data-follow]");
if (followed?.querySelector("[data-running]")) show(followed, location.pathname).catch(() => {});

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const file = document.getElementById("import-file").files[0];
  const mode = event.submitter?.value ?? "plan";
  const sent = stamp(file);
  const buttons = form.querySelectorAll("button");
  for (const button of buttons) button.disabled = true;
  busy = true;
  form.querySelector("[data-run]").textContent = form.dataset.busy;
  try {
    await follow(await send(file, mode));
    planned = mode === "plan" ? sent : "";
  } catch (failure) {
    tell(failure.message);
  }
  busy = false;
  offer();
});

/** Only what was planned just so can be applied, and one thing at a time. */
const offer = () => {
  if (busy) return;
  const file = document.getElementById("import-file").files[0];
  form.querySelector('[value="plan"]').disabled = false;
  form.querySelector('[value="apply"]').disabled = !file || planned !== stamp(file);
};
form?.addEventListener("change", offer);
