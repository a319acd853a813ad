package org.opendps.eligibility.charging.uprating;

import static org.opendps.eligibility.Casework.PRACTITIONER;
import static org.opendps.test.Calls.by;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.Casework;
import org.opendps.eligibility.charging.AgeBand;
import org.opendps.eligibility.charging.IncomeKind;
import org.opendps.eligibility.charging.Means;
import org.opendps.eligibility.charging.assessment.ClosedWorkings;
import org.opendps.eligibility.charging.assessment.FinancialAssessment;
import org.opendps.eligibility.charging.assessment.FinancialAssessments;
import org.opendps.eligibility.charging.assessment.Workings;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.detail.NhsNumber;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.person.key.DataKeys;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/**
 * How fast 10,000 people are assessed anew in April, and what heap that takes; see benchmarks/README.md. No test of the
 * default set, and no figure fails it.
 */
@QuarkusTest
@WithTestResource(TestStack.class)
class ReassessmentBenchmark {

    private static final int PEOPLE = 10_000;
    private static final int WARM_UP = 1_000;
    private static final int AT_ONCE = 500;
    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    EntityManager database;

    @Inject
    DataKeys keys;

    @Inject
    ClosedWords words;

    @Inject
    ClosedWorkings workings;

    @Inject
    FinancialAssessments assessments;

    @Test
    void peoplePerSecond() throws InterruptedException {
        by(Login.as("admin"), Map.of("now", "2026-03-16T12:00:00Z"))
                .post("/v1/sandbox/clock")
                .then()
                .statusCode(200);
        measure("E07000001", WARM_UP, false);
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        measure("E07000002", PEOPLE, true);
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEBIBYTE;
        say(String.format(
                Locale.ROOT,
                "Peak heap %d MiB of %d MiB, the test's own included",
                peak,
                Runtime.getRuntime().maxMemory() / MEBIBYTE));
        by(Login.as("admin")).delete("/v1/sandbox/clock").then().statusCode(200);
    }

    private void measure(String council, int howMany, boolean aloud) throws InterruptedException {
        for (int i = 0; i < howMany; i += AT_ONCE) {
            QuarkusTransaction.requiringNew().run(() -> charge(council, AT_ONCE));
        }
        var practitioner = PRACTITIONER.at(council);
        long begin = System.nanoTime();
        var run = by(practitioner, Map.of("on", "2026-04-06"))
                .post("/v1/reassessment-runs")
                .jsonPath()
                .getString("id");
        var previewed = await(practitioner, run, "PREVIEWED");
        double preview = (System.nanoTime() - begin) / 1e9;
        begin = System.nanoTime();
        by(practitioner.named("colleague"))
                .post("/v1/reassessment-runs/" + run + "/application")
                .then()
                .statusCode(200);
        var applied = await(practitioner, run, "APPLIED");
        double application = (System.nanoTime() - begin) / 1e9;
        if (aloud) {
            tell("Preview", previewed.getInt("preview.done"), preview);
            tell("Application", applied.getInt("application.done"), application);
        }
    }

    private static void tell(String what, int people, double seconds) {
        say(String.format(
                Locale.ROOT, "%s: %d people in %.1f s: %.0f people a second", what, people, seconds, people / seconds));
    }

    /** As registering and assessing through HTTP would leave them, but for the digests by which nobody searches here. */
    private void charge(String council, int howMany) {
        var means = new Means(
                LocalDate.parse("2025-10-06"),
                AgeBand.AGE_25_TO_PENSION,
                Money.of("110.00"),
                null,
                Money.of("3000.00"),
                Money.of("20.00"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Means.Income(IncomeKind.INCOME_BENEFIT, "160.40")),
                null,
                null,
                null);
        var worked = Workings.of(means);
        for (int i = 0; i < howMany; i++) {
            var ref = UUID.randomUUID();
            database.createNativeQuery(
                            "insert into person (person_ref, version, authority, status) values (?1, 0, ?2, 'OPEN')")
                    .setParameter(1, ref)
                    .setParameter(2, council)
                    .executeUpdate();
            var key = keys.make(ref);
            var details = Details.of(
                    "Alex", "Example", LocalDate.parse("1970-05-04"), NhsNumber.of(Casework.nhsNumber()), "SN15 1AB");
            database.createNativeQuery("insert into person_details (person_ref, details) values (?1, ?2)")
                    .setParameter(1, ref)
                    .setParameter(2, words.close(key, "person_details.details", details))
                    .executeUpdate();
            assessments.persist(new FinancialAssessment(
                    ref, council, worked, workings.close(key, worked), "practitioner", Instant.EPOCH));
        }
    }

    private static JsonPath await(Login practitioner, String run, String status) throws InterruptedException {
        while (true) {
            var progress = by(practitioner).get("/v1/reassessment-runs/" + run).jsonPath();
            if (progress.getString("status").equals(status)) {
                return progress;
            }
            Thread.sleep(50);
        }
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void say(String line) {
        System.out.println("BENCH " + line);
    }
}
