package org.attest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/**
 * The packages and their arrows, and the one home of each library, as docs/architecture.md draws
 * them.
 */
@AnalyzeClasses(packages = "org.attest", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule EACH_PACKAGE_USES_WHAT_THE_TABLE_ALLOWS =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("root")
                    .definedBy("org.attest")
                    .layer("model")
                    .definedBy("..model..")
                    .layer("lexicon")
                    .definedBy("..lexicon..")
                    .layer("rule")
                    .definedBy("..rule..")
                    .layer("source")
                    .definedBy("..source..")
                    .layer("text")
                    .definedBy("..text..")
                    .layer("places")
                    .definedBy("..places..")
                    .layer("temporal")
                    .definedBy("..temporal..")
                    .layer("quantity")
                    .definedBy("..quantity..")
                    .layer("systems")
                    .definedBy("..systems..")
                    .layer("events")
                    .definedBy("..events..")
                    .layer("link")
                    .definedBy("..link..")
                    .layer("reconcile")
                    .definedBy("..reconcile..")
                    .layer("output")
                    .definedBy("..output..")
                    .layer("diff")
                    .definedBy("..diff..")
                    .layer("report")
                    .definedBy("..report..")
                    .layer("cli")
                    .definedBy("..cli..")
                    .whereLayer("root")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("rule")
                    .mayOnlyBeAccessedByLayers(
                            "places", "temporal", "quantity", "systems", "events", "source")
                    .whereLayer("source")
                    .mayOnlyBeAccessedByLayers("root", "cli")
                    .whereLayer("text")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("places")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("temporal")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("quantity")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("systems")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("events")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("link")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("reconcile")
                    .mayOnlyBeAccessedByLayers("root")
                    .whereLayer("output")
                    .mayOnlyBeAccessedByLayers("cli", "diff")
                    .whereLayer("diff")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("report")
                    .mayOnlyBeAccessedByLayers("cli")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("org.attest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_MODEL_RESTS_ON_JAVA_ALONE =
            noClasses()
                    .that()
                    .resideInAPackage("..model..")
                    .should()
                    .dependOnClassesThat()
                    .resideOutsideOfPackages("java..", "..model..");

    @ArchTest static final ArchRule OPENNLP_STAYS_IN_TEXT = staysIn("opennlp..", "..text..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_OUTPUT =
            staysIn("com.fasterxml.jackson..", "..output..", "..cli..");

    @ArchTest
    static final ArchRule COMMONS_CSV_STAYS_WHERE_TABLES_ARE_READ_AND_WRITTEN =
            staysIn("org.apache.commons.csv..", "..lexicon..", "..output..");

    @ArchTest static final ArchRule PICOCLI_STAYS_IN_CLI = staysIn("picocli..", "..cli..");

    @ArchTest
    static final ArchRule CHARSET_DETECTION_STAYS_IN_SOURCE =
            staysIn("org.mozilla.universalchardet..", "..source..");

    private static ArchRule staysIn(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }
}
