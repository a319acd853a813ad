package org.opendps.finance.reconciliation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.budget.Provisioning;
import org.opendps.finance.schedule.FinancialYear;

/** A line of an import; its id is the source of the allocation that it becomes, so that it becomes one once. */
@Entity
@SuppressWarnings("UnusedVariable") // of which import it is, is read by queries only
class ImportedPart {

    @Id
    private UUID id;

    private UUID importId;
    private int line;

    @Enumerated(EnumType.STRING)
    private Directorate directorate;

    private String costCentre;
    private String subjectiveCode;
    private String category;
    private String title;
    private String financialYear;
    private Money amount;
    private @Nullable UUID budgetId;

    protected ImportedPart() {}

    ImportedPart(UUID importId, Part part) {
        this.id = Ids.next();
        this.importId = importId;
        this.line = part.line();
        this.directorate = part.budget().directorate();
        this.costCentre = part.budget().costCentre();
        this.subjectiveCode = part.budget().subjectiveCode();
        this.category = part.budget().category();
        this.title = part.budget().title();
        this.financialYear = part.year().toString();
        this.amount = part.amount();
    }

    Provisioning.Share share() {
        return new Provisioning.Share(
                id,
                new Provisioning.Wanted(title, directorate, costCentre, subjectiveCode, category),
                FinancialYear.of(financialYear),
                amount);
    }

    void allocatedTo(@Nullable UUID budget) {
        budgetId = budget;
    }

    UUID id() {
        return id;
    }

    int line() {
        return line;
    }

    @Nullable
    UUID budgetId() {
        return budgetId;
    }
}
