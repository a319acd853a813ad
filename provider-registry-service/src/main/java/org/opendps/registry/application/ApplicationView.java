package org.opendps.registry.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.calendar.WorkingDayRule;
import org.opendps.registry.regime.DecisionTarget;

public record ApplicationView(
        UUID id,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        ApplicationStatus status,
        List<String> categories,
        List<String> areas,
        @Nullable String offer,
        @Nullable Money sessionPrice,
        boolean safeguardingAssurance,
        boolean declaration,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decisionDue,
        @Nullable DecisionDueRule decisionDueRule,
        @Nullable Decided decision,
        @Nullable UUID memberId) {

    /** Why the decision is due that day. */
    public record DecisionDueRule(DecisionTarget.Basis basis, WorkingDayRule rule, String citation) {}

    public record Decided(Decision decision, List<Reason> reasons, Instant decidedAt) {}

    static ApplicationView from(Application application) {
        var pack = application.pack();
        var receipt = application.receipt();
        return new ApplicationView(
                application.id(),
                application.authority(),
                application.purchasingSystemId(),
                application.providerId(),
                application.status(),
                pack.categories(),
                pack.areas(),
                pack.offer(),
                pack.sessionPrice(),
                pack.safeguardingAssurance(),
                pack.declaration(),
                receipt == null ? null : receipt.receivedOn(),
                receipt == null ? null : receipt.decisionDue(),
                rule(receipt),
                decided(application.ruling()),
                application.memberId());
    }

    private static @Nullable DecisionDueRule rule(@Nullable Receipt receipt) {
        return receipt == null
                ? null
                : new DecisionDueRule(
                        receipt.decisionDueBasis(), receipt.decisionDueRule(), receipt.decisionDueCitation());
    }

    private static @Nullable Decided decided(@Nullable Ruling ruling) {
        return ruling == null ? null : new Decided(ruling.decision(), ruling.reasons(), ruling.decidedAt());
    }
}
