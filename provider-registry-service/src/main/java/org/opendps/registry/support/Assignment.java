package org.opendps.registry.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Which officer of a council a provider can ask. */
@Entity
@Table(name = "support_assignment")
class Assignment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID providerId;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String authority;

    private UUID officerId;
    private @Nullable String assignedBy;
    private Instant assignedAt;

    protected Assignment() {}

    Assignment(UUID providerId, SupportOfficer officer, String by, Instant at) {
        this.id = Ids.next();
        this.providerId = providerId;
        this.authority = officer.authority();
        this.officerId = officer.id();
        this.assignedBy = by;
        this.assignedAt = at;
    }

    void give(SupportOfficer officer, String by, Instant at) {
        officerId = officer.id();
        assignedBy = by;
        assignedAt = at;
    }

    /** One that is not there yet has the version 0. */
    long version() {
        return version + 1;
    }

    UUID officerId() {
        return officerId;
    }

    AssignmentView view(SupportOfficer officer) {
        return new AssignmentView(providerId, officer.view(), assignedBy, assignedAt);
    }
}
