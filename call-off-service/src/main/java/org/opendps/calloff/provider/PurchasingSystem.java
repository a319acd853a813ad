package org.opendps.calloff.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.provider.RegistryFacts.Coded;
import org.opendps.calloff.provider.RegistryFacts.PurchasingSystemHeard;

/** A purchasing system as the registry last told of it. */
@Entity
@Table(name = "purchasing_system")
public class PurchasingSystem {

    @Id
    private UUID id;

    @Column(name = "version")
    private long heardVersion;

    private String authority;
    private String title;
    private String status;
    private LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

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
        categories = heard.categories().stream().map(Coded::code).toList();
        areas = heard.areas().stream().map(Coded::code).toList();
    }

    public boolean belongsTo(String council) {
        return authority.equals(council);
    }

    /** Open, and within its validity on that day. */
    public boolean isOpenOn(LocalDate day) {
        return status.equals("OPEN") && !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean has(String category, String area) {
        return categories.contains(category) && areas.contains(area);
    }

    public String title() {
        return title;
    }

    public String status() {
        return status;
    }

    public List<String> categories() {
        return List.copyOf(categories);
    }

    public List<String> areas() {
        return List.copyOf(areas);
    }
}
