/** The help link opens the panel of customer care beside the page. Its script is fetched when it is wanted, or while a conversation is held. */
const link = document.querySelector("[data-help]");

const panel = async () => {
  const { panelOf } = await import("../care/panel.js");
  return panelOf(link);
};

const isHeld = () => {
  try {
    const key = "care." + link.dataset.help;
    return localStorage.getItem(key) !== null || (sessionStorage.getItem(key) ?? "").includes('"opening"');
  } catch {
    return false;
  }
};

if (link) {
  document.addEventListener("click", (event) => {
    const asked = event.target.closest?.("[data-help], [data-help-about]");
    if (!asked || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const about = Object.fromEntries(new URL(asked.href).searchParams);
    panel().then((care) => care.open(about)).catch(() => location.assign(asked.href));
  });
  const resume = () => isHeld() && panel().then((care) => care.resume());
  addEventListener("storage", (event) => event.key === "care." + link.dataset.help && resume());
  resume();
}
