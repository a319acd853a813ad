package org.opendps.registry.purchasing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.StateConflict;
import org.opendps.blocks.resource.Ids;
import org.opendps.registry.regime.AdmissionDuringTerm;
import org.opendps.registry.regime.AskedTerms;
import org.opendps.registry.regime.Regime;

@Entity
@Table(name = "purchasing_system")
class PurchasingSystem {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String title;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private SystemStatus status;

    private @Nullable LocalDate contractNoticeSubmittedOn;
    private LocalDate validFrom;
    private LocalDate validUntil;

    /** What the council asked for; the law may end the system earlier. */
    private LocalDate declaredUntil;

    @Enumerated(EnumType.STRING)
    private AdmissionDuringTerm admissionDuringTerm;

    private @Nullable String noticeReference;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Category> categories;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Area> areas;

    protected PurchasingSystem() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the regime does not allow the terms, or a code is double */
    PurchasingSystem(
            String authority,
            String title,
            Regime regime,
            AskedTerms asked,
            List<Category> categories,
            List<Area> areas) {
        CodeUsedTwice.check("categories", categories, Category::code);
        CodeUsedTwice.check("areas", areas, Area::code);
        var settled = regime.settle(asked);
        this.id = Ids.next();
        this.authority = authority;
        this.title = title;
        this.regime = regime;
        this.status = SystemStatus.DRAFT;
        this.contractNoticeSubmittedOn = asked.contractNoticeSubmittedOn();
        this.validFrom = settled.validFrom();
        this.validUntil = settled.validUntil();
        this.declaredUntil = asked.validUntil();
        this.admissionDuringTerm = settled.admissionDuringTerm();
        this.noticeReference = asked.noticeReference();
        this.categories = List.copyOf(categories);
        this.areas = List.copyOf(areas);
    }

    /** From now on providers can apply. */
    void open() {
        if (!status.next().contains(SystemStatus.OPEN)) {
            throw new StateConflict("purchasing system", "opening", status, status.next()).refused();
        }
        status = SystemStatus.OPEN;
    }

    /** A draft is the council's own business. */
    boolean isSeenBy(@Nullable String callersAuthority) {
        return status != SystemStatus.DRAFT || authority.equals(callersAuthority);
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

    String title() {
        return title;
    }

    Regime regime() {
        return regime;
    }

    SystemStatus status() {
        return status;
    }

    @Nullable
    LocalDate contractNoticeSubmittedOn() {
        return contractNoticeSubmittedOn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    LocalDate declaredUntil() {
        return declaredUntil;
    }

    AdmissionDuringTerm admissionDuringTerm() {
        return admissionDuringTerm;
    }

    @Nullable
    String noticeReference() {
        return noticeReference;
    }

    List<Category> categories() {
        return categories;
    }

    List<Area> areas() {
        return areas;
    }
}
