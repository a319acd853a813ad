package org.opendps.registry.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.acting.Scope;

/** A partner's software, known by the client with which it logs in. */
@Entity
class Portal {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;
    private String client;

    @Enumerated(EnumType.STRING)
    private Scope abilities;

    private boolean sandboxOnly;

    @Enumerated(EnumType.STRING)
    private PortalStatus status;

    private @Nullable String reason;

    protected Portal() {}

    Portal(PortalRequest request) {
        this.id = Ids.next();
        this.name = request.name();
        this.client = request.client();
        this.abilities = request.abilities();
        this.sandboxOnly = request.sandboxOnly();
        this.status = PortalStatus.ACCREDITED;
    }

    void suspend(String why) {
        become(PortalStatus.SUSPENDED, "a suspension");
        reason = why;
    }

    void reinstate() {
        become(PortalStatus.ACCREDITED, "a reinstatement");
        reason = null;
    }

    void withdraw(String why) {
        become(PortalStatus.WITHDRAWN, "a withdrawal");
        reason = why;
    }

    private void become(PortalStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("portal", step, status, status.next()).refused();
        }
        status = wanted;
    }

    void mustTakeMandates(Scope scope) {
        if (status != PortalStatus.ACCREDITED) {
            throw new StateConflict("portal", "a mandate", status, status.next()).refused();
        }
        if (!abilities.covers(scope)) {
            throw new PortalMayNotAct(name).refused();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String client() {
        return client;
    }

    Scope abilities() {
        return abilities;
    }

    boolean isSandboxOnly() {
        return sandboxOnly;
    }

    PortalStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
