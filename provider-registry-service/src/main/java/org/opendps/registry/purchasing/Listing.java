package org.opendps.registry.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.registry.purchasing.rule.Area;
import org.opendps.registry.purchasing.rule.Category;
import org.opendps.registry.purchasing.rule.Rulebook;
import org.opendps.registry.purchasing.term.EntryWindow;
import org.opendps.registry.regime.Regime;
import org.opendps.registry.regime.condition.Condition;
import org.opendps.registry.regime.term.AdmissionDuringTerm;
import org.opendps.registry.regime.term.DecisionTarget;

/** A purchasing system as an applicant meets it: what is bought and where, its term, admission and conditions. */
public record Listing(
        UUID id,
        String authority,
        String title,
        Regime regime,
        SystemStatus status,
        LocalDate validFrom,
        LocalDate validUntil,
        AdmissionDuringTerm admissionDuringTerm,
        List<EntryWindow> entryWindows,
        List<Category> offered,
        List<Area> places,
        Rulebook rulebook) {

    static Listing of(PurchasingSystem system) {
        var term = system.term();
        return new Listing(
                system.id(),
                system.authority(),
                system.title(),
                system.regime(),
                system.status(),
                term.validFrom(),
                term.validUntil(),
                term.admissionDuringTerm(),
                term.entryWindows(),
                system.categories(),
                system.areas(),
                system.rulebook());
    }

    public List<String> areas() {
        return places.stream().map(Area::code).toList();
    }

    public List<String> categories() {
        return offered.stream().map(Category::code).toList();
    }

    public Optional<Category> category(String code) {
        return offered.stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** The most that a session in the category may cost, where the system says so. */
    public Optional<Money> priceCap(String category) {
        return category(category).map(Category::priceCap);
    }

    public List<String> conditionCodes() {
        return rulebook.conditions().stream().map(Condition::code).toList();
    }

    /** Those that everybody meets, and those that only the given categories ask for. */
    public List<Condition> conditionsFor(List<String> categories, Condition.Stage stage) {
        var ofCategories = offered.stream()
                .flatMap(category -> category.conditions().stream())
                .toList();
        var asked = offered.stream()
                .filter(category -> categories.contains(category.code()))
                .flatMap(category -> category.conditions().stream())
                .toList();
        return rulebook.conditions().stream()
                .filter(condition -> condition.isMetAt(stage))
                .filter(condition -> !ofCategories.contains(condition.code()) || asked.contains(condition.code()))
                .toList();
    }

    /** Before the term begins everybody can apply; after that where admission is continuous, or in a window. */
    public boolean admitsOn(LocalDate today) {
        boolean open = today.isBefore(validFrom)
                || admissionDuringTerm == AdmissionDuringTerm.CONTINUOUS
                || entryWindows.stream().anyMatch(window -> window.contains(today));
        return isOpenOn(today) && open;
    }

    /** Opened, not closed, and not after its last day: whoever has applied can be admitted. */
    public boolean isOpenOn(LocalDate today) {
        return status == SystemStatus.OPEN && !today.isAfter(validUntil);
    }

    public DecisionTarget decisionTarget(LocalDate received) {
        return regime.decisionTarget(received, rulebook.workingDays());
    }

    /** By when a member declares anew on request. */
    public DecisionTarget renewalTarget(LocalDate requested) {
        return regime.renewalTarget(requested, rulebook.workingDays());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 when the regime knows no extension */
    public DecisionTarget extendedTarget(LocalDate received) {
        return regime.extendedTarget(received, rulebook.workingDays());
    }
}
