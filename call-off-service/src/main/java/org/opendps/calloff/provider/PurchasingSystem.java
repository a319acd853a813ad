package org.opendps.calloff.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.provider.RegistryFacts.Coded;
import org.opendps.calloff.provider.RegistryFacts.PurchasingSystemHeard;
import org.opendps.calloff.regime.Regime;
import org.opendps.calloff.regime.TenderDays;

/** A purchasing system as the registry last told of it. */
@Entity
@Table(name = "purchasing_system")
public class PurchasingSystem {

    @Id
    private UUID id;

    @Column(name = "version")
    private long heardVersion;

    private String authority;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> userAuthorities;

    private String title;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private String status;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CategoryOnOffer> categories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DeclaredCriterion> awardCriteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable TenderDays tenderDays;

    protected PurchasingSystem() {}

    PurchasingSystem(PurchasingSystemHeard heard) {
        id = heard.purchasingSystemId();
        take(heard);
    }

    void learn(PurchasingSystemHeard heard) {
        if (heard.version() > heardVersion) {
            take(heard);
        }
    }

    private void take(PurchasingSystemHeard heard) {
        heardVersion = heard.version();
        authority = heard.authority();
        title = heard.title();
        status = heard.status();
        validFrom = heard.validFrom();
        validUntil = heard.validUntil();
        userAuthorities = heard.userAuthorities() == null ? List.of() : heard.userAuthorities();
        regime = heard.regime();
        categories = heard.categories().stream().map(CategoryOnOffer::of).toList();
        areas = heard.areas().stream().map(Coded::code).toList();
        awardCriteria = heard.awardCriteria() == null
                ? List.of()
                : heard.awardCriteria().stream().map(DeclaredCriterion::of).toList();
        tenderDays = heard.tenderDays();
    }

    /** Its own council, and others that may buy from it. */
    public boolean mayBeUsedBy(String council) {
        return authority.equals(council) || userAuthorities.contains(council);
    }

    /** Open, and within its validity on that day. */
    public boolean isOpenOn(LocalDate day) {
        return status.equals("OPEN") && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean has(String category, String area) {
        return areas.contains(area)
                && offer(category).filter(offer -> offer.isBoughtIn(area)).isPresent();
    }

    /** The most that a session of the category may cost; empty for no cap. */
    public Optional<Money> priceCap(String category) {
        return offer(category).map(CategoryOnOffer::priceCap);
    }

    private Optional<CategoryOnOffer> offer(String category) {
        return categories.stream()
                .filter(offer -> offer.code().equals(category))
                .findFirst();
    }

    public Regime regime() {
        return regime;
    }

    public List<DeclaredCriterion> awardCriteria() {
        return List.copyOf(awardCriteria);
    }

    /** That its notice states; null for those of the law. */
    public @Nullable TenderDays tenderDays() {
        return tenderDays;
    }

    public String title() {
        return title;
    }

    public String status() {
        return status;
    }

    public List<String> categories() {
        return categories.stream().map(CategoryOnOffer::code).toList();
    }

    public List<String> areas() {
        return List.copyOf(areas);
    }
}
