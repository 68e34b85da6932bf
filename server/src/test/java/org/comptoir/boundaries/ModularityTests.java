package org.comptoir.boundaries;

import org.comptoir.ComptoirApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {
    @Test
    void modulesKeepTheirBoundaries() {
        ApplicationModules.of(ComptoirApplication.class).verify();
    }
}
