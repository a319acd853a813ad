package org.opendps.registry.purchasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.AwardCriterion;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.purchasing.rule.Reapplication;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.TenderDays;
import org.opendps.registry.regime.term.WorkingDayLimits;

/**
 * {@code validUntil} is the last day on which the system stands; {@code declaredUntil} what the council asked for;
 * {@code milestones} by when the law wants what of it.
 */
public record PurchasingSystemView(
        UUID id,
        String authority,
        String title,
        Regime regime,
        SystemStatus status,
        @Nullable LocalDate contractNoticeSubmittedOn,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate declaredUntil,
        AdmissionDuringTerm admissionDuringTerm,
        List<EntryWindow> entryWindows,
        List<Milestone> milestones,
        @Nullable String noticeReference,
        List<Category> categories,
        List<Area> areas,
        List<String> userAuthorities,
        List<Condition> conditions,
        int conditionsVersion,
        List<AwardCriterion> awardCriteria,
        @Nullable WorkingDayLimits workingDays,
        @Nullable Reapplication reapplication,
        @Nullable Integer memberCap,
        @Nullable BigDecimal awardFeePercent,
        @Nullable TenderDays tenderDays) {

    public static PurchasingSystemView from(PurchasingSystem system) {
        var term = system.term();
        var rulebook = system.rulebook();
        return new PurchasingSystemView(
                system.id(),
                system.authority(),
                system.title(),
                system.regime(),
                system.status(),
                system.contractNoticeSubmittedOn(),
                term.validFrom(),
                term.validUntil(),
                term.declaredUntil(),
                term.admissionDuringTerm(),
                term.entryWindows(),
                term.milestones(system.regime()),
                system.noticeReference(),
                system.categories(),
                system.areas(),
                system.userAuthorities(),
                rulebook.conditions(),
                rulebook.conditionsVersion(),
                rulebook.awardCriteria(),
                rulebook.workingDays(),
                rulebook.reapplication(),
                rulebook.memberCap(),
                rulebook.awardFeePercent(),
                rulebook.tenderDays());
    }
}
