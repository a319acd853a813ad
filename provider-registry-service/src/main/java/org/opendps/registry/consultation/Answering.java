package org.opendps.registry.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.membership.Roster;

/** A member answers, and changes its answer until the consultation closes. */
@ApplicationScoped
class Answering {

    private final FeeConsultations consultations;
    private final FeeResponses responses;
    private final Roster roster;
    private final ActingFor acting;

    Answering(FeeConsultations consultations, FeeResponses responses, Roster roster, ActingFor acting) {
        this.consultations = consultations;
        this.responses = responses;
        this.roster = roster;
        this.acting = acting;
    }

    /**
     * The membership of the provider for whom the request is made.
     *
     * @throws org.opendps.blocks.problem.Refused 404 when it is no member of the category
     */
    UUID memberAsked(FeeConsultation consultation) {
        return roster.live(consultation.purchasingSystemId(), acting.provider())
                .filter(listed -> listed.categories().contains(consultation.category()))
                .map(Roster.Listed::memberId)
                .orElseThrow(() -> FeeConsultations.missing(consultation.id()));
    }

    Optional<FeeResponse> known(UUID consultation, UUID member) {
        return responses.of(consultation, member);
    }

    @Transactional
    FeeResponse answer(UUID id, @Nullable String ifMatch, ResponseRequest request, Instant now) {
        var consultation = consultations.getToAnswer(id);
        var member = memberAsked(consultation);
        consultation.mustTakeAnswersOn(London.dateOf(now));
        consultation.mustAskFor(request.costs());
        var known = responses.of(id, member);
        Versions.require(ifMatch, known.map(FeeResponse::version).orElse(0L));
        if (known.isPresent()) {
            known.get().rewrite(request.costs(), acting.actor(), now);
            responses.flush();
            return known.get();
        }
        var response = new FeeResponse(id, member, request.costs(), acting.actor(), now);
        responses.persistAndFlush(response);
        return response;
    }
}
