package org.opendps.eligibility.transition;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.assessment.CaseStep;
import org.opendps.eligibility.assessment.Determinations;
import org.opendps.eligibility.assessment.EligibilityDetermined;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.PlanTold;

/** A determination, or what becomes of a plan, brings a case on; once nothing is missing any more it is told. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Advancing {

    /** After those who tell of the determination and the plan: their steps come first. */
    private static final int LAST = 5_000;

    private final Progresses progresses;
    private final Determinations determinations;
    private final KnownPeople people;
    private final Outbox outbox;
    private final InstantSource clock;

    Advancing(
            Progresses progresses,
            Determinations determinations,
            KnownPeople people,
            Outbox outbox,
            InstantSource clock) {
        this.progresses = progresses;
        this.determinations = determinations;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    void follow(@Observes @Priority(LAST) EligibilityDetermined latest) {
        determinations.standing(latest.personRef()).ifPresent(standing -> {
            var progress = progresses.of(latest.personRef());
            progress.determined(standing);
            tell(progress, latest.personRef());
        });
    }

    void follow(@Observes @Priority(LAST) PlanTold told) {
        var plan = told.plan();
        var progress = progresses.of(plan.personRef());
        progress.planned(plan);
        tell(progress, plan.personRef());
    }

    private void tell(Progress progress, UUID personRef) {
        var today = London.today(clock);
        var planId = progress.planId();
        boolean becameReady = progress.judge(today);
        progresses.keep(progress);
        if (becameReady && planId != null) {
            outbox.announce(CaseStep.transitionReady(personRef, planId, people.authorityOf(personRef), today));
        }
    }
}
