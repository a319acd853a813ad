package org.opendps.eligibility.person.retention;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.Closure;
import org.opendps.eligibility.person.Person;

/** What is kept of a person, and for how long. */
@ApplicationScoped
public class Retention {

    private final List<CaseWork> features;

    Retention(@All List<CaseWork> features) {
        this.features = features;
    }

    public List<CaseWork.Kept> kept(UUID personRef) {
        return features.stream()
                .map(feature -> feature.of(personRef))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rules for what is kept of a person, by the day of the closure, or today while the record is open. */
    public List<RetentionRule> rules(Person person, LocalDate today) {
        return person.closure()
                .map(closure -> rules(person.personRef(), closure.closedFor(), closure.closedOn()))
                .orElseGet(() -> rules(person.personRef(), null, today));
    }

    public List<RetentionRule> rules(UUID personRef, Closure.@Nullable Reason reason, LocalDate on) {
        var kinds = kept(personRef).stream().map(CaseWork.Kept::kind).distinct().toList();
        var least = reason == Closure.Reason.REGISTERED_WRONGLY ? RecordKind.WRONG_REGISTRATION : RecordKind.ENQUIRY;
        return (kinds.isEmpty() ? Stream.of(least) : kinds.stream())
                .map(kind -> RetentionRules.on(kind, on))
                .toList();
    }

    /** Of something that belongs to nobody's record. */
    public LocalDate erasableFrom(RecordKind kind, LocalDate closedOn) {
        return RetentionRules.on(kind, closedOn).erasableFrom(closedOn);
    }

    public LocalDate erasableFrom(UUID personRef, Closure.Reason reason, LocalDate closedOn) {
        return rules(personRef, reason, closedOn).stream()
                .map(rule -> rule.erasableFrom(closedOn))
                .max(LocalDate::compareTo)
                .orElse(closedOn);
    }
}
