package org.opendps.calloff.placement.failure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.Placements;
import org.opendps.calloff.placement.failure.FailureView.Affected;
import org.opendps.calloff.placement.stopping.ProviderFailure;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.placement.term.AgreedTerms;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Schedule;

/** Failures as the council sees them, with what is agreed now. */
@ApplicationScoped
class FailureList {

    private final ProviderFailures failures;
    private final Placements placements;
    private final AgreedTerms terms;

    FailureList(ProviderFailures failures, Placements placements, AgreedTerms terms) {
        this.failures = failures;
        this.placements = placements;
        this.terms = terms;
    }

    FailureView view(ProviderFailure failure) {
        var affected = affected(failure);
        return FailureView.of(failure, affected.size(), open(affected), affected);
    }

    private static int open(List<Affected> affected) {
        return (int) affected.stream().filter(Affected::open).count();
    }

    Page<FailureView> page(String authority, PageRequest page) {
        var found = failures.page(authority, Cursor.id(page.after()), page.limit());
        var left = failures.counts(found.stream().map(ProviderFailure::id).toList());
        return Page.of(
                found,
                page.limit(),
                ProviderFailure::id,
                failure -> FailureView.of(
                        failure, left.getOrDefault(failure.id(), 0L).intValue(), null, null));
    }

    private List<Affected> affected(ProviderFailure failure) {
        var left = failures.left(failure);
        var schedules = terms.schedules(left);
        return placements.named(left).stream()
                .map(placement ->
                        affected(failure, placement, schedules.getOrDefault(placement.id(), new Schedule(List.of()))))
                .toList();
    }

    private static Affected affected(ProviderFailure failure, Placement placement, Schedule schedule) {
        var after = schedule.on(failure.lastDay().plusDays(1))
                .or(() -> schedule.firstAfter(failure.lastDay()))
                .orElse(null);
        @Nullable UUID provider = after == null ? null : after.providerId();
        boolean open = schedule.isBy(failure.providerId(), failure.lastDay().plusDays(1));
        Arrangement now = placement.arrangement();
        var subject = placement.subject();
        return new Affected(
                placement.id(),
                subject.personRef(),
                subject.category(),
                subject.area(),
                now.days(),
                placement.until(),
                open,
                open ? null : provider);
    }
}
