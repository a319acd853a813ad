package org.opendps.blocks.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Changes the audit as the owner of the database can, and puts it back after each test. */
@QuarkusTest
@WithTestResource(TestStack.class)
class TamperingTest {

    private static final List<String> TABLES = List.of("audit_entry", "audit_link", "audit_seal", "audit_unsealed");

    /** The same key as the service's, for what only its holder can forge. */
    @Inject
    AuditKey key;

    @Inject
    AgroalDataSource database;

    @Inject
    Verification verification;

    @Inject
    Unsealed unsealed;

    @Inject
    Sealing sealing;

    private long last;

    @BeforeEach
    void sealSomeEntriesAndOpenTheTables() throws SQLException {
        var commissioner = Login.as("commissioner").at("E09000022");
        IntStream.range(0, 3).forEach(i -> {
            by(commissioner, Map.of("text", "tampered with " + i, "price", "1.00"))
                    .post("/v1/notes");
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> sealing.seal() == 0 && unsealed.read().rows() == 0);
        });
        last = verification.verify(null, 1_000_000).sealed();
        for (var table : TABLES) {
            Audit.run(database, "alter table " + table + " disable trigger user");
            Audit.run(database, "create table kept_" + table + " as table " + table);
        }
    }

    @AfterEach
    void putBack() throws SQLException {
        for (var table : TABLES) {
            Audit.run(database, "delete from " + table);
            Audit.run(database, "insert into " + table + " overriding system value table kept_" + table);
            Audit.run(database, "drop table kept_" + table);
            Audit.run(database, "alter table " + table + " enable trigger user");
        }
        assertThat(whole().broken()).isNull();
    }

    private VerificationView whole() {
        return verification.verify(null, 1_000_000);
    }

    private VerificationView.Broken flaw() {
        return flaw(verification);
    }

    private static VerificationView.Broken flaw(Verification verification) {
        return Objects.requireNonNull(verification.verify(null, 1_000_000).broken());
    }

    /** In the statements {n} is the last position, {e} its entry, {d} the entry before. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ROW_CHANGED   | 0  | update audit_entry set actor = 'nobody' where id = {e}",
                "ROW_CHANGED   | 0  | update audit_entry set after = '{}' where id = {e}",
                "ROW_CHANGED   | 0  | update audit_entry set occurred_at = occurred_at + interval '1us' where id = {e}",
                "ROW_CHANGED   | 0  | update audit_entry set request_id = null where id = {e}",
                "ROW_CHANGED   | -1 | update audit_entry a set after = b.after from audit_entry b where a.id + b.id = {d} + {e} and a.id in ({d}, {e})",
                "ROW_MISSING   | 0  | delete from audit_entry where id = {e}",
                "ROW_MISSING   | -1 | delete from audit_entry where id = {d}",
                "LINK_MISSING  | -1 | delete from audit_link where position = {n} - 1",
                "LINK_MISSING  | 0  | delete from audit_link where position = {n}",
                "LINK_MISSING  | 0  | with l as (delete from audit_link where position = {n}) delete from audit_entry where id = {e}",
                "ORDER_CHANGED | -1 | update audit_link a set entry_id = b.entry_id, row_hash = b.row_hash, hash = b.hash from kept_audit_link b where a.position + b.position = 2 * {n} - 1 and a.position in ({n}, {n} - 1)",
                "ORDER_CHANGED | -1 | update audit_link a set entry_id = b.entry_id from kept_audit_link b where a.position + b.position = 2 * {n} - 1 and a.position in ({n}, {n} - 1)",
                "LINK_CHANGED  | 0  | update audit_link set authority = 'E09000099' where position = {n}",
                "LINK_CHANGED  | 0  | update audit_link set subject = 'another' where position = {n}",
                "SIGNATURE_WRONG | 0 | update audit_seal set signature = 'Zm9yZ2Vk' where position = {n}",
                "SIGNATURE_WRONG | 0 | update audit_seal set signature = 'no base64 at all' where position = {n}",
                "SIGNATURE_WRONG | 0 | update audit_seal set signed_at = signed_at - interval '1 day' where position = {n}",
                "SIGNATURE_WRONG | 0 | update audit_seal a set hash = b.hash, signature = b.signature, signed_at = b.signed_at from audit_seal b where a.position = {n} and b.position = {n} - 1",
                "SIGNATURE_WRONG | 0 | update audit_seal set key_id = 'unknown' where position = {n}",
                "SIGNATURE_MISSING | 0 | delete from audit_seal where position = {n}",
            })
    void isFoundAndNamed(Flaw flaw, int places, String statement) throws SQLException {
        change(statement);

        var broken = flaw();

        assertThat(whole().holds()).isFalse();
        assertThat(broken.why()).isEqualTo(flaw);
        assertThat(broken.position()).isEqualTo(last + places);
        if (flaw != Flaw.LINK_MISSING && flaw != Flaw.SIGNATURE_MISSING) {
            assertThat(broken.entryId()).isEqualTo(entryAt(flaw == Flaw.ORDER_CHANGED ? last : last + places));
        }
    }

    private void change(String statement) throws SQLException {
        // two links cannot change places under their unique entries
        Audit.run(database, "alter table audit_link drop constraint audit_link_entry_id_key");
        try {
            Audit.run(
                    database,
                    statement
                            .replace("{n}", "" + last)
                            .replace("{e}", "" + entryAt(last))
                            .replace("{d}", "" + entryAt(last - 1)));
        } finally {
            restoreUnique();
        }
    }

    private void restoreUnique() throws SQLException {
        Audit.run(database, "alter table audit_link add constraint audit_link_entry_id_key unique (entry_id)");
    }

    private long entryAt(long position) throws SQLException {
        try (var console = Audit.console()) {
            var row = Audit.rows(console, "select entry_id from kept_audit_link where position = " + position);
            return Long.parseLong(String.valueOf(row.getFirst().get("entry_id")));
        }
    }

    @Test
    void whoMakesTheWholeEndAnewCannotSignIt() throws SQLException {
        change("update audit_entry set actor = 'nobody' where id = {e}");
        var forged = remade(entryAt(last));
        change("update audit_link set row_hash = '\\x" + forged.rowHash().hex() + "', hash = '\\x"
                + forged.hash().hex() + "' where position = {n}");
        change("update audit_seal set hash = '\\x" + forged.hash().hex() + "' where position = {n}");

        assertThat(flaw().why()).isEqualTo(Flaw.SIGNATURE_WRONG);
        assertThat(flaw().position()).isEqualTo(last);
    }

    private Link remade(long id) throws SQLException {
        try (var console = Audit.console();
                var row = console.createStatement()
                        .executeQuery(
                                "select " + Entry.COLUMNS + ", l.hash from audit_entry e, audit_link l where e.id = "
                                        + id + " and l.position = " + (last - 1))) {
            row.next();
            return Link.after(Hash.of(row.getBytes(16)), last, Entry.read(row, 0));
        }
    }

    @Test
    void anEndThatWasCutOffWithItsSealsIsFoundByANotedHead() throws SQLException {
        var noted = Objects.requireNonNull(whole().head()).reference();
        change(
                "with l as (delete from audit_link where position = {n}), s as (delete from audit_seal where position = {n})"
                        + " delete from audit_entry where id = {e}");

        var found = verification.verify(Head.read(noted), 1_000_000);

        assertThat(found.holds()).isFalse();
        assertThat(Objects.requireNonNull(found.broken()).why()).isEqualTo(Flaw.HEAD_UNKNOWN);
        assertThat(Objects.requireNonNull(found.broken()).position()).isEqualTo(last);
    }

    @Test
    void anEntryThatNoTransactionOfTheServiceWroteIsFound() throws SQLException {
        change("insert into audit_entry (table_name, subject, operation, occurred_at, recorded_at, actor, actor_roles,"
                + " action) values ('note', 'forged', 'INSERT', now(), now(), 'commissioner', 'commissioner', 'POST')");
        assertThat(flaw().why()).isEqualTo(Flaw.ROW_NOT_IN_CHAIN);
        assertThat(flaw().position()).isNull();
        assertThat(flaw().entryId()).isGreaterThan(entryAt(last));
    }

    @Test
    void anEntryThatVanishesBeforeItIsSealedIsFound() throws SQLException {
        change("insert into audit_unsealed values ({e} + 1000000, now())");
        assertThat(flaw().why()).isEqualTo(Flaw.ROW_MISSING);
        assertThat(flaw().entryId()).isEqualTo(entryAt(last) + 1_000_000);
    }

    @Test
    void theSealsOfAnEarlierKeyHoldWhenTheServiceWasToldOfIt() {
        var newKey = Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        var told = new Verification(
                database, new AuditKey(newKey, Optional.of(List.of(key.inPublic()))), unsealed, "notes");
        var notTold = new Verification(database, new AuditKey(newKey, Optional.empty()), unsealed, "notes");

        assertThat(told.verify(null, 1_000_000).holds()).isTrue();
        assertThat(flaw(notTold).why()).isEqualTo(Flaw.SIGNATURE_WRONG);
    }

    @Test
    void theChainOfAnotherServiceDoesNotHoldHere() {
        assertThat(flaw(new Verification(database, key, unsealed, "finance")).position())
                .isEqualTo(1);
    }

    @Test
    void keyThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> new AuditKey(Optional.empty(), Optional.empty()))
                .hasMessageContaining("DPS_AUDIT_KEY");
        assertThatThrownBy(() -> new AuditKey(Optional.of("c2hvcnQ="), Optional.empty()))
                .hasMessageContaining("DPS_AUDIT_KEY");
        assertThatThrownBy(() -> new AuditKey(
                        Optional.of("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), Optional.of(List.of("none"))))
                .hasMessageContaining("DPS_AUDIT_EARLIER_KEYS");
    }
}
