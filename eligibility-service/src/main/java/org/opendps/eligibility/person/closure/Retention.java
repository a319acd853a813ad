package org.opendps.eligibility.person.closure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opendps.eligibility.person.Closure;
import org.opendps.eligibility.person.Person;

/** What is kept of a person, and for how long. */
@ApplicationScoped
class Retention {

    private final List<CaseWork> features;

    Retention(@All List<CaseWork> features) {
        this.features = features;
    }

    List<CaseWork.Kept> kept(UUID personRef) {
        return features.stream()
                .map(feature -> feature.of(personRef))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rules for what is kept of a person, by the day of the closure, or today while the record is open. */
    List<RetentionRule> rules(Person person, LocalDate today) {
        var day = person.closure().map(Closure::closedOn).orElse(today);
        var kinds = kept(person.personRef()).stream()
                .map(CaseWork.Kept::kind)
                .distinct()
                .toList();
        var least = person.closure()
                        .filter(closure -> closure.closedFor() == Closure.Reason.REGISTERED_WRONGLY)
                        .isPresent()
                ? RecordKind.WRONG_REGISTRATION
                : RecordKind.ENQUIRY;
        return (kinds.isEmpty() ? Stream.of(least) : kinds.stream())
                .map(kind -> RetentionRules.on(kind, day))
                .toList();
    }
}
