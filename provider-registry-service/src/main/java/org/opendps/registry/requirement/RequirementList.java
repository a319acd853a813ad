package org.opendps.registry.requirement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;

/** What a system asks for from a day on, until one that was said later does. A change is another list. */
@Entity
@Table(name = "document_requirement_list")
class RequirementList {

    @Id
    private UUID id;

    private UUID purchasingSystemId;
    private LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DocumentRequirement> requirements;

    private String setBy;
    private Instant setAt;

    /** Its first day, until members have been looked at. */
    private @Nullable LocalDate actsOn;

    protected RequirementList() {}

    RequirementList(UUID systemId, RequirementsRequest request, LocalDate from, String setBy, Instant now) {
        this.id = Ids.next();
        this.purchasingSystemId = systemId;
        this.validFrom = from;
        this.requirements = List.copyOf(request.requirements());
        this.setBy = setBy;
        this.setAt = now;
        this.actsOn = from;
    }

    boolean begin(LocalDate today) {
        if (actsOn == null || actsOn.isAfter(today)) {
            return false;
        }
        actsOn = null;
        return true;
    }

    boolean beginsAfter(LocalDate day) {
        return validFrom.isAfter(day);
    }

    boolean beginsBefore(LocalDate day) {
        return validFrom.isBefore(day);
    }

    /** The first day on which one that was said later counts instead; not after its own first: it never counts. */
    Optional<LocalDate> replacedFrom(List<RequirementList> all) {
        return all.stream()
                .filter(other -> other.id.compareTo(id) > 0)
                .map(other -> other.validFrom)
                .min(Comparator.naturalOrder());
    }

    UUID id() {
        return id;
    }

    UUID purchasingSystemId() {
        return purchasingSystemId;
    }

    List<DocumentRequirement> requirements() {
        return requirements;
    }

    RequirementsView view(@Nullable LocalDate replacedFrom) {
        return new RequirementsView(id, validFrom, replacedFrom, requirements, setBy, setAt);
    }
}
