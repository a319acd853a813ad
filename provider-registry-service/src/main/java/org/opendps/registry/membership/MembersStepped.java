package org.opendps.registry.membership;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.document.DocumentEnding;

/**
 * Told inside the service, in the transaction of the step, after it was written.
 *
 * @param steps in the order in which they are told
 * @param declarationDue of the declaration that the member was asked for
 * @param documentEnding the document of which the member is reminded
 */
public record MembersStepped(
        Map<Member, MemberStep> steps,
        @Nullable LocalDate declarationDue,
        @Nullable DocumentEnding documentEnding) {

    MembersStepped(Map<Member, MemberStep> steps) {
        this(steps, null, null);
    }
}
