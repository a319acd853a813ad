package org.opendps.eligibility.person.carer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.export.PartOfExport;

/** That somebody cares for the person or the other way round; who it is stays with them. */
@ApplicationScoped
class CarersOfExport implements PartOfExport {

    private static final int ALL = 1000;

    private final CarerLinks links;

    CarersOfExport(CarerLinks links) {
        this.links = links;
    }

    /** @param youAre carer or cared for */
    record Link(
            String youAre,
            CarerLink.Relationship theCarerIs,
            boolean livesTogether,
            LocalDate from,
            @Nullable LocalDate ended) {}

    @Override
    public String name() {
        return "carers";
    }

    @Override
    public List<?> about(UUID personRef) {
        return links.of(personRef, null, ALL).stream()
                .map(link -> new Link(
                        link.carer().equals(personRef) ? "the carer" : "cared for",
                        link.relationship(),
                        link.livesTogether(),
                        link.starts(),
                        link.ended()))
                .toList();
    }
}
