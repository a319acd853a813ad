package org.opendps.calloff.placement.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A place that is kept while finance is asked, or an award waits: nobody else is promised it meanwhile. */
@Entity
@Table(name = "held_place")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class HeldPlace {

    /** The award's or the change's. */
    @Id
    private UUID id;

    private String authority;
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DayOfWeek> days;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    private int places;

    protected HeldPlace() {}

    HeldPlace(
            UUID id,
            String authority,
            UUID providerId,
            List<DayOfWeek> days,
            LocalDate from,
            LocalDate until,
            int places) {
        this.id = id;
        this.authority = authority;
        this.providerId = providerId;
        this.days = days;
        this.from = from;
        this.until = until;
        this.places = places;
    }

    String authority() {
        return authority;
    }

    UUID providerId() {
        return providerId;
    }

    Usage.Taken taken() {
        return new Usage.Taken(from, until, days, places);
    }
}
