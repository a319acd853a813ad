package org.opendps.calloff.placement;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.placement.subject.Subject;
import org.opendps.calloff.placement.term.Schedule;

/**
 * Terms were laid down or taken away: places were taken and freed. Said inside the transaction of the step.
 *
 * @param providers whose places may be others now
 * @param suppliers who supports the person from now on
 */
public record TermsLaid(
        String authority,
        @Nullable UUID personRef,
        String category,
        Set<UUID> providers,
        Set<UUID> suppliers,
        String by) {

    static TermsLaid of(Subject subject, Schedule before, Schedule after, String by) {
        var all = Stream.of(before, after).flatMap(TermsLaid::providers).collect(Collectors.toSet());
        return new TermsLaid(
                subject.authority(),
                subject.personRef(),
                subject.category(),
                all,
                providers(after).collect(Collectors.toSet()),
                by);
    }

    private static Stream<UUID> providers(Schedule schedule) {
        return schedule.slices().stream().map(slice -> slice.arrangement().providerId());
    }

    public boolean supplies(UUID provider) {
        return suppliers.contains(provider);
    }
}
