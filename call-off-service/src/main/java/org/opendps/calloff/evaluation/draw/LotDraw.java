package org.opendps.calloff.evaluation.draw;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;
import org.opendps.calloff.timeline.Actor;

/** Lots that were drawn between bids that are equal in everything, before a witness (domain rule R9.4). */
@Entity
@Table(name = "lot_draw")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
public class LotDraw {

    @Id
    private UUID id;

    private UUID callOffId;
    private int lot;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> drawn;

    private String witness;
    private String drawnBy;
    private Instant drawnAt;

    protected LotDraw() {}

    public LotDraw(UUID callOffId, DrawRequest request, Actor by, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.lot = request.lotOrOnly();
        this.drawn = request.order();
        this.witness = request.witness();
        this.drawnBy = by.name();
        this.drawnAt = at;
    }

    public UUID winner() {
        return drawn.getFirst();
    }

    /** Whether the order among all of these was drawn. */
    public boolean decides(Set<UUID> tied) {
        return drawn.containsAll(tied);
    }

    /** The first drawn of those that are still equal. */
    public Optional<UUID> firstOf(Set<UUID> tied) {
        return decides(tied) ? drawn.stream().filter(tied::contains).findFirst() : Optional.empty();
    }

    /** In which place it was drawn, from 1; none when it was not among those. */
    public Optional<Integer> placeOf(UUID bid) {
        int index = drawn.indexOf(bid);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }

    public View view() {
        return new View(lot, List.copyOf(drawn), witness, drawnBy, drawnAt);
    }

    /** @param order in which the bids were drawn: the first one wins */
    public record View(int lot, List<UUID> order, String witness, String drawnBy, Instant drawnAt) {}
}
