package org.opendps.calloff.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The transition gate: no current service ends or changes for recommissioning before assessment and support plan. */
@ApplicationScoped
public class Transitions {

    public static final String ASSESSMENT = "assessment";
    public static final String PLAN = "support plan";

    private final TransitionRecords records;

    Transitions(TransitionRecords records) {
        this.records = records;
    }

    /** What is missing on that day: assessment, support plan, or nothing. */
    public List<String> missing(UUID personRef, LocalDate day) {
        return records.findByIdOptional(personRef)
                .map(record -> missing(record, day))
                .orElseGet(() -> List.of(ASSESSMENT, PLAN));
    }

    /** Of many at once; who is not in the answer has nothing dated at all. */
    public Map<UUID, List<String>> missing(Collection<UUID> people, LocalDate day) {
        return people.isEmpty()
                ? Map.of()
                : records.list("personRef in ?1", people).stream()
                        .collect(Collectors.toMap(Transition::personRef, record -> missing(record, day)));
    }

    /** @throws org.opendps.blocks.problem.Refused 409 {@code transition-not-ready} that names what is missing */
    public void mustBeReady(UUID personRef, LocalDate day) {
        var missing = missing(personRef, day);
        if (!missing.isEmpty()) {
            throw new TransitionNotReady(missing, day).refused();
        }
    }

    private static List<String> missing(Transition record, LocalDate day) {
        var missing = new ArrayList<String>();
        if (!record.isAssessedOn(day)) {
            missing.add(ASSESSMENT);
        }
        if (!record.hasPlanOn(day)) {
            missing.add(PLAN);
        }
        return missing;
    }
}
