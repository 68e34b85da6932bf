package org.comptoir.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The engine is a plain jar: nothing but the Java platform and the null annotations, and arrows
/// that point one way.
class EngineIsPlainJavaTests {
    private final JavaClasses engine =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.comptoir.engine");

    @Test
    void knowsNoFramework() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.comptoir.engine..")
                .check(engine);
    }

    @Test
    void readsNoClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(engine);
    }

    @Test
    void pointsItsArrowsOneWay() {
        noClasses()
                .that()
                .resideInAPackage("..money..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..catalog..", "..entitlement..", "..policy..")
                .check(engine);
        noClasses()
                .that()
                .resideInAPackage("..catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..entitlement..", "..policy..")
                .check(engine);
        noClasses()
                .that()
                .resideInAnyPackage("..entitlement.terms..", "..entitlement.deal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.comptoir.engine.entitlement", "..policy..")
                .check(engine);
    }
}
