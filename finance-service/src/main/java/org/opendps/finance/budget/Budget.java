package org.opendps.finance.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** A line of the council's budget that pays for placements. What it holds is in the ledger, by financial year. */
@Entity
class Budget {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private String title;

    @Enumerated(EnumType.STRING)
    private Directorate directorate;

    private String costCentre;
    private String subjectiveCode;
    private String category;
    private boolean excludesDirectPayments;
    private boolean excludesTravel;

    protected Budget() {}

    Budget(
            String authority,
            String title,
            Directorate directorate,
            String costCentre,
            String subjectiveCode,
            String category,
            Scope scope) {
        this.id = Ids.next();
        this.authority = authority;
        this.title = title;
        this.directorate = directorate;
        this.costCentre = costCentre;
        this.subjectiveCode = subjectiveCode;
        this.category = category;
        this.excludesDirectPayments = scope.excludesDirectPayments();
        this.excludesTravel = scope.excludesTravel();
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

    Directorate directorate() {
        return directorate;
    }

    String costCentre() {
        return costCentre;
    }

    String subjectiveCode() {
        return subjectiveCode;
    }

    String category() {
        return category;
    }

    Scope scope() {
        return new Scope(excludesDirectPayments, excludesTravel);
    }
}
