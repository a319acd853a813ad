package org.opendps.blocks.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.audit.ChainCheck.Finding;

/** Recomputes the chain from the entries and compares. */
@ApplicationScoped
public class Verification {

    private static final String SEALED = "select coalesce(max(position), 0) from audit_link";
    private static final String LOST_BEFORE_ITS_SEAL = """
            select coalesce(min(u.entry_id), 0) from audit_unsealed u
            where not exists (select from audit_entry e where e.id = u.entry_id)
            """;
    private static final String NOT_IN_CHAIN = """
            select coalesce(min(e.id), 0) from audit_entry e
            where not exists (select from audit_link l where l.entry_id = e.id)
            and not exists (select from audit_unsealed u where u.entry_id = e.id)
            """;

    private final AgroalDataSource database;
    private final AuditKey key;
    private final Unsealed unsealed;
    private final String service;

    Verification(
            AgroalDataSource database,
            AuditKey key,
            Unsealed unsealed,
            @ConfigProperty(name = "dps.audit.service") String service) {
        this.database = database;
        this.key = key;
        this.unsealed = unsealed;
        this.service = service;
    }

    /** From the first entry to the last. */
    public VerificationView ofWhole() {
        return verify(null, Integer.MAX_VALUE);
    }

    /**
     * @param from a head that the caller holds true and that the chain must have; null for the very first
     * @param limit how many links at most
     */
    VerificationView verify(@Nullable Head from, int limit) {
        try (var reading = new ChainReading(database)) {
            var begin = from == null ? new Head(0, Link.origin(service)) : from;
            var check = new ChainCheck(service, key, begin);
            long sealed = reading.number(SEALED);
            var finding = from != null && !reading.has(from)
                    ? Optional.of(new Finding(from.position(), null, Flaw.HEAD_UNKNOWN))
                    : walk(reading, check, limit);
            boolean more = finding.isEmpty() && check.head().position() < sealed;
            if (finding.isEmpty() && !more) {
                finding = afterTheLast(reading, check);
            }
            return VerificationView.of(
                    service,
                    new VerificationView.Checked(
                            begin.position() + 1, check.head().position()),
                    sealed,
                    reading.newestSeal()
                            .map(seal -> VerificationView.HeadView.of(seal, key))
                            .orElse(null),
                    finding.map(VerificationView.Broken::of).orElse(null),
                    more ? check.head().written() : null,
                    unsealed.read());
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }

    private static Optional<Finding> walk(ChainReading reading, ChainCheck check, int limit) throws SQLException {
        return reading.links(check.head().position(), limit, (link, entry, seal) -> {
            var finding = check.next(link, entry, seal);
            boolean moved = entry != null
                    && finding.filter(f -> f.flaw() == Flaw.ROW_CHANGED).isPresent()
                    && reading.sealedElsewhere(entry.hash());
            return moved ? finding.map(f -> new Finding(f.position(), f.entryId(), Flaw.ORDER_CHANGED)) : finding;
        });
    }

    private static Optional<Finding> afterTheLast(ChainReading reading, ChainCheck check) throws SQLException {
        long last = check.head().position();
        long signed = reading.newestSeal().map(Seal::position).orElse(0L);
        if (signed > last) {
            return Optional.of(new Finding(last + 1, null, Flaw.LINK_MISSING));
        }
        if (signed < last) {
            return Optional.of(new Finding(signed + 1, null, Flaw.SIGNATURE_MISSING));
        }
        long lost = reading.number(LOST_BEFORE_ITS_SEAL);
        if (lost > 0) {
            return Optional.of(new Finding(null, lost, Flaw.ROW_MISSING));
        }
        long outside = reading.number(NOT_IN_CHAIN);
        return outside > 0 ? Optional.of(new Finding(null, outside, Flaw.ROW_NOT_IN_CHAIN)) : Optional.empty();
    }
}
