package org.opendps.eligibility.transition.cohort;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** People whose services are to change together. Made once. */
@Entity
class Cohort {

    @Id
    private UUID id;

    private String authority;
    private String name;
    private @Nullable LocalDate changeOn;
    private int people;
    private String madeBy;
    private Instant madeAt;

    protected Cohort() {}

    Cohort(String authority, CohortRequest request, int people, String by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.name = request.name();
        this.changeOn = request.changeOn();
        this.people = people;
        this.madeBy = by;
        this.madeAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    @Nullable
    LocalDate changeOn() {
        return changeOn;
    }

    int people() {
        return people;
    }

    CohortView view() {
        return new CohortView(id, name, changeOn, people, madeBy, madeAt);
    }
}
