package org.opendps.registry.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.event.PublicEvent;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.AwardCriterion;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.purchasing.term.Warning;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.TenderDays;

/** How a purchasing system stands after something happened to it. */
public record PurchasingSystemFact(
        Kind kind,
        UUID purchasingSystemId,
        long version,
        String authority,
        List<String> userAuthorities,
        String title,
        Regime regime,
        AdmissionDuringTerm admissionDuringTerm,
        List<EntryWindow> entryWindows,
        @Nullable String noticeReference,
        SystemStatus status,
        LocalDate validFrom,
        LocalDate validUntil,
        List<Category> categories,
        List<Area> areas,
        List<Condition> conditions,
        int conditionsVersion,
        List<AwardCriterion> awardCriteria,
        @Nullable TenderDays tenderDays,
        @Nullable LocalDate by,
        @Nullable Integer daysLeft)
        implements PublicEvent {

    public enum Kind {
        PURCHASING_SYSTEM_OPENED,
        PURCHASING_SYSTEM_CHANGED,
        PURCHASING_SYSTEM_CLOSED,
        PURCHASING_SYSTEM_EXPIRED,
        PURCHASING_SYSTEM_ENDING,
        PURCHASING_SYSTEM_REOPENING_DUE;

        static Kind warningOf(Milestone.Kind day) {
            return switch (day) {
                case END -> PURCHASING_SYSTEM_ENDING;
                case REOPENING -> PURCHASING_SYSTEM_REOPENING_DUE;
            };
        }
    }

    public static PurchasingSystemFact of(Kind kind, PurchasingSystem system) {
        return of(kind, system, null, null);
    }

    /** @param today on which the day draws near */
    static PurchasingSystemFact warning(Warning warning, PurchasingSystem system, LocalDate today) {
        var daysLeft = (int) (warning.day().toEpochDay() - today.toEpochDay());
        return of(Kind.warningOf(warning.what()), system, warning.day(), daysLeft);
    }

    private static PurchasingSystemFact of(
            Kind kind, PurchasingSystem system, @Nullable LocalDate by, @Nullable Integer daysLeft) {
        var term = system.term();
        var rulebook = system.rulebook();
        return new PurchasingSystemFact(
                kind,
                system.id(),
                system.version(),
                system.authority(),
                system.userAuthorities(),
                system.title(),
                system.regime(),
                term.admissionDuringTerm(),
                term.entryWindows(),
                system.noticeReference(),
                system.status(),
                term.validFrom(),
                term.validUntil(),
                system.categories(),
                system.areas(),
                rulebook.conditions(),
                rulebook.conditionsVersion(),
                rulebook.awardCriteria(),
                rulebook.tenderDays(),
                by,
                daysLeft);
    }

    @Override
    public String topic() {
        return "registry.purchasing-system.v1";
    }

    @Override
    public UUID key() {
        return purchasingSystemId;
    }
}
