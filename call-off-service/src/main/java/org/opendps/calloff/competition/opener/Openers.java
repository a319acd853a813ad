package org.opendps.calloff.competition.opener;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who opened the bids, and how many were opened.
 *
 * @param bids null before the opening, when nobody may know
 */
@Embeddable
public record Openers(
        @JdbcTypeCode(SqlTypes.JSON) List<Opener> openers,
        @Nullable Integer bids) {

    public static final Openers NOBODY = new Openers(List.of(), null);

    /** Whoever opened any of the bids. */
    public boolean include(String subject) {
        return openers.stream().anyMatch(opener -> opener.subject().equals(subject));
    }

    /** @throws org.opendps.blocks.problem.Refused 422: nobody counts twice */
    public Openers with(Opener opener) {
        if (openers.stream()
                .anyMatch(one -> one.round() == opener.round() && one.subject().equals(opener.subject()))) {
            throw new OpeningRefused.TwoDifferentPersons(opener.name(), opener.round() > 0).refused();
        }
        return new Openers(Stream.concat(openers.stream(), Stream.of(opener)).toList(), bids);
    }

    /** Held bids take as many people as the opening did, each time anew. */
    public Openers again(Opener opener, int needed) {
        int last = round();
        boolean done = last == 0 || ofLastRound().size() >= needed;
        return with(opener.in(done ? last + 1 : last));
    }

    public int round() {
        return openers.stream().mapToInt(Opener::round).max().orElse(0);
    }

    public List<Opener> ofLastRound() {
        int last = round();
        return openers.stream().filter(opener -> opener.round() == last).toList();
    }

    /** Only when all of them said so, in the words of the last. */
    public @Nullable String disregardBecause() {
        var reasons = ofLastRound().stream().map(Opener::disregardBecause).toList();
        return reasons.contains(null) ? null : reasons.getLast();
    }

    public Openers opened(int more) {
        return new Openers(openers, bids == null ? more : bids + more);
    }
}
