package org.opendps.registry.membership.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Versions;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.membership.Announcing;
import org.opendps.registry.membership.Member;
import org.opendps.registry.membership.Members;
import org.opendps.registry.purchasing.Catalogue;

/** A member keeps its venues up to date. */
@ApplicationScoped
@Transactional
class Arranging {

    private final Members members;
    private final Venues venues;
    private final Catalogue catalogue;
    private final ActingFor acting;
    private final Announcing announcing;

    Arranging(Members members, Venues venues, Catalogue catalogue, ActingFor acting, Announcing announcing) {
        this.members = members;
        this.venues = venues;
        this.catalogue = catalogue;
        this.acting = acting;
        this.announcing = announcing;
    }

    Venue open(UUID memberId, VenueRequest request, LocalDate today) {
        var member = own(memberId);
        venues.mustHaveRoom(memberId);
        var venue = new Venue(member, catalogue.find(member.purchasingSystemId()), request, today);
        venues.persistAndFlush(venue);
        announcing.tellChanged(member);
        return venue;
    }

    Venue rewrite(UUID memberId, UUID venueId, @Nullable String ifMatch, VenueRequest request, LocalDate today) {
        var member = own(memberId);
        var venue = venues.get(memberId, venueId);
        Versions.require(ifMatch, venue.version());
        venue.rewrite(member, catalogue.find(member.purchasingSystemId()), request, today);
        venues.flush();
        announcing.tellChanged(member);
        return venue;
    }

    /** Needs no version: whoever speaks last knows best. */
    Venue say(UUID memberId, UUID venueId, FreePlacesRequest free, LocalDate today) {
        var member = own(memberId);
        var venue = venues.get(memberId, venueId);
        venue.say(free, today);
        venues.flush();
        announcing.tellChanged(member);
        return venue;
    }

    private Member own(UUID memberId) {
        var member = acting.own(() -> members.getForChange(memberId), Member::providerId, "member", memberId);
        member.mustStand("a change of venues");
        return member;
    }
}
