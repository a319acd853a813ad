package org.opendps.registry.membership.venue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.membership.Member;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.rule.Setting;

/** Where and when a member offers support, and for how many. */
@Entity
class Venue {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID memberId;
    private String name;
    private @Nullable String address;
    private @Nullable String postcode;

    /** The part of the postcode that places are searched by. */
    private @Nullable String district;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AccessFeature> access;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Session> sessions;

    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    protected Venue() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the member or the category does not allow it */
    Venue(Member member, Listing system, VenueRequest request, LocalDate today) {
        this.id = Ids.next();
        this.memberId = member.id();
        write(member, system, request, today);
    }

    void rewrite(Member member, Listing system, VenueRequest request, LocalDate today) {
        write(member, system, request, today);
    }

    private void write(Member member, Listing system, VenueRequest asked, LocalDate today) {
        VenueNotAllowed.check(member, system, asked);
        var written = asked.postcode();
        name = asked.name();
        address = asked.address();
        postcode = written == null ? null : written.written();
        district = written == null ? null : written.district();
        setting = asked.setting();
        categories = asked.categories();
        access = asked.access();
        sessions =
                asked.sessions().stream().map(session -> session.saidOn(today)).toList();
        openedOn = asked.openedOn();
        closedOn = asked.closedOn();
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when there is no such session, or it has not so many places */
    void say(FreePlacesRequest free, LocalDate today) {
        VenueNotAllowed.check(free, sessions);
        sessions = sessions.stream()
                .map(session -> free.about(session).stream()
                        .findFirst()
                        .map(said -> session.withFree(said.freePlaces(), today))
                        .orElse(session))
                .toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    VenueView view() {
        return new VenueView(
                id,
                name,
                address,
                postcode == null ? null : Postcode.of(postcode),
                district,
                setting,
                categories,
                access,
                sessions,
                openedOn,
                closedOn);
    }
}
