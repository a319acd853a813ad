package org.opendps.finance.spend;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.budget.BudgetLine;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;

/** A spend event as it was told, to be summed and paid by. The database refuses to change or remove it. */
@Entity
@SuppressWarnings("UnusedVariable") // what runs and sums go by is read by queries only
public class SpendEntry {

    @Id
    private UUID spendRef;

    @Enumerated(EnumType.STRING)
    private SpendKind kind;

    private String authority;
    private UUID placementId;
    private @Nullable UUID callOffId;
    private @Nullable UUID personRef;
    private UUID providerId;
    private UUID budgetId;
    private String directorate;
    private String costCentre;
    private String subjectiveCode;
    private String category;
    private String area;
    private String fundingRoute;
    private LocalDate serviceFrom;
    private LocalDate serviceTo;
    private int units;
    private Money net;
    private Money vat;
    private Money gross;

    @Enumerated(EnumType.STRING)
    private VatCode vatCode;

    private String financialYear;
    private LocalDate occurredOn;
    private Instant recordedAt;
    private @Nullable UUID corrects;

    /** Of an accrual and its reversal: whether it was approved by then, and so is taken from what is spent. */
    private boolean ofSpend;

    private LocalDate payableFrom;

    /** Whose amount for the week this puts right; null of what runs pay. */
    private @Nullable UUID ofInvoice;

    protected SpendEntry() {}

    /**
     * @param sessions of one financial year: how many, from when to when, at what price net of VAT
     * @param payableFrom the first day that a run must have come to before it pays it
     * @param corrects the spendRef of an earlier entry that this one puts right by the difference
     */
    SpendEntry(
            SpendKind kind,
            Purchase of,
            BudgetLine line,
            Costed.Line sessions,
            LocalDate occurredOn,
            LocalDate payableFrom,
            Instant recordedAt,
            @Nullable UUID corrects) {
        this.spendRef = Ids.next();
        this.kind = kind;
        this.authority = of.authority();
        this.placementId = of.placementId();
        this.callOffId = of.callOffId();
        this.personRef = of.personRef();
        this.providerId = of.providerId();
        this.budgetId = of.budgetId();
        this.directorate = line.directorate().name();
        this.costCentre = line.costCentre();
        this.subjectiveCode = line.subjectiveCode();
        this.category = of.category();
        this.area = of.area();
        this.fundingRoute = of.fundingRoute();
        this.serviceFrom = sessions.first();
        this.serviceTo = sessions.last();
        this.units = sessions.units();
        this.net = sessions.net();
        this.vat = of.vatCode().vatOn(sessions.net());
        this.gross = net.plus(vat);
        this.vatCode = of.vatCode();
        this.financialYear = FinancialYear.of(sessions.first()).toString();
        this.occurredOn = occurredOn;
        this.recordedAt = recordedAt;
        this.corrects = corrects;
        this.payableFrom = payableFrom;
    }

    /** The same amounts, for the same service, of something else that happened to them. */
    SpendEntry(SpendKind kind, SpendEntry of, LocalDate occurredOn, Instant recordedAt) {
        this.spendRef = Ids.next();
        this.kind = kind;
        this.authority = of.authority;
        this.placementId = of.placementId;
        this.callOffId = of.callOffId;
        this.personRef = of.personRef;
        this.providerId = of.providerId;
        this.budgetId = of.budgetId;
        this.directorate = of.directorate;
        this.costCentre = of.costCentre;
        this.subjectiveCode = of.subjectiveCode;
        this.category = of.category;
        this.area = of.area;
        this.fundingRoute = of.fundingRoute;
        this.serviceFrom = of.serviceFrom;
        this.serviceTo = of.serviceTo;
        this.units = of.units;
        this.net = of.net;
        this.vat = of.vat;
        this.gross = of.gross;
        this.vatCode = of.vatCode;
        this.financialYear = of.financialYear;
        this.occurredOn = occurredOn;
        this.recordedAt = recordedAt;
        this.corrects = of.spendRef;
        this.payableFrom = occurredOn;
        this.ofSpend = of.ofSpend;
    }

    /** Of an accrual, or its reversal, of what was approved by then. */
    SpendEntry ofSpend() {
        ofSpend = true;
        return this;
    }

    SpendEntry ofInvoice(UUID invoice) {
        ofInvoice = invoice;
        return this;
    }

    SpendEntry amounting(int sessions, Money ofNet, Money ofVat) {
        units = sessions;
        net = ofNet;
        vat = ofVat;
        gross = ofNet.plus(ofVat);
        return this;
    }

    SpendEntry negated() {
        units = -units;
        net = net.negated();
        vat = vat.negated();
        gross = gross.negated();
        return this;
    }

    public UUID spendRef() {
        return spendRef;
    }

    public SpendKind kind() {
        return kind;
    }

    public String authority() {
        return authority;
    }

    public UUID placementId() {
        return placementId;
    }

    @Nullable
    UUID callOffId() {
        return callOffId;
    }

    public @Nullable UUID personRef() {
        return personRef;
    }

    public UUID providerId() {
        return providerId;
    }

    public UUID budgetId() {
        return budgetId;
    }

    public String costCentre() {
        return costCentre;
    }

    public String subjectiveCode() {
        return subjectiveCode;
    }

    public String category() {
        return category;
    }

    String fundingRoute() {
        return fundingRoute;
    }

    public LocalDate serviceFrom() {
        return serviceFrom;
    }

    public LocalDate serviceTo() {
        return serviceTo;
    }

    public int units() {
        return units;
    }

    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    public Money gross() {
        return gross;
    }

    public VatCode vatCode() {
        return vatCode;
    }

    public FinancialYear financialYear() {
        return FinancialYear.of(financialYear);
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable UUID corrects() {
        return corrects;
    }
}
