package org.comptoir.platform.page;

/// A quantity to type or to step, in the units an article is sold in.
public record Stepper(
        String id, String name, String label, String value, String least, String step) {
    public static Stepper of(String id, String label, String value) {
        return new Stepper(id, "quantity", label, value, "1", "1");
    }

    /// Not less than so many.
    public Stepper from(String least) {
        return new Stepper(id, name, label, value, least, step);
    }
}
