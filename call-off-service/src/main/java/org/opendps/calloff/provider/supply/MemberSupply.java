package org.opendps.calloff.provider.supply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.supply.SupplyFacts.Heard;
import org.opendps.calloff.provider.supply.SupplyFacts.Papers;
import org.opendps.calloff.provider.supply.SupplyFacts.Rate;
import org.opendps.calloff.provider.supply.SupplyFacts.Session;
import org.opendps.calloff.provider.supply.SupplyFacts.Venue;

/** How many places a member has on which day, and at which agreed rates, as the registry last told. */
@Entity
@Table(name = "member_supply")
class MemberSupply {

    @Id
    private UUID memberId;

    @Column(name = "version")
    private long heardVersion;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String authority;

    private @Nullable UUID purchasingSystemId;

    private UUID providerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Venue> venues;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Rate> rates;

    @JdbcTypeCode(SqlTypes.JSON)
    private Papers papers;

    protected MemberSupply() {}

    MemberSupply(Heard heard) {
        memberId = heard.memberId();
        take(heard);
    }

    void learn(Heard heard) {
        if (heard.version() > heardVersion) {
            take(heard);
        }
    }

    private void take(Heard heard) {
        heardVersion = heard.version();
        authority = Objects.requireNonNullElse(heard.authority(), "");
        providerId = heard.providerId();
        venues = Objects.requireNonNullElse(heard.venues(), List.of());
        rates = Objects.requireNonNullElse(heard.rates(), List.of());
        purchasingSystemId = heard.purchasingSystemId();
        papers = new Papers(
                Objects.requireNonNullElse(heard.documentsLacking(), List.of()),
                Objects.requireNonNullElse(heard.documentsInOrder(), List.of()));
    }

    UUID memberId() {
        return memberId;
    }

    UUID providerId() {
        return providerId;
    }

    @Nullable
    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    /** The sessions on that day of the week in the venues that are open on that day. */
    Stream<Session> sessions(LocalDate day) {
        return venues.stream()
                .filter(venue -> venue.isOpenOn(day))
                .flatMap(venue -> Objects.requireNonNullElse(venue.sessions(), List.<Session>of()).stream())
                .filter(session -> session.day() == day.getDayOfWeek());
    }

    boolean speaksOf(DayOfWeek day) {
        return venues.stream()
                .flatMap(venue -> Objects.requireNonNullElse(venue.sessions(), List.<Session>of()).stream())
                .anyMatch(session -> session.day() == day);
    }

    /** The days from which a venue is closed. */
    Stream<LocalDate> closedFrom() {
        return venues.stream().map(Venue::closedOn).filter(Objects::nonNull).map(last -> last.plusDays(1));
    }

    Papers papers() {
        return papers;
    }

    List<Rate> rates() {
        return rates;
    }
}
