package org.opendps.eligibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.Standing;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.key.ClosedWords;
import org.opendps.eligibility.plan.course.Agreed;
import org.opendps.eligibility.plan.course.AgreedBeforeAssessed;
import org.opendps.eligibility.plan.course.NotYetAgreed;
import org.opendps.eligibility.plan.course.PlanLeavesGap;
import org.opendps.eligibility.plan.course.PlanOverAlready;
import org.opendps.eligibility.plan.ground.Grounds;
import org.opendps.eligibility.plan.ground.NotAdultYet;
import org.opendps.eligibility.plan.line.Identity;
import org.opendps.eligibility.plan.line.PlanLine;
import org.opendps.eligibility.plan.word.Agreement;
import org.opendps.eligibility.plan.word.PlanWords;

/** A practitioner plans support for somebody whose needs may be met, agrees it with them, and plans anew. */
@ApplicationScoped
@Transactional
class Planning {

    private final SupportPlans plans;
    private final Grounds grounds;
    private final AdultShare share;
    private final KnownPeople people;
    private final ClosedWords words;
    private final Event<PlanTold> told;
    private final InstantSource clock;

    Planning(
            SupportPlans plans,
            Grounds grounds,
            AdultShare share,
            KnownPeople people,
            ClosedWords words,
            Event<PlanTold> told,
            InstantSource clock) {
        this.plans = plans;
        this.grounds = grounds;
        this.share = share;
        this.people = people;
        this.words = words;
        this.told = told;
        this.clock = clock;
    }

    SupportPlan draft(Caller caller, UUID personRef, PlanRequest request) {
        people.mustBeInHandOf(caller, personRef, "a support plan");
        var plan = new SupportPlan(
                personRef, caller.authority(), content(personRef, request, List.of()), caller.username());
        plans.persistAndFlush(plan);
        return plan;
    }

    SupportPlan change(Caller caller, UUID id, @Nullable String ifMatch, PlanRequest request) {
        var plan = inHand(caller, id, "a change");
        Versions.require(ifMatch, plan.version());
        plan.change(content(plan.personRef(), request, plan.lines()), caller.username());
        plans.flush();
        return plan;
    }

    /** A draft of the next version; the plan stands until that is agreed. */
    SupportPlan revise(Caller caller, UUID id) {
        var standing = inHand(caller, id, "a revision");
        standing.mustStandFor("a revision");
        grounds.of(standing.personRef());
        var revision = new SupportPlan(
                standing, London.today(clock), weekly -> share.again(standing, weekly), caller.username());
        plans.persistAndFlush(revision);
        return revision;
    }

    SupportPlan agree(Caller caller, UUID id, @Nullable Agreement agreed) {
        // two plans of one person are agreed one after the other: the second supersedes the first
        var personRef = plans.personOf(id, caller.authority());
        people.hold(personRef);
        people.mustBeInHandOf(caller, personRef, "an agreement");
        var plan = plans.get(id);
        mustNotBeOver(plan, London.today(clock));
        var ground = grounds.of(personRef);
        grounds.mustAllow(personRef, plan.weeklyAmount());
        // it may have been assessed anew since the draft
        var _ = share.of(personRef, plan.starts(), plan.weeklyAmount(), plan.adultPays());
        var agreement = Objects.requireNonNullElse(agreed, Agreement.OF_THE_PERSON);
        var on = agreedOn(agreement, ground);
        var closed = words.close(personRef, Agreement.Words.COLUMN, agreement.words());
        plans.standing(personRef).filter(standing -> !standing.id().equals(id)).ifPresent(standing -> {
            mustLeaveNoGap(plan, standing);
            standing.supersede();
        });
        plans.flush();
        plan.agree(
                plans.nextNumber(personRef),
                new Agreed(on, agreement.who(), agreement.capacity(), closed, caller.username(), clock.instant()));
        plans.flush();
        told.fire(new PlanTold(plan, PlanTold.Step.AGREED));
        return plan;
    }

    private static void mustNotBeOver(SupportPlan draft, LocalDate today) {
        var last = draft.ends();
        if (draft.status() == PlanStatus.DRAFT && last != null && last.isBefore(today)) {
            throw new PlanOverAlready(last, today).refused();
        }
    }

    private void mustLeaveNoGap(SupportPlan next, SupportPlan standing) {
        var today = London.today(clock);
        var earliest = standing.starts().isAfter(today) ? standing.starts() : today;
        if (next.starts().isAfter(earliest)) {
            throw new PlanLeavesGap(next.starts(), earliest).refused();
        }
    }

    private LocalDate agreedOn(Agreement agreement, Standing ground) {
        var today = London.today(clock);
        var on = agreement.on() == null ? today : agreement.on();
        if (on.isAfter(today)) {
            throw new NotYetAgreed(on, today).refused();
        }
        var assessedOn = ground.assessedOn();
        if (assessedOn != null && on.isBefore(assessedOn)) {
            throw new AgreedBeforeAssessed(on, assessedOn).refused();
        }
        return on;
    }

    private PlanContent content(UUID personRef, PlanRequest request, List<PlanLine> known) {
        var birthday = people.eighteenthBirthday(personRef);
        if (request.from().isBefore(birthday)) {
            throw new NotAdultYet(birthday).refused();
        }
        var person = people.details(personRef);
        new Identity(person.givenName(), person.familyName(), person.nhsNumber().digits(), person.postcode())
                .mustNotBeIn(request.lines());
        var policyVersion = grounds.of(personRef).determination().policyVersion();
        var closed = words.close(personRef, PlanWords.COLUMN, request.words());
        return PlanContent.of(
                request,
                known,
                closed,
                policyVersion,
                (weekly, said) -> share.of(personRef, request.from(), weekly, said),
                London.today(clock));
    }

    private SupportPlan inHand(Caller caller, UUID id, String step) {
        var plan = plans.get(id);
        caller.mustBelongTo(plan.authority(), "support plan", id);
        people.mustBeInHandOf(caller, plan.personRef(), step);
        return plan;
    }
}
