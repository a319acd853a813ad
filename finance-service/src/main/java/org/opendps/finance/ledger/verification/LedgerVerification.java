package org.opendps.finance.ledger.verification;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.audit.Verification;
import org.opendps.finance.ledger.verification.LedgerVerificationView.Broken;
import org.opendps.finance.ledger.verification.LedgerVerificationView.Checked;

/** Asks every question of {@link LedgerFlaw} of the ledger as it stood at one moment, and then the audit about itself. */
@ApplicationScoped
class LedgerVerification {

    private static final String CHECKED = """
            select (select count(*) from journal), (select count(*) from posting), (select count(*) from budget_year)
            """;

    private final AgroalDataSource database;
    private final Verification audit;

    LedgerVerification(AgroalDataSource database, Verification audit) {
        this.database = database;
        this.audit = audit;
    }

    LedgerVerificationView verify() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                // each question compares whole tables, and without fresh statistics would do it row by row
                statement.execute("set local enable_nestloop = off");
            }
            var checked = checked(connection);
            var broken = Stream.of(LedgerFlaw.values())
                    .flatMap(flaw -> first(connection, flaw).stream())
                    .findFirst();
            connection.rollback();
            return LedgerVerificationView.of(checked, broken.orElse(null), audit.ofWhole());
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be read", e);
        }
    }

    private static Checked checked(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(CHECKED);
                var row = query.executeQuery()) {
            row.next();
            return new Checked(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private static Optional<Broken> first(Connection connection, LedgerFlaw flaw) {
        @Nullable String found;
        try (var query = connection.prepareStatement(flaw.question());
                var row = query.executeQuery()) {
            found = row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger did not answer about " + flaw, e);
        }
        return Optional.ofNullable(found).map(row -> new Broken(row, flaw, flaw.meaning()));
    }
}
