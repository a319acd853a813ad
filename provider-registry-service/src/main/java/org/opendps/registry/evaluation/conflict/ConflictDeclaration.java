package org.opendps.registry.evaluation.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** Whether somebody who judges an application has an interest in it. A later declaration replaces an earlier one. */
@Entity
@Table(name = "application_conflict_declaration")
public class ConflictDeclaration {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private UUID applicationId;

    private String declaredBy;

    @Enumerated(EnumType.STRING)
    private Interest interest;

    private @Nullable String detail;
    private Instant declaredAt;

    protected ConflictDeclaration() {}

    public ConflictDeclaration(UUID applicationId, String declaredBy, ConflictRequest request, Instant now) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.declaredBy = declaredBy;
        take(request, now);
    }

    public ConflictDeclaration again(ConflictRequest request, Instant now) {
        take(request, now);
        return this;
    }

    private void take(ConflictRequest request, Instant now) {
        interest = request.interest();
        detail = request.detail();
        declaredAt = now;
    }

    UUID id() {
        return id;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Interest interest() {
        return interest;
    }

    public ConflictView view() {
        return new ConflictView(declaredBy, interest, detail, declaredAt);
    }
}
