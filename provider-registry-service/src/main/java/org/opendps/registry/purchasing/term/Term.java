package org.opendps.registry.purchasing.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.AskedTerms;
import org.opendps.registry.regime.term.Milestone;
import org.opendps.registry.regime.term.ValidityRequest;

/**
 * The dates of a system: from when until when it stands, both days included, when providers can come in, and what was
 * told of the days that draw near.
 *
 * @param declaredUntil what the council asked for; the law may end the system earlier
 */
@Embeddable
public record Term(
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate declaredUntil,
        @Enumerated(EnumType.STRING) AdmissionDuringTerm admissionDuringTerm,
        @JdbcTypeCode(SqlTypes.JSON) List<EntryWindow> entryWindows,
        @JdbcTypeCode(SqlTypes.JSON) List<Warning> warnings) {

    /** @throws org.opendps.blocks.problem.Refused 422 when the regime does not allow the dates */
    public static Term settle(Regime regime, AskedTerms asked, List<EntryWindow> windows) {
        var settled = regime.settle(asked);
        var term = new Term(
                settled.validFrom(),
                settled.validUntil(),
                asked.validUntil(),
                settled.admissionDuringTerm(),
                List.of(),
                List.of());
        for (var window : windows) {
            term = term.withWindow(window, regime);
        }
        if (term.admissionDuringTerm == AdmissionDuringTerm.WINDOWS && term.entryWindows.isEmpty()) {
            throw new WindowsMissing().refused();
        }
        return term;
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(validUntil);
    }

    public Term withWindow(EntryWindow window, Regime regime) {
        regime.mustAdmitInWindows(admissionDuringTerm);
        if (window.closesOn().isBefore(window.opensOn())) {
            throw new WindowUnsound(window, "closes before it opens. Correct one of the dates.").refused();
        }
        if (window.opensOn().isBefore(validFrom) || window.closesOn().isAfter(validUntil)) {
            throw new WindowUnsound(window, "leaves the term from " + validFrom + " to " + validUntil + ".").refused();
        }
        if (entryWindows.stream().anyMatch(window::overlaps)) {
            throw new WindowUnsound(window, "overlaps with another one. Choose other dates.").refused();
        }
        reopening(regime).filter(due -> window.closesOn().isAfter(due.by())).ifPresent(due -> {
            var late = "closes too late: the next framework is awarded by " + due.by() + " (" + due.citation() + ").";
            throw new WindowUnsound(window, late).refused();
        });
        return with(Stream.concat(entryWindows.stream(), Stream.of(window))
                .sorted(Comparator.comparing(EntryWindow::opensOn))
                .toList());
    }

    /** A reopening ends in the award of the next framework, by the day that the law sets. */
    public Term awarded(LocalDate awardedOn, Regime regime) {
        var reopened = entryWindows.stream()
                .filter(window ->
                        window.awardedOn() == null && !window.opensOn().isAfter(awardedOn))
                .findFirst()
                .orElseThrow(() -> new NothingReopened(awardedOn).refused());
        reopening(regime).filter(due -> awardedOn.isAfter(due.by())).ifPresent(due -> {
            throw new AwardTooLate(due.by(), due.citation()).refused();
        });
        return with(entryWindows.stream()
                .map(window -> window.equals(reopened) ? window.awarded(awardedOn) : window)
                .toList());
    }

    private Term with(List<EntryWindow> windows) {
        return new Term(validFrom, validUntil, declaredUntil, admissionDuringTerm, windows, warnings);
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the last day cannot become that one */
    public Term until(LocalDate asked, LocalDate today, Regime regime) {
        if (asked.isBefore(today)) {
            throw new LastDayPassed(asked, today).refused();
        }
        var settled = regime.settleValidity(new ValidityRequest(validFrom, asked, today));
        return new Term(validFrom, settled, asked, admissionDuringTerm, entryWindows, warnings);
    }

    /** Told now, whether or not it was worth telling: it will not be told again. */
    public Term warned(List<Warning> given) {
        var all = Stream.concat(warnings.stream(), given.stream()).toList();
        return new Term(validFrom, validUntil, declaredUntil, admissionDuringTerm, entryWindows, all);
    }

    /** The next day on which something happens by itself: a warning, or the end. */
    public LocalDate actsNext(Regime regime, List<Integer> daysBefore) {
        var expiry = validUntil.plusDays(1);
        return horizon(regime, daysBefore)
                .next(warnings)
                .filter(expiry::isAfter)
                .orElse(expiry);
    }

    public Horizon horizon(Regime regime, List<Integer> daysBefore) {
        var days = new ArrayList<Milestone>();
        reopening(regime).ifPresent(days::add);
        days.add(new Milestone(Milestone.Kind.END, validUntil, ""));
        return new Horizon(days, daysBefore);
    }

    /** By when the law wants what; the first framework is awarded when the term begins. */
    public List<Milestone> milestones(Regime regime) {
        var later = entryWindows.stream().map(EntryWindow::awardedOn).filter(Objects::nonNull);
        return regime.milestones(Stream.concat(Stream.of(validFrom), later).toList());
    }

    private Optional<Milestone> reopening(Regime regime) {
        return milestones(regime).stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.REOPENING)
                .findFirst();
    }
}
