package org.opendps.calloff.placement.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.calloff.placement.place.Usage.Taken;

@ApplicationScoped
public class HeldPlaces implements PanacheRepositoryBase<HeldPlace, UUID> {

    public List<Taken> at(UUID provider, String authority, LocalDate from, LocalDate until) {
        return list(
                        "providerId = ?1 and authority = ?2 and from <= ?3 and until >= ?4",
                        provider,
                        authority,
                        until,
                        from)
                .stream()
                .map(HeldPlace::taken)
                .toList();
    }
}
