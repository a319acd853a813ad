package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Sql;
import org.opendps.finance.invoice.Invoiced;
import org.opendps.test.TestStack;

/** Who is waited for while a run is drafted, and who waits. */
@QuarkusTest
@WithTestResource(TestStack.class)
class DraftingWaitsTest {

    private final PayRunStory story = new PayRunStory();
    private final ExecutorService threads = Executors.newSingleThreadExecutor();
    private String invoice = "";

    @BeforeEach
    void anInvoiceThatMatches() {
        var paid = story.supported();
        var placement = paid.running();
        story.registered(paid.provider, "INVOICE");
        FinanceStory.clock("2026-12-08T10:00:00Z");
        story.approved(paid, placement, "2026-11-30", "2026-12-03");
        invoice = Invoiced.send(
                        paid.provider,
                        Invoiced.invoice(
                                "H-" + UUID.randomUUID(),
                                "2026-12-08",
                                "0.00",
                                List.of(Invoiced.line(placement, "2026-11-30", "2026-12-06", 2, "55.00", "EXEMPT"))))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void realTime() {
        threads.shutdownNow();
        FinanceStory.realTime();
    }

    private static Sql matching(String council) {
        return Sql.open("lock table invoiced_session in row exclusive mode;"
                + " select pg_advisory_xact_lock_shared(hashtextextended('invoices " + council + "', 0))");
    }

    private Response dispute() {
        return by(story.finance, Map.of("reason", "nobody came")).post("/v1/invoices/" + invoice + "/dispute");
    }

    @Test
    void invoicesOfOtherCouncilsGoOn() throws Exception {
        try (var other = matching("E09999999")) {
            assertThat(threads.submit(() -> story.draft("2026-12-06").statusCode())
                            .get(30, TimeUnit.SECONDS))
                    .isEqualTo(201);
            assertThat(other).isNotNull();
        }
    }

    @Test
    void thoseOfTheCouncilAreWaitedFor() throws Exception {
        var own = matching(story.council);
        var draft = threads.submit(() -> story.draft("2026-12-06").statusCode());
        try {
            assertThatThrownBy(() -> draft.get(3, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        } finally {
            own.close();
        }
        assertThat(draft.get(30, TimeUnit.SECONDS)).isEqualTo(201);
    }

    @Test
    void whoeverWaitsTooLongForARunIsToldToComeAgain() {
        try (var run =
                Sql.open("select pg_advisory_xact_lock(hashtextextended('invoices " + story.council + "', 0))")) {
            dispute().then().statusCode(503).header("Retry-After", notNullValue());
            assertThat(run).isNotNull();
        }
        dispute().then().statusCode(200);
    }
}
