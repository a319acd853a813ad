package org.opendps.registry.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
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

    /** @param member of the provider for whom the request is made */
    record Asked(FeeConsultation consultation, UUID member) {}

    /**
     * For whom the request is made is asked before it is looked up, as in {@link ActingFor#own}.
     *
     * @throws org.opendps.blocks.problem.Refused 404 when the provider is no member of the category
     */
    Asked asked(Supplier<FeeConsultation> lookup) {
        var provider = acting.provider();
        var consultation = lookup.get();
        return roster.live(consultation.purchasingSystemId(), provider)
                .filter(listed -> listed.categories().contains(consultation.category()))
                .map(listed -> new Asked(consultation, listed.memberId()))
                .orElseThrow(() -> FeeConsultations.missing(consultation.id()));
    }

    Optional<FeeResponse> known(UUID consultation, UUID member) {
        return responses.of(consultation, member);
    }

    @Transactional
    FeeResponse answer(UUID id, @Nullable String ifMatch, ResponseRequest request, Instant now) {
        var asked = asked(() -> consultations.getToAnswer(id));
        var consultation = asked.consultation();
        var member = asked.member();
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
