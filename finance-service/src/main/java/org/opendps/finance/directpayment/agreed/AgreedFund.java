package org.opendps.finance.directpayment.agreed;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the plan of one person says of money that the person, or a provider for them, holds, by the newest event. */
@Entity
class AgreedFund {

    @Id
    private UUID personRef;

    private long version;
    private String authority;
    private boolean stands;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreedRoute> routes;

    private LocalDate starts;
    private @Nullable LocalDate ends;

    protected AgreedFund() {}

    AgreedFund(AgreedHeard heard) {
        personRef = heard.personRef();
        take(heard);
    }

    /** Takes what is newer; the topic may repeat what is old. */
    void hear(AgreedHeard heard) {
        if (heard.version() > version) {
            take(heard);
        }
    }

    private void take(AgreedHeard heard) {
        version = heard.version();
        authority = heard.authority();
        stands = heard.stands();
        routes = heard.funds();
        starts = heard.from();
        ends = heard.until();
    }

    boolean belongsTo(String council) {
        return authority.equals(council);
    }

    UUID personRef() {
        return personRef;
    }

    boolean stands() {
        return stands;
    }

    List<AgreedRoute> routes() {
        return routes;
    }

    LocalDate starts() {
        return starts;
    }

    @Nullable
    LocalDate ends() {
        return ends;
    }
}
