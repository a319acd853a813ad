package org.opendps.calloff.placement.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.calloff.decision.Decisions;
import org.opendps.calloff.placement.Placement;
import org.opendps.calloff.placement.PlacementBook;
import org.opendps.calloff.placement.change.Change;
import org.opendps.calloff.placement.change.Changing;
import org.opendps.calloff.placement.change.Plan;
import org.opendps.calloff.placement.change.Proposal;
import org.opendps.calloff.placement.stopping.ProviderFailures;
import org.opendps.calloff.placement.subject.AgeBand;
import org.opendps.calloff.placement.subject.Origin;
import org.opendps.calloff.placement.term.Arrangement;
import org.opendps.calloff.placement.term.Basis;
import org.opendps.calloff.placement.term.TermKind;
import org.opendps.calloff.policy.Setting;
import org.opendps.calloff.timeline.Actor;

/** Extends a placement: the running contract goes on, whatever became of the system that it was called off from. */
@ApplicationScoped
@Transactional
class Extending {

    private static final int YEARS_WITHIN_REACH = 20;

    private final PlacementBook book;
    private final Changing changing;
    private final Decisions decisions;
    private final Policies policies;
    private final ProviderFailures failures;

    Extending(
            PlacementBook book, Changing changing, Decisions decisions, Policies policies, ProviderFailures failures) {
        this.book = book;
        this.changing = changing;
        this.decisions = decisions;
        this.policies = policies;
        this.failures = failures;
    }

    Change extend(UUID placementId, ExtensionRequest request, String authority, Actor actor, Instant at) {
        var placement = book.held(placementId, authority);
        var today = London.dateOf(at);
        mustBeDecided(placement, request, authority, today);
        AgeBand.mustBeAdult(request.ageBand());
        AgeBand.mustBeAdult(placement.subject().ageBand());
        placement.mustNotHaveEnded("an extension");
        if (!request.until().isAfter(placement.until())) {
            throw new ExtensionAddsNothing(placement.until(), request.until()).refused();
        }
        var latest = today.plusYears(YEARS_WITHIN_REACH);
        if (request.until().isAfter(latest)) {
            throw new ExtensionTooLong(latest).refused();
        }
        mustNotOutlastAnInterim(placement, request.until(), today);
        book.schedule(placement)
                .nearest(placement.until())
                .ifPresent(last -> failures.mustGoOn(last.providerId(), authority, request.until()));
        var plan = new Plan(
                TermKind.EXTENDED,
                placement.until().plusDays(1),
                request.until(),
                Proposal.funding(null, null, request.budgetId(), null, null),
                request.reason(),
                request.decisionReference());
        return changing.ask(placement, plan, actor, at);
    }

    /** What was awarded for its urgency; interim contracts from before this system have their decision. */
    private void mustNotOutlastAnInterim(Placement placement, LocalDate until, LocalDate today) {
        var subject = placement.subject();
        boolean urgent = subject.origin() == Origin.AWARD
                && book.schedule(placement)
                        .nearest(placement.until())
                        .filter(last -> last.basis() == Basis.INTERIM)
                        .isPresent();
        int weeks = policies.on(subject.authority(), today).whole(Setting.INTERIM_LONGEST_WEEKS);
        var longest = placement.from().plusWeeks(weeks).minusDays(1);
        if (urgent && until.isAfter(longest)) {
            throw new InterimOutlasted(longest, weeks).refused();
        }
    }

    /** Who pays for a place alone goes on paying: the council decides nothing. */
    private void mustBeDecided(Placement placement, ExtensionRequest request, String authority, LocalDate today) {
        boolean councilPays = book.schedule(placement)
                .nearest(placement.until())
                .filter(Arrangement::isSelfFunded)
                .isEmpty();
        if (councilPays || request.decisionReference() != null) {
            decisions.inEffect(request.decisionReference(), authority, today);
        }
    }
}
