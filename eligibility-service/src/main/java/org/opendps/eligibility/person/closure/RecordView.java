package org.opendps.eligibility.person.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.Closure;
import org.opendps.eligibility.person.Person;
import org.opendps.eligibility.person.PersonStatus;
import org.opendps.eligibility.person.retention.RecordKind;
import org.opendps.eligibility.person.retention.RetentionRule;

/**
 * Where a person's record stands, without a word on the person.
 *
 * @param erasableFrom the first day on which all that is kept may be erased; null while the record is open
 */
record RecordView(
        UUID personRef,
        PersonStatus status,
        @Nullable LocalDate closedOn,
        Closure.@Nullable Reason reason,
        @Nullable String closedBy,
        List<Held> kept,
        @Nullable LocalDate erasableFrom,
        @Nullable Instant erasedAt) {

    /** One kind of record, with the rule that says how long. */
    record Held(
            RecordKind kind,
            int years,
            String source,
            boolean verified,
            @Nullable LocalDate erasableFrom) {}

    static RecordView of(Person person, List<RetentionRule> rules) {
        var closedOn = person.closure().map(Closure::closedOn).orElse(null);
        var held = rules.stream()
                .map(rule -> new Held(
                        rule.kind(),
                        rule.years(),
                        rule.citation(),
                        rule.verified(),
                        closedOn == null ? null : rule.erasableFrom(closedOn)))
                .toList();
        return new RecordView(
                person.personRef(),
                person.status(),
                closedOn,
                person.closure().map(Closure::closedFor).orElse(null),
                person.closure().map(Closure::closedBy).orElse(null),
                held,
                person.closure().map(Closure::erasableFrom).orElse(null),
                person.erasedAt().orElse(null));
    }
}
