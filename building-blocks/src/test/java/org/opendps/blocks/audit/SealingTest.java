package org.opendps.blocks.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class SealingTest {

    private static final String ENTRIES = "/v1/audit/notes/entries";
    private static final String VERIFICATION = "/v1/audit/notes/verification";

    @Inject
    AgroalDataSource database;

    @Inject
    Sealing sealing;

    @Inject
    AuditKey key;

    @Inject
    ChainTable chain;

    @Inject
    Verification verification;

    @Inject
    Unsealed unsealed;

    private static String post(String council, String text) {
        var location = by(Login.as("commissioner").at(council), Map.of("text", text, "price", "1.00"))
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private void awaitSealed() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> unsealed.read().rows() == 0);
    }

    private static List<Map<String, String>> links(String subject) throws SQLException {
        try (var console = Audit.console()) {
            return Audit.rows(console, "select * from audit_link where subject = '" + subject + "' order by position");
        }
    }

    /** The lock of the sealer, as another replica holds it. */
    private void withAnotherSealerAtWork(Work work) throws Exception {
        try (var other = Audit.console()) {
            other.setAutoCommit(false);
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> chain.lock(other));
            work.run();
            other.rollback();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    @Test
    void whatIsCommittedIsSealedAndTheChainHolds() throws SQLException {
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> post("E09000023", "sealed " + i))
                .toList();
        awaitSealed();

        for (var id : ids) {
            assertThat(links(id)).hasSize(1);
        }
        var found = verification.verify(null, 1_000_000);
        assertThat(found.holds()).isTrue();
        assertThat(found.sealed()).isEqualTo(found.checked().to());
        assertThat(Objects.requireNonNull(found.head()).reference()).startsWith(found.sealed() + ".");
        assertThat(found.next()).isNull();
    }

    @Test
    void whatCommitsLateIsSealedThoughItsNumberIsBelowTheHead() throws Exception {
        var late = UUID.randomUUID().toString();
        var early = "";
        try (var slow = Audit.console()) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("insert into note values ('" + late + "', 0, 'E09000024', 'late', 1.00)");
            early = post("E09000024", "early");
            awaitSealed();
            assertThat(links(early)).hasSize(1);
            slow.commit();
        }
        awaitSealed();
        assertThat(links(late)).hasSize(1);
        assertThat(number(links(late), "entry_id")).isLessThan(number(links(early), "entry_id"));
        assertThat(number(links(late), "position")).isGreaterThan(number(links(early), "position"));
        assertThat(verification.verify(null, 1_000_000).holds()).isTrue();
    }

    private static long number(List<Map<String, String>> rows, String column) {
        return Long.parseLong(String.valueOf(rows.getFirst().get(column)));
    }

    @Test
    void noRequestWaitsForASealerAndNoSecondSealerWorks() throws Exception {
        withAnotherSealerAtWork(() -> {
            var id = post("E09000025", "while another seals");
            assertThat(sealing.seal()).isZero();
            assertThat(links(id)).isEmpty();
            assertThat(verification.verify(null, 1_000_000).unsealed()).isPositive();
        });
        awaitSealed();
    }

    @Test
    void aSealerThatDiesInTheMiddleLosesNothing() throws Exception {
        var dying = new ChainTable() {
            @Override
            void add(java.sql.Connection connection, Seal seal) throws SQLException {
                connection.createStatement().execute("select pg_terminate_backend(pg_backend_pid())");
            }
        };
        var id = UUID.randomUUID().toString();
        var died = new ArrayList<String>();
        // the one that is alive would be quicker
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            var text = id + died.size();
            died.add(post("E09000026", text));
            var key = new AuditKey(
                    java.util.Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), java.util.Optional.empty());
            try {
                return QuarkusTransaction.requiringNew().call(() -> new Sealing(database, dying, key, "notes").seal())
                        < 0;
            } catch (RuntimeException e) {
                return true;
            }
        });
        awaitSealed();
        for (var subject : died) {
            assertThat(links(subject)).hasSize(1);
        }
        assertThat(verification.verify(null, 1_000_000).holds()).isTrue();
    }

    @Test
    void moreThanABatchIsSealedToo() throws SQLException {
        var note = post("E09000027", "of many lines");
        Audit.run(
                database,
                "insert into line select '" + note + "', n, null, '' from generate_series(1, " + (2 * Sealing.BATCH + 1)
                        + ") n");
        awaitSealed();
        try (var console = Audit.console()) {
            assertThat(Audit.rows(console, "select 1 from audit_link where subject like '" + note + ",%'"))
                    .hasSize(2 * Sealing.BATCH + 1);
        }
    }

    @Test
    void aLongChainIsCheckedInParts() {
        IntStream.range(0, 5).forEach(i -> post("E09000028", "part " + i));
        awaitSealed();
        var whole = verification.verify(null, 1_000_000);
        var first = verification.verify(null, (int) whole.sealed() - 3);
        assertThat(first.next()).isNotNull();
        assertThat(first.checked().to()).isEqualTo(whole.sealed() - 3);

        var rest = by(Login.as("auditor")).get(VERIFICATION + "?from=" + first.next());

        rest.then()
                .statusCode(200)
                .body("holds", equalTo(true))
                .body("checked.from", equalTo((int) whole.sealed() - 2))
                .body("next", equalTo(null));
    }

    @Test
    void auditorAndAdminMayVerifyThisServiceAndNoOther() {
        by(Login.as("admin")).get(VERIFICATION).then().statusCode(200).body("service", equalTo("notes"));
        by(Login.as("commissioner")).get(VERIFICATION).then().statusCode(403);
        by(Login.as("auditor")).get("/v1/audit/finance/verification").then().statusCode(404);
        by(Login.as("auditor")).get("/v1/audit/finance/entries").then().statusCode(404);
        by(Login.as("auditor"))
                .get(VERIFICATION + "?from=nonsense")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/head-unreadable"));
        by(Login.as("auditor")).get(VERIFICATION + "?limit=0").then().statusCode(400);
    }

    @Test
    void anAuditorReadsWhoDidWhatInTheOwnCouncilAndInNone() throws SQLException {
        var ids = IntStream.range(0, 5)
                .mapToObj(i -> post("E09000029", "read " + i))
                .toList();
        var anothers = post("E09000030", "another's");
        Audit.run(database, "insert into line values ('" + ids.getFirst() + "', 1, null, 'of no council')");
        awaitSealed();
        var auditor = Login.as("auditor").at("E09000029");

        by(auditor)
                .get(ENTRIES + "?subject=" + ids.getFirst())
                .then()
                .statusCode(200)
                .body("items.who.name", equalTo(List.of("commissioner")))
                .body("items[0].who.roles", equalTo(List.of("commissioner")))
                .body("items[0].action", equalTo("POST /v1/notes"))
                .body("items[0].after.text", equalTo("read 0"))
                .body("items[0].before", equalTo(null))
                .body("items[0].hidden", equalTo(false));
        by(auditor).get(ENTRIES + "?subject=" + anothers).then().body("items", equalTo(List.of()));
        by(auditor).get(ENTRIES + "?subject=" + ids.getFirst() + ",1").then().body("items.authority", hasItem((Object)
                null));
        by(Login.as("admin")).get(ENTRIES).then().statusCode(403);
        assertThat(subjects(auditor))
                .containsSubsequence(ids)
                .doesNotContain(anothers)
                .doesNotHaveDuplicates();
    }

    private static List<String> subjects(Login auditor) {
        var seen = new ArrayList<String>();
        var path = ENTRIES + "?limit=150";
        while (path != null) {
            var answer = by(auditor).urlEncodingEnabled(false).get(path).jsonPath();
            seen.addAll(answer.getList("items.position", String.class));
            seen.addAll(answer.getList("items.findAll { it.table == 'note' }.subject", String.class));
            path = answer.getString("next") == null ? null : ENTRIES + "?limit=150&after=" + answer.getString("next");
        }
        return seen;
    }

    @Test
    void wellnessTellsWhetherSealingStandsStill() {
        RestAssured.get("/q/health/well").then().statusCode(200).body("checks.name", hasItem("audit"));
    }
}
