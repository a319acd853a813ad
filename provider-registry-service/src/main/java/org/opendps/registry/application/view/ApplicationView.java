package org.opendps.registry.application.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.period.WorkingDayRule;
import org.opendps.registry.application.Application;
import org.opendps.registry.application.ApplicationStatus;
import org.opendps.registry.application.Decision;
import org.opendps.registry.application.Ruling;
import org.opendps.registry.application.decision.DecisionClock;
import org.opendps.registry.application.decision.ExtensionReason;
import org.opendps.registry.application.decision.Reason;
import org.opendps.registry.application.declaration.DeclaredGround;
import org.opendps.registry.application.declaration.Exclusion;
import org.opendps.registry.application.dossier.Clarification;
import org.opendps.registry.application.dossier.Contents;
import org.opendps.registry.application.help.Assistance;
import org.opendps.registry.application.help.Channel;
import org.opendps.registry.application.pack.ConditionAnswer;
import org.opendps.registry.application.pack.Costing;
import org.opendps.registry.application.pack.Missing;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.regime.term.DecisionTarget;
import org.opendps.registry.requirement.DocumentCheck;

/**
 * {@code missing}: what a draft still lacks, and what to do; for the applicant, null in lists. {@code exclusionGrounds}
 * and {@code exclusion}, what they mean today: for the applicant and those who decide; null in lists. {@code daysLeft}:
 * working days until the decision is due, negative when it is overdue.
 */
public record ApplicationView(
        UUID id,
        String authority,
        UUID purchasingSystemId,
        UUID providerId,
        ApplicationStatus status,
        int conditionsVersion,
        List<String> categories,
        List<String> areas,
        @Nullable String offer,
        @Nullable Money sessionPrice,
        List<Costing> costings,
        boolean safeguardingAssurance,
        boolean declaration,
        @Nullable List<DeclaredGround> exclusionGrounds,
        List<ConditionAnswer> answers,
        List<UUID> documents,
        @Nullable List<Missing> missing,
        @Nullable Exclusion exclusion,
        @Nullable Help help,
        List<Clarification> clarifications,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decisionDue,
        @Nullable DecisionDueRule decisionDueRule,
        @Nullable Integer daysLeft,
        @Nullable Clock clock,
        @Nullable Decided decision,
        @Nullable UUID memberId) {

    /**
     * What support officers did, or people with a share link, and how the provider confirmed it; not confirmed while
     * that is null. {@code helpedBy}: all their names.
     */
    public record Help(
            String helpedBy,
            Instant helpedAt,
            boolean throughShareLink,
            @Nullable String confirmedBy,
            @Nullable Channel confirmedThrough,
            @Nullable String confirmationRecordedBy,
            @Nullable Instant confirmedAt) {}

    /** Why the decision is due that day. */
    public record DecisionDueRule(
            DecisionTarget.Basis basis,
            WorkingDayRule rule,
            String citation,
            @Nullable ExtensionReason extensionCode,
            @Nullable String extensionReason) {}

    /** How the time for the decision stands. */
    public enum Clock {
        RUNNING,
        STOPPED,
        OVERDUE,
        ENDED
    }

    public record Decided(Decision decision, List<Reason> reasons, Instant decidedAt) {}

    /** In lists, and for those who neither made it nor decide on it: what was declared may be about crimes. */
    public static ApplicationView listed(Application application, LocalDate today) {
        return from(application, application.dossier().written(), today, null, null);
    }

    /** The same for the council: as it was last submitted. */
    public static ApplicationView listedAsReceived(Application application, LocalDate today) {
        return from(application, application.dossier().received(), today, null, null);
    }

    /** For those who judge it: as it was last submitted. */
    public static ApplicationView received(Application application, Listing system, LocalDate today) {
        var received = application.dossier().received();
        return from(application, received, today, null, exclusion(received, system, today));
    }

    private static Exclusion exclusion(Contents contents, Listing system, LocalDate today) {
        return Exclusion.of(contents.pack().exclusionGrounds(), system.regime(), today);
    }

    static ApplicationView whole(
            Application application, Listing system, List<DocumentCheck> documents, LocalDate today) {
        var written = application.dossier().written();
        return from(
                application,
                written,
                today,
                application.status().isOpen() ? application.dossier().missing(system, documents) : null,
                exclusion(written, system, today));
    }

    private static ApplicationView from(
            Application application,
            Contents contents,
            LocalDate today,
            @Nullable List<Missing> missing,
            @Nullable Exclusion exclusion) {
        var pack = contents.pack();
        var clock = application.clock();
        return new ApplicationView(
                application.id(),
                application.authority(),
                application.purchasingSystemId(),
                application.providerId(),
                application.status(),
                application.conditionsVersion(),
                pack.categories(),
                pack.areas(),
                pack.offer(),
                pack.sessionPrice(),
                pack.costings(),
                pack.safeguardingAssurance(),
                pack.declaration(),
                exclusion == null ? null : pack.exclusionGrounds(),
                pack.answers(),
                contents.documents(),
                missing,
                exclusion,
                help(application.assistance()),
                contents.clarifications(),
                clock == null ? null : clock.receivedOn(),
                clock == null ? null : clock.decisionDue(),
                rule(clock),
                clock != null && application.status().isUndecided() ? clock.daysLeft(today) : null,
                clock == null ? null : state(clock, application.status(), today),
                decided(application.ruling()),
                application.memberId());
    }

    private static Clock state(DecisionClock clock, ApplicationStatus status, LocalDate today) {
        if (!status.isUndecided()) {
            return Clock.ENDED;
        }
        if (clock.isStopped()) {
            return Clock.STOPPED;
        }
        return clock.isOverdue(today) ? Clock.OVERDUE : Clock.RUNNING;
    }

    private static @Nullable Help help(@Nullable Assistance given) {
        return given == null
                ? null
                : new Help(
                        given.helpedBy(),
                        given.helpedAt(),
                        given.isByLink(),
                        given.confirmedBy(),
                        given.confirmedThrough(),
                        given.confirmationRecordedBy(),
                        given.confirmedAt());
    }

    private static @Nullable DecisionDueRule rule(@Nullable DecisionClock clock) {
        return clock == null
                ? null
                : new DecisionDueRule(
                        clock.decisionDueBasis(),
                        clock.decisionDueRule(),
                        clock.decisionDueCitation(),
                        clock.extensionCode(),
                        clock.extensionReason());
    }

    private static @Nullable Decided decided(@Nullable Ruling ruling) {
        return ruling == null ? null : new Decided(ruling.decision(), ruling.reasons(), ruling.decidedAt());
    }
}
