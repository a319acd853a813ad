package org.opendps.calloff.provider.supply;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** What we read of a member's venues and rates; the registry owns them and may say more. Earlier events have neither. */
public final class SupplyFacts {

    private SupplyFacts() {}

    record Heard(
            UUID memberId,
            long version,
            @Nullable String authority,
            @Nullable UUID purchasingSystemId,
            UUID providerId,
            List<String> categories,
            @Nullable List<Venue> venues,
            @Nullable List<Rate> rates,
            @Nullable List<String> documentsLacking,
            @Nullable List<Paper> documentsInOrder) {}

    /** @param coveredUntil the last day of the document and of what follows it; null where there is no end */
    public record Paper(String kind, @Nullable LocalDate coveredUntil) {}

    /** The documents that a purchasing system asks of a member: what it lacks, and what is in order until when. */
    public record Papers(List<String> lacking, List<Paper> inOrder) {

        /** What is lacking on a day, in words: what ends before it is not in force on it. */
        public List<String> notInForce(LocalDate day) {
            return Stream.concat(
                            lacking.stream(),
                            inOrder.stream()
                                    .filter(paper -> paper.coveredUntil() != null
                                            && paper.coveredUntil().isBefore(day))
                                    .map(paper -> paper.kind() + ", which ends on " + paper.coveredUntil()))
                    .toList();
        }
    }

    /** A place where the member supports people, while it is open. */
    public record Venue(
            UUID id,
            @Nullable List<Session> sessions,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate closedOn) {

        boolean isOpenOn(LocalDate day) {
            return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || !day.isAfter(closedOn));
        }
    }

    public record Session(DayOfWeek day, int places) {}

    /** What was agreed for a session, from a day on. */
    public record Rate(String category, String serviceBand, Money sessionPrice, LocalDate from) {}
}
