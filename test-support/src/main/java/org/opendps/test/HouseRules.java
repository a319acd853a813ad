package org.opendps.test;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The rules of CONTRIBUTING.md that a machine can hold. Each module runs them on its own packages. */
public final class HouseRules {

    private static final int LONGEST_FILE = 300;
    private static final String BANNED_ENDINGS =
            ".*(Impl|Manager|Helper|Util|Utils|Dto|Data|Info|Processor|Handler|Service)";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String USE_CASES = ".*ing|.*\\.SandboxClockResource|.*\\.(Outbox|Inbox)";
    private static final String STORAGE = "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase";
    private static final String[] BANNED_FOLDERS = {
        "..controller..", "..service..", "..dto..", "..util..", "..model..", "..impl..", "..common.."
    };

    private static final Pattern CONSTRAINT_OF_A_TYPE =
            Pattern.compile("(?<![<.\\w])[A-Z]\\w*\\.@(Valid|Not(Null|Blank|Empty)|Size|Min|Max|Pattern)\\b");

    private static final Pattern PAGE_OF_ANY_SIZE = Pattern.compile("@BeanParam PageRequest");

    private final String root;
    private final JavaClasses classes;

    public HouseRules(String rootPackage) {
        root = rootPackage;
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
        assertThat(classes).as("classes below " + rootPackage).isNotEmpty();
    }

    /** All rules. */
    public void hold() {
        featuresAreFreeOfCycles();
        namesAreBusinessWords();
        nobodyReadsTheMachineClock();
        constructorsInject();
        domainKnowsNoFramework();
        useCasesHoldTheTransactions();
        everyPostTakesAnIdempotencyKey();
        whatIsCreatedIsDocumented();
        whatIsExportedIsOfferedAsCsv();
        storageStaysInItsFeature();
        filesAreShort();
        constraintsAreChecked();
        ProblemTable.check(classes);
        EventsPage.check(classes);
    }

    private void featuresAreFreeOfCycles() {
        for (var slices : List.of(".(*)..", ".(**)")) {
            slices().matching(root + slices)
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private void namesAreBusinessWords() {
        noClasses().should().haveNameMatching(BANNED_ENDINGS).check(classes);
        noClasses().should().resideInAnyPackage(BANNED_FOLDERS).check(classes);
    }

    private void nobodyReadsTheMachineClock() {
        DescribedPredicate<JavaCall<?>> machineTime = target(
                        nameMatching("now|currentTimeMillis|systemUTC|systemDefaultZone|system"))
                .and(target(owner(resideInAnyPackage("java.time..", "java.lang"))))
                .as("the machine's clock");
        noClasses().should().callMethodWhere(machineTime).check(classes);
    }

    private void constructorsInject() {
        noFields().should().beAnnotatedWith("jakarta.inject.Inject").check(classes);
        noFields()
                .should()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .check(classes);
    }

    private void domainKnowsNoFramework() {
        noClasses()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .or(plainValues())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..", "jakarta.ws.rs..", "jakarta.enterprise..", "jakarta.inject..", "org.jboss..")
                .allowEmptyShould(true)
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> plainValues() {
        return DescribedPredicate.describe(
                "enums and refusals", c -> c.isEnum() || c.isAssignableTo("org.opendps.blocks.problem.Refusal"));
    }

    private void useCasesHoldTheTransactions() {
        methods()
                .that()
                .areAnnotatedWith(TRANSACTIONAL)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(USE_CASES)
                .allowEmptyShould(true)
                .check(classes);
        classes()
                .that()
                .areAnnotatedWith(TRANSACTIONAL)
                .should()
                .haveNameMatching(USE_CASES)
                .allowEmptyShould(true)
                .check(classes);
    }

    private void everyPostTakesAnIdempotencyKey() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.POST")
                .and(DescribedPredicate.<JavaMethod>describe(
                        "are not of the sandbox", m -> !m.getFullName().contains("Sandbox")))
                .should()
                .beAnnotatedWith("org.opendps.blocks.idempotency.Idempotent")
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Left to itself the document would promise 200. */
    private void whatIsCreatedIsDocumented() {
        methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.POST")
                .and(DescribedPredicate.<JavaMethod>describe("answer 201", HouseRules::creates))
                .should()
                .beAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                        "a schema for 201",
                        a -> a.getRawType().getName().endsWith(".APIResponseSchema")
                                && a.get("responseCode").filter("201"::equals).isPresent()))
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Else whoever asks for the file is told that there is none. */
    private void whatIsExportedIsOfferedAsCsv() {
        methods()
                .that()
                .areAnnotatedWith("org.opendps.blocks.export.Exported")
                .should()
                .beAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe(
                        "text/csv among what they produce",
                        a -> a.getRawType().getName().equals("jakarta.ws.rs.Produces")
                                && a.get("value")
                                        .filter(types ->
                                                List.of((Object[]) types).contains("text/csv"))
                                        .isPresent()))
                .allowEmptyShould(true)
                .check(classes);
    }

    /** By itself, or by a method of its own class. */
    private static boolean creates(JavaMethod method) {
        return answersCreated(method)
                || method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().equals(method.getOwner()))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(HouseRules::answersCreated);
    }

    private static boolean answersCreated(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().equals("created")
                                && call.getTargetOwner().getSimpleName().equals("Answers"))
                || method.getFieldAccesses().stream()
                        .anyMatch(field -> field.getTarget().getName().equals("CREATED")
                                && field.getTargetOwner().getFullName().endsWith("RestResponse$Status")
                                && !method.getOwner().getSimpleName().equals("Answers"));
    }

    private void storageStaysInItsFeature() {
        noClasses()
                .should(dependOnStorageOfAnotherFeature())
                .allowEmptyShould(true)
                .check(classes);
    }

    private ArchCondition<JavaClass> dependOnStorageOfAnotherFeature() {
        return new ArchCondition<>("depend on the storage of another feature") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(use -> use.getTargetClass().isAssignableTo(STORAGE))
                        .filter(use -> use.getTargetClass().getPackageName().startsWith(root))
                        .filter(use -> !feature(use.getTargetClass()).equals(feature(user)))
                        .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
            }
        };
    }

    /** The folder below the root; what lies deeper is its inside. */
    private String feature(JavaClass type) {
        var below = type.getPackageName().substring(root.length()).split("\\.", 3);
        return below.length > 1 ? below[1] : "";
    }

    private static void filesAreShort() {
        sources((file, lines) -> assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    /**
     * {@code Outer.@NotNull Inner field} says something of the type only, and nobody checks it; nor what is in a page
     * that is not {@code @Valid}.
     */
    private static void constraintsAreChecked() {
        sources((file, lines) -> assertThat(lines)
                .as(file.toString())
                .noneMatch(line -> CONSTRAINT_OF_A_TYPE.matcher(line).find()
                        || PAGE_OF_ANY_SIZE.matcher(line).find()));
    }

    private static void sources(BiConsumer<Path, List<String>> rule) {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                rule.accept(file, Files.readAllLines(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
