package org.opendps.eligibility.offer;

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

/** Sheets, closed and open. */
@ApplicationScoped
class OfferSheets implements PanacheRepositoryBase<OfferSheet, UUID> {

    private static final String COLUMN = "offer_sheet.content";
    private static final String WHAT = "offer sheet";

    private final ClosedWords words;
    private final KnownPeople people;

    OfferSheets(ClosedWords words, KnownPeople people) {
        this.words = words;
        this.people = people;
    }

    byte[] close(UUID personRef, Content content) {
        return words.close(personRef, COLUMN, content);
    }

    Content open(OfferSheet row) {
        return words.open(row.personRef(), COLUMN, row.content(), Content.class);
    }

    OfferSheetView view(OfferSheet row) {
        return OfferSheetView.of(row, open(row));
    }

    /** @throws org.opendps.blocks.problem.Refused 404 also for another council's */
    OfferSheet get(UUID id, Caller caller) {
        var row = findByIdOptional(id).orElseThrow(() -> new NotFound(WHAT, id).refused());
        caller.mustBelongTo(row.authority(), WHAT, id);
        people.mustBeKnownTo(caller, row.personRef());
        return row;
    }

    /** The latest first. */
    List<OfferSheet> page(UUID personRef, @Nullable UUID after, int limit) {
        return RowsOfAPerson.page(this, personRef, after, limit);
    }
}
