package org.opendps.calloff.evaluation.draw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class LotDraws implements PanacheRepositoryBase<LotDraw, UUID> {

    public List<LotDraw> of(UUID callOffId) {
        return list("callOffId = ?1 order by lot, id", callOffId);
    }

    /** The latest. */
    public Optional<LotDraw> of(UUID callOffId, int lot) {
        return find("callOffId = ?1 and lot = ?2 order by id desc", callOffId, lot)
                .firstResultOptional();
    }
}
