package org.opendps.eligibility.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.RowsOfAPerson;
import org.opendps.eligibility.person.key.ClosedWords;

/** What was said at reviews, closed and open. */
@ApplicationScoped
class OutcomeReviews implements PanacheRepositoryBase<OutcomeReview, UUID> {

    private static final String COLUMN = "outcome_review.words";
    private static final String WHAT = "outcome review";

    private final ClosedWords words;
    private final KnownPeople people;

    OutcomeReviews(ClosedWords words, KnownPeople people) {
        this.words = words;
        this.people = people;
    }

    byte[] close(UUID personRef, Words said) {
        return words.close(personRef, COLUMN, said);
    }

    ReviewView view(OutcomeReview review) {
        return review.view(words.open(review.personRef(), COLUMN, review.words(), Words.class));
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    OutcomeReview get(UUID id, Caller caller) {
        var review = findByIdOptional(id).orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(review.authority(), WHAT, id);
        people.mustBeKnownTo(caller, review.personRef());
        return review;
    }

    /** The latest first. */
    List<OutcomeReview> page(UUID personRef, @Nullable UUID after, int limit) {
        return RowsOfAPerson.page(this, personRef, after, limit);
    }
}
