package org.opendps.finance.leakage;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/** Spend of one provider, category and placement in a year. */
record LeakageLine(
        LeakageKind kind,
        UUID providerId,
        @Nullable String providerName,
        String category,
        UUID placementId,

        @Schema(description = "Sessions that are paid, wholly or in part")
        long units,

        Money net,

        @Schema(
                description =
                        "The same sessions at the highest agreed rate of their day; null where it is not asked, or"
                                + " not known")
        @Nullable
        Money agreedCost,

        @Schema(description = "All of what is off the system; what is above the rate; 0.00 where no rate is known")
        Money leakage) {

    static LeakageLine of(Tuple row) {
        return new LeakageLine(
                LeakageKind.valueOf(row.get("kind", String.class)),
                row.get("provider_id", UUID.class),
                row.get("name", String.class),
                row.get("category", String.class),
                row.get("placement_id", UUID.class),
                row.get("units", Long.class),
                money(row, "net"),
                row.get("agreed") == null ? null : money(row, "agreed"),
                money(row, "leakage"));
    }

    static Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class).setScale(2));
    }

    Place place() {
        return new Place(kind.name(), providerId.toString(), placementId.toString(), category);
    }

    /** What the list is ordered by. */
    record Place(String kind, String provider, String placement, String category) {

        static final Place BEFORE_ALL = new Place("", "", "", "");

        private static final int PARTS = 4;

        static Place read(String written) {
            var parts = written.split(" ", PARTS);
            if (parts.length < PARTS) {
                throw new IllegalArgumentException("not a place in the list");
            }
            return new Place(parts[0], parts[1], parts[2], parts[3]);
        }

        @Override
        public String toString() {
            return String.join(" ", kind, provider, placement, category);
        }
    }
}
