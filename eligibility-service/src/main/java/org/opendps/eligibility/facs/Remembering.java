package org.opendps.eligibility.facs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.key.ClosedWords;

/** A practitioner keeps what an earlier record says. */
@ApplicationScoped
@Transactional
class Remembering {

    private static final String SOURCE = "facs_assessment.source";

    private final FacsAssessments facs;
    private final KnownPeople people;
    private final ClosedWords closed;
    private final InstantSource clock;

    Remembering(FacsAssessments facs, KnownPeople people, ClosedWords closed, InstantSource clock) {
        this.facs = facs;
        this.people = people;
        this.closed = closed;
        this.clock = clock;
    }

    FacsAssessment remember(Caller caller, UUID personRef, FacsRequest request) {
        people.mustBeInHandOf(caller, personRef, "an earlier assessment");
        var source = request.source();
        var assessment = new FacsAssessment(
                personRef,
                caller.authority(),
                request,
                source == null ? null : closed.close(personRef, SOURCE, source),
                caller.username(),
                London.today(clock));
        facs.persistAndFlush(assessment);
        return assessment;
    }

    FacsView view(FacsAssessment assessment) {
        return FacsView.of(assessment, source(assessment));
    }

    private @Nullable String source(FacsAssessment assessment) {
        return assessment
                .source()
                .map(words -> closed.open(assessment.personRef(), SOURCE, words, String.class))
                .orElse(null);
    }
}
