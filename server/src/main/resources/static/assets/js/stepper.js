/** Buttons that step a quantity by the article's own steps, and tell the form. */
class QuantityStepper extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const button = event.target.closest("[data-step]");
      if (button) this.step(Number(button.dataset.step));
    });
  }

  step(direction) {
    const input = this.querySelector("input");
    const before = input.value;
    direction > 0 ? input.stepUp() : input.stepDown();
    if (input.value !== before) input.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

customElements.define("quantity-stepper", QuantityStepper);
