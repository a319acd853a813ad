package org.opendps.calloff.provider;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.calloff.provider.Market.Scope;
import org.opendps.calloff.provider.RegistryFacts.ApplicationHeard;

/** That a provider asked to become a member of a purchasing system, for some categories and areas. */
@Entity
@Table(name = "applicant")
@SuppressWarnings("UnusedVariable") // some fields are read by queries only
class Applicant {

    @Id
    private UUID id;

    @Column(name = "version")
    private long heardVersion;

    private UUID purchasingSystemId;
    private UUID providerId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> categories;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> areas;

    private String status;

    protected Applicant() {}

    Applicant(ApplicationHeard heard) {
        id = heard.applicationId();
        take(heard);
    }

    void learn(ApplicationHeard heard) {
        if (heard.version() > heardVersion) {
            take(heard);
        }
    }

    private void take(ApplicationHeard heard) {
        heardVersion = heard.version();
        purchasingSystemId = heard.purchasingSystemId();
        providerId = heard.providerId();
        categories = heard.categories();
        areas = heard.areas();
        status = heard.status();
    }

    Scope scope() {
        return new Scope(List.copyOf(categories), List.copyOf(areas));
    }
}
