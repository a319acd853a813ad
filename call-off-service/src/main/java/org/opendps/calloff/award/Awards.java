package org.opendps.calloff.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Awards implements PanacheRepositoryBase<Award, UUID> {

    /** The one that holds or may come to hold. */
    public Optional<Award> live(UUID callOffId, int lot) {
        return find(
                        "terms.callOffId = ?1 and lot = ?2 and status in (RESERVING, STANDSTILL, CONFIRMED)",
                        callOffId,
                        lot)
                .firstResultOptional();
    }

    public Optional<Award> latest(UUID callOffId, int lot) {
        return find("terms.callOffId = ?1 and lot = ?2 order by id desc", callOffId, lot)
                .firstResultOptional();
    }

    /** Without loading the award: its row is read when the call-off is held. */
    public Optional<UUID> callOffOf(UUID id) {
        return find("select terms.callOffId from Award where id = ?1", id)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** The lot that a placement came of, and when it was awarded. */
    public record Origin(int lot, Instant awardedAt) {}

    public Optional<Origin> originOf(UUID placementId) {
        return find("select lot, awardedAt from Award where placementId = ?1", placementId)
                .project(Origin.class)
                .firstResultOptional();
    }

    public Optional<LocalDate> lastInterim(UUID personRef, String category) {
        return find("""
                        select max(terms.until) from Award where terms.personRef = ?1 and terms.category = ?2
                        and status in (RESERVING, STANDSTILL, CONFIRMED)
                        and terms.callOffId in (select id from CallOff where commission.route = URGENT_INTERIM)
                        """, personRef, category).project(LocalDate.class).firstResultOptional();
    }

    public List<Award> live(UUID callOffId) {
        return list("terms.callOffId = ?1 and status in (RESERVING, STANDSTILL, CONFIRMED)", callOffId);
    }

    /** When the latest of a lot was withdrawn. */
    public Optional<Instant> lastWithdrawal(UUID callOffId, int lot) {
        return find("terms.callOffId = ?1 and lot = ?2 and status = WITHDRAWN order by id desc", callOffId, lot)
                .<Award>firstResultOptional()
                .map(Award::answeredAt);
    }
}
