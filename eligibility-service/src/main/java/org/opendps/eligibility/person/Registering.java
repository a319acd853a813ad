package org.opendps.eligibility.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.resource.Versions;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.person.detail.Details;
import org.opendps.eligibility.person.digest.Digests;

/** A practitioner registers a person, and corrects what is known of them. */
@ApplicationScoped
@Transactional
class Registering {

    private final People people;
    private final ClosedDetails closed;
    private final Digests digests;
    private final KnownPeople known;
    private final InstantSource clock;

    Registering(People people, ClosedDetails closed, Digests digests, KnownPeople known, InstantSource clock) {
        this.people = people;
        this.closed = closed;
        this.digests = digests;
        this.known = known;
        this.clock = clock;
    }

    Person register(String authority, Details details) {
        Person.mustBeOldEnough(details.birthDate(), London.today(clock));
        people.known(authority, details.nhsNumber()).ifPresent(other -> {
            throw new KnownAlready(other).refused();
        });
        var personRef = UUID.randomUUID();
        var person = new Person(personRef, authority, closed.first(personRef, details));
        people.persistAndFlush(person);
        digests.put(personRef, authority, details);
        return person;
    }

    /** The whole of it anew. */
    Person change(Caller caller, UUID personRef, @Nullable String ifMatch, Details details) {
        var person = known.openTo(caller, personRef);
        Versions.require(ifMatch, person.version());
        Person.mustBeOldEnough(details.birthDate(), London.today(clock));
        people.known(person.authority(), details.nhsNumber())
                .filter(other -> !other.equals(personRef))
                .ifPresent(other -> {
                    throw new KnownAlready(other).refused();
                });
        person.change(closed.again(personRef, details));
        people.flush();
        digests.put(personRef, person.authority(), details);
        return person;
    }
}
