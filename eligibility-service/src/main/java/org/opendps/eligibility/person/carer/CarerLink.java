package org.opendps.eligibility.person.carer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** One person provides care for another, from a day until a day. */
@Entity
class CarerLink {

    /** What the carer is to the adult. */
    enum Relationship {
        PARTNER,
        PARENT,
        CHILD,
        SIBLING,
        OTHER_RELATIVE,
        FRIEND_OR_NEIGHBOUR
    }

    @Id
    private UUID id;

    private UUID adult;
    private UUID carer;

    @SuppressWarnings("UnusedVariable") // whose audit its changes are in
    private String authority;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    private boolean livesTogether;
    private LocalDate starts;
    private @Nullable LocalDate ended;

    protected CarerLink() {}

    CarerLink(UUID adult, String authority, CarerRequest request, LocalDate today) {
        if (adult.equals(request.carer())) {
            throw new CarerOfOneself().refused();
        }
        this.id = Ids.next();
        this.adult = adult;
        this.carer = request.carer();
        this.authority = authority;
        this.relationship = request.relationship();
        this.livesTogether = request.livesTogether();
        this.starts = today;
    }

    void end(LocalDate on) {
        ended = on;
    }

    UUID id() {
        return id;
    }

    UUID adult() {
        return adult;
    }

    UUID carer() {
        return carer;
    }

    Relationship relationship() {
        return relationship;
    }

    boolean livesTogether() {
        return livesTogether;
    }

    LocalDate starts() {
        return starts;
    }

    @Nullable
    LocalDate ended() {
        return ended;
    }
}
