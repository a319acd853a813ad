package org.opendps.registry.panel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.purchasing.Listing;

/** A session in which officers decide on several applications, one after another, and who sat on it. */
@Entity
class Panel {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> members;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> agenda;

    @Enumerated(EnumType.STRING)
    private PanelStatus status;

    /** How often something came of its agenda. */
    @SuppressWarnings("UnusedVariable") // makes another version of the panel
    private long results;

    protected Panel() {}

    Panel(Listing system, PanelRequest request) {
        this.id = Ids.next();
        this.authority = system.authority();
        this.purchasingSystemId = system.id();
        this.status = PanelStatus.PLANNED;
        this.heldOn = request.heldOn();
        this.members = List.copyOf(request.members());
        this.agenda = distinct(request);
    }

    void rewrite(PanelRequest request) {
        mayBecome(PanelStatus.HELD, "a change");
        if (!request.purchasingSystemId().equals(purchasingSystemId)) {
            throw new PanelOfAnotherSystem(purchasingSystemId).refused();
        }
        heldOn = request.heldOn();
        members = List.copyOf(request.members());
        agenda = distinct(request);
    }

    private static List<UUID> distinct(PanelRequest request) {
        return request.agenda().stream().distinct().toList();
    }

    void mustHaveOnItsAgenda(List<UUID> applications) {
        mayBecome(PanelStatus.HELD, "a decision");
        var strangers =
                applications.stream().filter(each -> !agenda.contains(each)).toList();
        if (!strangers.isEmpty()) {
            throw new NotOnTheAgenda(strangers).refused();
        }
    }

    /** It sits, and the application is one of those that it decides on. */
    boolean isAbout(UUID application) {
        return status == PanelStatus.PLANNED && agenda.contains(application);
    }

    /** Something came of its agenda: who read the panel before has read another one. */
    void touch() {
        results++;
    }

    void close() {
        mayBecome(PanelStatus.HELD, "a close");
        status = PanelStatus.HELD;
    }

    void cancel() {
        mayBecome(PanelStatus.CANCELLED, "a cancellation");
        status = PanelStatus.CANCELLED;
    }

    private void mayBecome(PanelStatus wanted, String step) {
        if (!status.next().contains(wanted)) {
            throw new StateConflict("panel", step, status, status.next()).refused();
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    List<String> members() {
        return members;
    }

    List<UUID> agenda() {
        return agenda;
    }

    PanelView view(List<PanelResultView> results) {
        return new PanelView(id, authority, purchasingSystemId, heldOn, members, agenda, status, results);
    }
}
