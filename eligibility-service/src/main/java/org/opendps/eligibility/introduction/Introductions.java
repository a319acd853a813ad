package org.opendps.eligibility.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import org.opendps.eligibility.introduction.Introduction.Address;
import org.opendps.eligibility.introduction.Sharing.Shared;
import org.opendps.eligibility.introduction.support.Notes;
import org.opendps.eligibility.introduction.support.NotesOfPeople;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.PlannedOutcomes;

/** Puts an introduction together from what is known now; it is stored nowhere. */
@ApplicationScoped
class Introductions {

    private final KnownPeople people;
    private final NotesOfPeople notes;
    private final PlannedOutcomes outcomes;

    Introductions(KnownPeople people, NotesOfPeople notes, PlannedOutcomes outcomes) {
        this.people = people;
        this.notes = notes;
        this.outcomes = outcomes;
    }

    /** @throws org.opendps.blocks.problem.Refused 410 once the person is erased */
    Introduction of(Shared shared) {
        var placement = shared.placement();
        var record = shared.record();
        var details = people.details(placement.personRef());
        var known = record.shares(Part.ACCESS_AND_RISKS)
                ? notes.of(placement.personRef()).orElse(Notes.NONE)
                : null;
        return new Introduction(
                placement.placementId(),
                placement.category(),
                placement.from(),
                placement.until(),
                ReadingTime.until(placement),
                details.givenName(),
                details.familyName(),
                record.shares(Part.CONTACT) ? details.contact() : null,
                record.shares(Part.ADDRESS) ? new Address(details.address(), details.postcode()) : null,
                record.shares(Part.COMMUNICATION) ? details.communication() : null,
                known == null ? null : known.access(),
                known == null ? null : known.risks(),
                known == null ? null : known.emergency(),
                record.shares(Part.OUTCOMES) ? outcomes.of(placement.personRef(), placement.category()) : null);
    }
}
