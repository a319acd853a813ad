package org.opendps.calloff.bid.opening;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of bids whose bidders' applications were undecided at the opening.
 *
 * @param disregardBecause why those that are still undecided are left out: exceptional complexity only (Procurement Act
 *     2023 s.34(5)); without it they stay held
 */
public record HeldBidsRequest(
        @Nullable @Size(min = 1, max = 2000) String disregardBecause) {

    static final String EXAMPLE = """
            {"disregardBecause": "The exclusion check abroad cannot be finished before the support has to begin"}""";
}
