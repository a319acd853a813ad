package org.opendps.finance.reconciliation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.budget.Directorate;
import org.opendps.finance.budget.Provisioning.Wanted;
import org.opendps.finance.reconciliation.ImportRefused.ImportRowsWrong;
import org.opendps.finance.reconciliation.ImportRefused.Violation;
import org.opendps.finance.schedule.FinancialYear;

/** Reads all lines, and tells all that is wrong with them at once. Lines count from 1, without the header. */
final class PartsRead {

    private final List<Violation> wrong = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    static PartsRead of(List<PartRow> rows) {
        var read = new PartsRead();
        for (int line = 1; line <= rows.size(); line++) {
            read.read(line, rows.get(line - 1));
        }
        return read;
    }

    /** The total that the file says. */
    Money stated(@Nullable String written) {
        return Written.amount(written).orElseGet(() -> {
            wrong.add(new Violation("statedTotal", "must be an amount in pounds, such as 9547321.00"));
            return Money.ZERO;
        });
    }

    void contradicts(List<Wanted> contradicted) {
        parts.stream()
                .filter(part -> contradicted.contains(part.budget()))
                .forEach(part -> wrong.add(violation(
                        part.line(),
                        "costCentre",
                        "has a budget of this subjective code in another directorate or category")));
    }

    /** @throws org.opendps.blocks.problem.Refused 422 {@code import-rows-wrong}, with all that is */
    List<Part> sound() {
        if (!wrong.isEmpty()) {
            throw new ImportRowsWrong(wrong).refused();
        }
        return parts;
    }

    List<Part> parts() {
        return parts;
    }

    private void read(int line, PartRow row) {
        int before = wrong.size();
        new TreeMap<>(row.texts()).forEach((column, text) -> mustBeText(line, column, text));
        var directorate = directorate(row.directorate());
        if (directorate.isEmpty()) {
            wrong.add(violation(line, "directorate", "must be one of " + Arrays.toString(Directorate.values())));
        }
        var year = year(row.financialYear());
        if (year.isEmpty()) {
            wrong.add(violation(line, "financialYear", "must be a financial year such as 2026-27"));
        }
        var amount = Written.amount(row.amount()).filter(Money::isPositive);
        if (amount.isEmpty()) {
            wrong.add(violation(line, "amount", "must be pounds, more than nothing, such as 6349221.00"));
        }
        if (wrong.size() == before) {
            keep(new Part(line, wanted(row, directorate.orElseThrow()), year.orElseThrow(), amount.orElseThrow()));
        }
    }

    private void keep(Part part) {
        var first = lines.putIfAbsent(part.key(), part.line());
        if (first != null) {
            wrong.add(violation(
                    part.line(), "costCentre", "is in line " + first + " with the same code and year already"));
        }
        parts.add(part);
    }

    private void mustBeText(int line, String column, PartRow.TextOf text) {
        var written = text.written();
        if (written == null || written.isBlank()) {
            wrong.add(violation(line, column, "must not be missing"));
        } else if (written.strip().length() > text.longest()) {
            wrong.add(violation(line, column, "must not be longer than " + text.longest()));
        }
    }

    private static Wanted wanted(PartRow row, Directorate directorate) {
        return new Wanted(
                stripped(row.title()),
                directorate,
                stripped(row.costCentre()),
                stripped(row.subjectiveCode()),
                stripped(row.category()));
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Optional<Directorate> directorate(@Nullable String written) {
        return Arrays.stream(Directorate.values())
                .filter(one -> one.name().equalsIgnoreCase(stripped(written)))
                .findFirst();
    }

    private static Optional<FinancialYear> year(@Nullable String written) {
        try {
            return Optional.of(FinancialYear.of(stripped(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Violation violation(int line, String column, String message) {
        return new Violation("rows[" + line + "]." + column, message);
    }
}
