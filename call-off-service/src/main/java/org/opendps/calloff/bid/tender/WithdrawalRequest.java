package org.opendps.calloff.bid.tender;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason if the bidder wants to give one; sealed like the bid itself */
public record WithdrawalRequest(@Nullable @Size(max = 2000) String reason) {

    static final String EXAMPLE = """
            {"reason": "We have no place free on Mondays any more"}""";
}
