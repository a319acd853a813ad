package org.opendps.eligibility.person.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.person.access.Access;
import org.opendps.eligibility.person.access.Recording;
import org.opendps.eligibility.person.access.Restriction;
import org.opendps.eligibility.person.access.Restrictions;

/** A practitioner restricts a record, lifts that, or breaks the glass of one. */
@ApplicationScoped
@Transactional
class Restricting {

    private final Restrictions restrictions;
    private final KnownPeople people;
    private final Recording recording;
    private final Event<AddressProtected> addressProtected;

    Restricting(
            Restrictions restrictions,
            KnownPeople people,
            Recording recording,
            Event<AddressProtected> addressProtected) {
        this.restrictions = restrictions;
        this.people = people;
        this.recording = recording;
        this.addressProtected = addressProtected;
    }

    /** The first one needs no If-Match: there is nothing to overwrite. */
    Restriction restrict(Caller caller, UUID personRef, @Nullable String ifMatch, RestrictionRequest request) {
        people.mustBeKnownTo(caller, personRef);
        people.hold(personRef);
        if (!request.practitioners().contains(caller.username())) {
            throw new NotLockedOut(caller.username()).refused();
        }
        var standing = restrictions.findById(personRef);
        if (standing == null) {
            var first = new Restriction(personRef, request.kind(), request.practitioners());
            restrictions.persistAndFlush(first);
            tell(personRef);
            return first;
        }
        Versions.require(ifMatch, standing.version());
        standing.change(request.kind(), request.practitioners());
        restrictions.flush();
        tell(personRef);
        return standing;
    }

    private void tell(UUID personRef) {
        if (people.isAddressProtected(personRef)) {
            addressProtected.fire(new AddressProtected(personRef));
        }
    }

    void lift(Caller caller, UUID personRef) {
        people.mustBeKnownTo(caller, personRef);
        if (!restrictions.deleteById(personRef)) {
            throw new NotFound("restriction of person", personRef).refused();
        }
    }

    Access breakGlass(Caller caller, UUID personRef, BreakGlassRequest request) {
        people.mustBeOfTheCouncilOf(caller, personRef);
        if (!restrictions.isClosedTo(caller, personRef)) {
            throw new NotRestricted(personRef).refused();
        }
        return recording.glassBroken(
                caller, personRef, request.purpose(), request.reason().strip(), "POST /v1/people/…/break-glass");
    }
}
