package org.opendps.registry.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.purchasing.Listing;
import org.opendps.registry.purchasing.SystemStatus;
import org.opendps.registry.purchasing.rule.Category;

/** A council asks the members of a category what a session costs them. */
@Entity
@Table(name = "fee_consultation")
class FeeConsultation {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID purchasingSystemId;
    private String title;
    private String category;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> serviceBands;

    private LocalDate opensOn;
    private LocalDate closesOn;

    @Enumerated(EnumType.STRING)
    private ConsultationStatus status;

    /** How many had been asked when it closed; members come and go afterwards. */
    private @Nullable Integer asked;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private @Nullable LocalDate actsOn;

    protected FeeConsultation() {}

    /** @throws org.opendps.blocks.problem.Refused 409 when the system is not open; 422 when category, bands or day do not fit */
    FeeConsultation(Listing system, ConsultationRequest request, LocalDate today) {
        if (system.status() != SystemStatus.OPEN) {
            throw new StateConflict(
                            "purchasing system",
                            "a fee consultation",
                            system.status(),
                            system.status().next())
                    .refused();
        }
        this.id = Ids.next();
        this.authority = system.authority();
        this.purchasingSystemId = system.id();
        this.title = request.title();
        this.category = request.category();
        this.serviceBands = bands(system, request);
        this.opensOn = today;
        this.closesOn = ConsultationUnsound.unlessPast(request.closesOn(), today);
        this.status = ConsultationStatus.OPEN;
        this.actsOn = closesOn.plusDays(1);
    }

    private static List<String> bands(Listing system, ConsultationRequest request) {
        var known = system.category(request.category())
                .map(Category::serviceBands)
                .orElseThrow(() -> ConsultationUnsound.category(request.category(), system.categories()));
        var asked = request.serviceBands().stream().distinct().toList();
        if (!known.containsAll(asked)) {
            throw ConsultationUnsound.bands(known);
        }
        return asked.isEmpty() ? known : asked;
    }

    /** Until its last day is over, whether or not it was closed already. */
    void mustTakeAnswersOn(LocalDate today) {
        if (status != ConsultationStatus.OPEN || today.isAfter(closesOn)) {
            throw new StateConflict("fee consultation", "an answer", ConsultationStatus.CLOSED, List.of()).refused();
        }
    }

    void mustAskFor(List<CostLine> costs) {
        CostsUnsound.check(costs, serviceBands);
    }

    boolean isOver(LocalDate today) {
        return status == ConsultationStatus.OPEN && today.isAfter(closesOn);
    }

    void close(int askedSoFar) {
        status = ConsultationStatus.CLOSED;
        asked = askedSoFar;
        actsOn = null;
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

    String category() {
        return category;
    }

    ConsultationStatus status() {
        return status;
    }

    List<String> serviceBands() {
        return serviceBands;
    }

    /** Empty while it is open. */
    Optional<Integer> askedWhenClosed() {
        return Optional.ofNullable(asked);
    }

    ConsultationView view() {
        return new ConsultationView(
                id, authority, purchasingSystemId, title, category, serviceBands, opensOn, closesOn, status);
    }
}
