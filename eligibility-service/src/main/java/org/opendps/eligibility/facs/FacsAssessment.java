package org.opendps.eligibility.facs;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** One assessment under earlier guidance. Never changed. */
@Entity
class FacsAssessment {

    /** The day from which the national criteria hold instead (SI 2015/313 reg 1). */
    private static final LocalDate CARE_ACT = LocalDate.of(2015, 4, 1);

    @Id
    private UUID id;

    private UUID personRef;

    @SuppressWarnings("UnusedVariable") // whose audit it is in
    private String authority;

    private LocalDate assessedOn;

    @Enumerated(EnumType.STRING)
    private FacsBand band;

    @Enumerated(EnumType.STRING)
    private FacsBand councilThreshold;

    /** Closed with the person's data key. */
    private byte @Nullable [] source;

    private String recordedBy;
    private LocalDate recordedOn;

    protected FacsAssessment() {}

    FacsAssessment(
            UUID personRef,
            String authority,
            FacsRequest request,
            byte @Nullable [] source,
            String by,
            LocalDate today) {
        if (!request.assessedOn().isBefore(CARE_ACT)) {
            throw new NotUnderFacs(request.assessedOn()).refused();
        }
        this.id = Ids.next();
        this.personRef = personRef;
        this.authority = authority;
        this.assessedOn = request.assessedOn();
        this.band = request.band();
        this.councilThreshold = request.councilThreshold();
        this.source = source;
        this.recordedBy = by;
        this.recordedOn = today;
    }

    UUID id() {
        return id;
    }

    UUID personRef() {
        return personRef;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    FacsBand band() {
        return band;
    }

    FacsBand councilThreshold() {
        return councilThreshold;
    }

    Optional<byte[]> source() {
        return Optional.ofNullable(source);
    }

    String recordedBy() {
        return recordedBy;
    }

    LocalDate recordedOn() {
        return recordedOn;
    }
}
