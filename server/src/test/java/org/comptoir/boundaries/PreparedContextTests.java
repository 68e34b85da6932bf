package org.comptoir.boundaries;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;

/// The build works out which beans there are, so none may hang on what is said at start
/// (docs/decisions/0016-starting-fast.md).
class PreparedContextTests {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.comptoir");

    @Test
    void noBeanHangsOnASettingOfTheStart() {
        noClasses()
                .should()
                .beAnnotatedWith(ConditionalOnProperty.class)
                .orShould()
                .beAnnotatedWith(ConditionalOnBooleanProperty.class)
                .orShould()
                .beAnnotatedWith(ConditionalOnExpression.class)
                .orShould()
                .beAnnotatedWith(Profile.class)
                .check(OURS);
        noMethods()
                .should()
                .beAnnotatedWith(ConditionalOnProperty.class)
                .orShould()
                .beAnnotatedWith(ConditionalOnBooleanProperty.class)
                .orShould()
                .beAnnotatedWith(ConditionalOnExpression.class)
                .orShould()
                .beAnnotatedWith(Profile.class)
                .check(OURS);
    }
}
