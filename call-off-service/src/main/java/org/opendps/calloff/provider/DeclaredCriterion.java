package org.opendps.calloff.provider;

import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.RegistryFacts.CriterionHeard;

/** A criterion by which call-offs are awarded, as the purchasing system's notice declared it; weight in per cent. */
public record DeclaredCriterion(String code, @Nullable Integer weight) {

    static DeclaredCriterion of(CriterionHeard heard) {
        return new DeclaredCriterion(heard.code(), heard.weight());
    }
}
