package org.opendps.calloff.award.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.opendps.blocks.policy.Policies;
import org.opendps.calloff.policy.Setting;

/**
 * Whether exclusion grounds and the debarment list were looked at before a provider supplies what it did not before: whoever
 * is moved to it, or comes under the framework with it, is bought from it anew.
 */
@ApplicationScoped
public class CheckedSuppliers {

    private static final String RECORD = "record it with POST /v1/supplier-checks.";

    private final SupplierChecks checks;
    private final Policies policies;

    CheckedSuppliers(SupplierChecks checks, Policies policies) {
        this.checks = checks;
        this.policies = policies;
    }

    /** What is lacking, and what to do; empty when it was looked at and nothing keeps the provider out. */
    public Optional<String> lacking(UUID provider, String authority, LocalDate today) {
        return Optional.ofNullable(lacking(Set.of(provider), authority, today).get(provider));
    }

    /** The same of many at once, by provider; those of whom nothing is lacking are not in it. */
    public Map<UUID, String> lacking(Collection<UUID> providers, String authority, LocalDate today) {
        int days = policies.on(authority, today).whole(Setting.SUPPLIER_CHECK_DAYS);
        var latest = checks.latestOf(authority, providers, SupplierCheck.Kind.EXCLUSION_AND_DEBARMENT).stream()
                .collect(Collectors.toMap(SupplierCheck::providerId, Function.identity()));
        var lacking = new HashMap<UUID, String>();
        for (var provider : providers) {
            lacking(Optional.ofNullable(latest.get(provider)), days, today)
                    .ifPresent(why -> lacking.put(provider, why));
        }
        return lacking;
    }

    private static Optional<String> lacking(Optional<SupplierCheck> latest, int days, LocalDate today) {
        if (latest.isEmpty()) {
            return Optional.of(
                    "Nobody has checked exclusion grounds and the debarment list for this provider: " + RECORD);
        }
        var check = latest.get();
        if (!check.outcome().lets()) {
            return Optional.of(check.inWords() + ": nobody is moved to this provider. Choose another.");
        }
        return check.isSince(today.minusDays(days), Instant.EPOCH)
                ? Optional.empty()
                : Optional.of(check.inWords() + ": it may be " + days + " days old. Look it up again and " + RECORD);
    }
}
