package org.comptoir.boundaries;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

/// Keeps packages small, and those of one module in layers.
class PackageTests {
    private static final int MOST_FILES = 30;
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.comptoir");

    @Test
    void packagesAreNotInCircles() {
        slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(OURS);
    }

    @Test
    void packagesStaySmall() {
        var files =
                OURS.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .collect(groupingBy(JavaClass::getPackageName, counting()));
        assertThat(files)
                .allSatisfy((name, count) -> {
                    assertThat(count).as(name).isLessThanOrEqualTo(MOST_FILES);
                });
    }

    /// Each package by itself; the forms of contract files, and what becomes of a cart, are one.
    private static final class Packages implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var name = type.getPackageName();
            if (name.startsWith("org.comptoir.trading.file")) {
                return SliceIdentifier.of("org.comptoir.trading.file");
            }
            return name.matches("org\\.comptoir\\.ordering(\\.(cart|counter|order|sales))?")
                    ? SliceIdentifier.of("org.comptoir.ordering")
                    : SliceIdentifier.of(name);
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
