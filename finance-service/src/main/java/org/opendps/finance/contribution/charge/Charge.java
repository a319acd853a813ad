package org.opendps.finance.contribution.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.contribution.collector.Collector;
import org.opendps.finance.contribution.collector.Collectors;
import org.opendps.finance.ledger.Journal;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.spend.Purchase;

/** What a person owes of what one week of one placement cost the council, and what of it was received. */
@Entity
@Table(name = "contribution_charge")
@SuppressWarnings("UnusedVariable") // by which policy it is collected is read by queries only
public class Charge {

    /** What is owed longest is paid first. */
    static final Comparator<Charge> OLDEST_FIRST = Comparator.comparing(Charge::weekStarting)
            .thenComparing(charge -> charge.placementStarts)
            .thenComparing(Charge::placementId)
            .thenComparing(Charge::id);

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID personRef;
    private LocalDate weekStarting;
    private UUID placementId;
    private LocalDate placementStarts;
    private @Nullable UUID callOffId;
    private UUID providerId;
    private UUID budgetId;
    private String category;
    private String area;
    private String fundingRoute;
    private String financialYear;

    @Enumerated(EnumType.STRING)
    private Collector collector;

    private String policyVersion;
    private Money due;
    private int bookings;
    private Money received;
    private UUID spendRef;

    protected Charge() {}

    /** @param spendRef of the event that tells of it first */
    Charge(String authority, UUID personRef, Cost of, Collectors.Choice collected, Money due, UUID spendRef) {
        this.id = Ids.next();
        this.authority = authority;
        this.personRef = personRef;
        this.weekStarting = of.cell().week();
        this.placementId = of.cell().placementId();
        this.placementStarts = of.placementStarts();
        this.callOffId = of.bought().callOffId();
        this.providerId = of.cell().providerId();
        this.budgetId = of.cell().budgetId();
        this.category = of.bought().category();
        this.area = of.bought().area();
        this.fundingRoute = of.bought().fundingRoute();
        this.financialYear = of.cell().year().toString();
        this.collector = collected.collector();
        this.policyVersion = collected.policyVersion();
        this.due = due;
        this.bookings = 1;
        this.received = Money.ZERO;
        this.spendRef = spendRef;
    }

    void book(Money more) {
        due = due.plus(more);
        bookings++;
    }

    void receive(Money more) {
        received = received.plus(more);
    }

    Cost.Cell cell() {
        return new Cost.Cell(weekStarting, placementId, providerId, budgetId, FinancialYear.of(financialYear));
    }

    Purchase purchase() {
        return new Cost.Bought(callOffId, category, area, fundingRoute).purchase(authority, personRef, cell());
    }

    Journal.Contributed part(Money amount) {
        return new Journal.Contributed(budgetId, FinancialYear.of(financialYear), amount);
    }

    boolean isCollectedBy(Collector by) {
        return collector == by;
    }

    public UUID id() {
        return id;
    }

    String authority() {
        return authority;
    }

    UUID personRef() {
        return personRef;
    }

    public LocalDate weekStarting() {
        return weekStarting;
    }

    public UUID placementId() {
        return placementId;
    }

    public UUID providerId() {
        return providerId;
    }

    public UUID budgetId() {
        return budgetId;
    }

    public FinancialYear financialYear() {
        return FinancialYear.of(financialYear);
    }

    public Collector collector() {
        return collector;
    }

    public Money due() {
        return due;
    }

    int bookings() {
        return bookings;
    }

    public Money received() {
        return received;
    }

    UUID spendRef() {
        return spendRef;
    }
}
