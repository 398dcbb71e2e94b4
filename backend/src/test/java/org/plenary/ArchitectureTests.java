package org.plenary;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.plenary.shared.InvalidInput;
import org.plenary.shared.NotAllowed;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.plenary");

    @Test
    void keepsRepositoriesAndControllersToTheirSubject() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .bePackagePrivate()
                .because("the service is the public door of a subject")
                .check(CLASSES);
    }

    @Test
    void knowsNoUserInterface() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vaadin..", "org.plenary.admin..")
                .because("the console sits on top")
                .check(CLASSES);
    }

    @Test
    void saysWhatPeopleAreRefusedInTheirLanguage() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.plenary.plan..", "org.plenary.mutation..", "org.plenary.change..")
                .and()
                .areNotAssignableTo(NotAllowed.class)
                .should()
                .callMethod(InvalidInput.class, "inWords", String.class, String.class, String.class)
                .orShould()
                .callConstructor(AccessDeniedException.class, String.class)
                .because(
                        "only programs meet what those packages refuse; people are told by a key of sentences/en.properties")
                .check(CLASSES);
    }

    @Test
    void namesThingsByTheWordsOfTheField() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plenary.schema..")
                .should()
                .haveSimpleNameEndingWith("Dto")
                .orShould()
                .haveSimpleNameEndingWith("Entity")
                .orShould()
                .haveSimpleNameEndingWith("Mapper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .check(CLASSES);
    }

    @Test
    void writesThroughTheOneDoorOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plenary.shared")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(org.springframework.transaction.support.TransactionTemplate.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(org.springframework.transaction.annotation.Transactional.class)
                .because("each change says who makes it and why")
                .check(CLASSES);
    }

    @Test
    void keepsControllersAwayFromTheDatabase() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DSLContext.class)
                .because("rules live in the service")
                .check(CLASSES);
    }
}
