package org.opendps.eligibility.introduction.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.resource.Versions;
import org.opendps.eligibility.person.KnownPeople;

/** A practitioner writes what whoever supports a person has to know. */
@ApplicationScoped
@Transactional
class Noting {

    private final NotesOfPeople rows;
    private final KnownPeople people;
    private final Caller caller;
    private final InstantSource clock;

    Noting(NotesOfPeople rows, KnownPeople people, Caller caller, InstantSource clock) {
        this.rows = rows;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
    }

    /** The first ones need no If-Match: there is nothing to overwrite. */
    SupportNotes write(UUID personRef, @Nullable String ifMatch, Notes notes) {
        people.mustBeInHandOf(caller, personRef, "support notes");
        people.hold(personRef);
        var closed = rows.close(personRef, notes);
        var standing = rows.findById(personRef);
        if (standing == null) {
            standing = new SupportNotes(personRef, closed, caller.username(), clock.instant());
            rows.persist(standing);
        } else {
            Versions.require(ifMatch, standing.version());
            standing.write(closed, caller.username(), clock.instant());
        }
        rows.flush();
        return standing;
    }
}
