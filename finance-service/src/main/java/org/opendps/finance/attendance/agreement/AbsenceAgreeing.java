package org.opendps.finance.attendance.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.time.London;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.provider.Providers;

/** A council writes down what a contract says of absences. */
@ApplicationScoped
@Transactional
class AbsenceAgreeing {

    private final AbsenceAgreements agreements;
    private final FirmCommitments commitments;
    private final Providers providers;
    private final Caller caller;
    private final InstantSource clock;

    AbsenceAgreeing(
            AbsenceAgreements agreements,
            FirmCommitments commitments,
            Providers providers,
            Caller caller,
            InstantSource clock) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.providers = providers;
        this.caller = caller;
        this.clock = clock;
    }

    AbsenceAgreement agree(AbsenceAgreementRequest request) {
        mustBeKnown(request.placementId(), request.providerId());
        var decision = request.decision();
        decision.mustStartAfter(London.today(clock));
        var agreement = new AbsenceAgreement(
                caller.authority(), request, decision.known(AbsenceSettings.ALL), caller.username(), clock.instant());
        agreements.persist(agreement);
        return agreement;
    }

    private void mustBeKnown(@Nullable UUID placement, @Nullable UUID provider) {
        if (placement != null && !commitments.isOf(placement, caller.authority())) {
            throw new NotFound("placement", placement).refused();
        }
        if (provider != null && !providers.isKnown(provider)) {
            throw new NotFound("provider", provider).refused();
        }
    }
}
