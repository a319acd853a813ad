package org.opendps.eligibility.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.sender.Channel;

/** A signal as anybody sees it, the club too: without small counts, and without a sum. */
record SignalView(
        UUID id,
        String authority,
        UUID providerId,
        Channel channel,
        String area,
        @Nullable String category,
        LocalDate from,
        LocalDate until,
        List<Age> ages,
        LocalDate receivedOn) {

    record Age(AgeGroup age, SmallCounts.Cell people, SmallCounts.Cell possibleNeed) {}

    static SignalView of(Signal signal) {
        return new SignalView(
                signal.id(),
                signal.authority(),
                signal.providerId(),
                signal.channel(),
                signal.area(),
                signal.category(),
                signal.periodFrom(),
                signal.periodUntil(),
                signal.counts().stream()
                        .map(count -> new Age(
                                count.age(),
                                SmallCounts.Cell.of(count.people()),
                                SmallCounts.Cell.of(count.possibleNeed())))
                        .toList(),
                signal.receivedOn());
    }
}
