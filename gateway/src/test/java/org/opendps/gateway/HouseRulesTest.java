package org.opendps.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.opendps.gateway");

    @Test
    void foldersAreFreeOfCycles() {
        slices().matching("org.opendps.gateway.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .check(classes);
    }

    @Test
    void namesSayWhatSomethingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Data|Info|Processor|Handler|Service)")
                .check(classes);
    }

    @Test
    void noFileIsLongerThanAFewScreens() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
        }
    }

    @Test
    void everyFolderSaysWhatItIs() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("org/opendps/gateway"))) {
            assertThat(files.filter(Files::isDirectory))
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .contains("@NullMarked"));
        }
    }
}
