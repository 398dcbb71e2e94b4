package org.plenary;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** What holds for the product as a whole: who may know whom, and what the console may be made of. */
class ProductArchitectureTests {

    private static final JavaClasses CONSOLE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plenary.admin");

    @Test
    void knowsNoCycleAndReachesIntoNoSubject() {
        ApplicationModules.of(Application.class, resideInAPackage("org.plenary.schema.."))
                .verify();
    }

    @Test
    void readsAndWritesThroughServicesOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..",
                        "org.plenary.schema..",
                        "org.plenary.plan..",
                        "java.sql..",
                        "org.springframework.jdbc..")
                .because("rules live in the services")
                .check(CONSOLE);
    }

    @Test
    void saysOfEachPageWhoMaySeeIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(CONSOLE);
    }

    @Test
    void needsNoNodeToBuild() {
        noClasses()
                .should()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(JsModule.class)
                .orShould()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith(JavaScript.class)
                .because("the console comes with the ready-made bundle of its components")
                .check(CONSOLE);
    }
}
