package org.comptoir.boundaries;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.comptoir.ComptoirApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    /// The engine is a library beside the program, not one of its modules.
    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(ComptoirApplication.class, resideInAPackage("org.comptoir.engine.."))
                .verify();
    }
}
