package org.opendps.blocks.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.resource.Ids;

/** What a council decided on one day: some settings, from a day on. It is never changed; the next goes on top of it. */
@Entity
@Table(name = "council_policy")
public class CouncilPolicy {

    @Id
    private UUID id;

    private String authority;
    private LocalDate startsOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> settings;

    private String reason;
    private String setBy;
    private Instant setAt;

    protected CouncilPolicy() {}

    /** What today's deadlines and awards are judged by is known to everybody since yesterday. */
    CouncilPolicy(
            String authority,
            PolicyRequest request,
            Map<String, String> settings,
            LocalDate today,
            String by,
            Instant at) {
        request.mustStartAfter(today);
        this.id = Ids.next();
        this.authority = authority;
        this.startsOn = request.from();
        this.settings = new TreeMap<>(settings);
        this.reason = request.reason();
        this.setBy = by;
        this.setAt = at;
    }

    UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    Map<String, String> settings() {
        return settings;
    }

    String reason() {
        return reason;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
