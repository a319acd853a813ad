package org.opendps.eligibility.person.export;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.access.Caller;
import org.opendps.eligibility.person.ClosedDetails;
import org.opendps.eligibility.person.KnownPeople;

/** Gathers everything about one person, as it stood at one moment. */
@ApplicationScoped
@Transactional
class Exporting {

    private final KnownPeople people;
    private final ClosedDetails closed;
    private final List<PartOfExport> parts;
    private final InstantSource clock;

    Exporting(KnownPeople people, ClosedDetails closed, @All List<PartOfExport> parts, InstantSource clock) {
        this.people = people;
        this.closed = closed;
        this.parts = parts;
        this.clock = clock;
    }

    Export export(Caller caller, UUID personRef) {
        var person = people.openTo(caller, personRef);
        var kept = new LinkedHashMap<String, List<?>>();
        parts.forEach(part -> kept.put(part.name(), part.about(personRef)));
        return new Export(
                personRef,
                clock.instant(),
                person.authority(),
                person.status(),
                Export.NOTES,
                closed.open(person),
                kept);
    }
}
