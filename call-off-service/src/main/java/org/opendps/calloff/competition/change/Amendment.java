package org.opendps.calloff.competition.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;

/** One change of a published call-off, with what it was before; never changed itself. */
@Entity
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Amendment {

    @Id
    private UUID id;

    private UUID callOffId;
    private int number;
    private boolean material;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Difference> changes;

    private String amendedBy;
    private Instant amendedAt;

    protected Amendment() {}

    Amendment(UUID callOffId, Revision revision, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.callOffId = callOffId;
        this.number = revision.amended().number();
        this.material = revision.amended().material();
        this.reason = reason;
        this.changes = revision.differences();
        this.amendedBy = by;
        this.amendedAt = at;
    }

    int number() {
        return number;
    }

    /** Bidders are told what and why, not by whom. */
    AmendmentView view(boolean toCouncil) {
        return new AmendmentView(number, material, reason, changes, toCouncil ? amendedBy : null, amendedAt);
    }
}
