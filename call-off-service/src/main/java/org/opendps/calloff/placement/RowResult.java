package org.opendps.calloff.placement;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;

/** What became of one row of many; one that cannot be done holds nobody up. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowResult(
        UUID placementId,

        @Schema(description = "HOLDS, RESERVING while finance is asked, REFUSED, or FAILED: ask for it again")
        String result,

        @Schema(description = "the change that was made; read it to see what finance answered") @Nullable
        UUID changeId,

        @Schema(description = "of a refusal, as in docs/problems.md") @Nullable
        String problem,

        @Nullable String detail) {

    private static final Logger LOG = Logger.getLogger(RowResult.class);
    private static final String FAILED =
            "This row could not be done at the moment, and nothing of it was changed. Ask for it again.";

    public static RowResult done(UUID placementId, String result, UUID changeId) {
        return new RowResult(placementId, result, changeId, null, null);
    }

    /** Each row in a transaction of its own. What is in its way for a moment only is tried again once. */
    public static RowResult attempt(UUID placementId, Supplier<RowResult> work) {
        try {
            return once(placementId, work);
        } catch (RuntimeException fault) {
            LOG.warnf(fault, "Placement %s is tried again", placementId);
        }
        try {
            return once(placementId, work);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Placement %s is left as it is", placementId);
            return new RowResult(placementId, "FAILED", null, null, FAILED);
        }
    }

    private static RowResult once(UUID placementId, Supplier<RowResult> work) {
        try {
            return QuarkusTransaction.requiringNew().call(work::get);
        } catch (Refused refused) {
            var why = refused.refusal();
            return new RowResult(placementId, "REFUSED", null, "/problems/" + why.reason(), why.detail());
        }
    }
}
