package org.opendps.registry.membership.venue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.registry.profile.Postcode;
import org.opendps.registry.purchasing.rule.Setting;

public record VenueView(
        UUID id,
        String name,
        @Nullable String address,
        @Nullable Postcode postcode,
        @Nullable String district,
        Setting setting,
        List<String> categories,
        List<AccessFeature> access,
        List<Session> sessions,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {}
