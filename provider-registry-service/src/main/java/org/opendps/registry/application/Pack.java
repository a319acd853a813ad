package org.opendps.registry.application;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.registry.purchasing.Listing;

/** What an applicant hands in: where it would work, and the core pack of offer, costing and assurances. */
@Embeddable
record Pack(
        @JdbcTypeCode(SqlTypes.JSON) List<String> categories,
        @JdbcTypeCode(SqlTypes.JSON) List<String> areas,
        @Nullable String offer,
        @Nullable Money sessionPrice,
        boolean safeguardingAssurance,
        boolean declaration) {

    /** @throws org.opendps.blocks.problem.Refused 422 when it names a category or area that the system has not */
    void mustFit(Listing system) {
        NotInPurchasingSystem.check("categories", categories, system.categories());
        NotInPurchasingSystem.check("areas", areas, system.areas());
    }

    /** @throws org.opendps.blocks.problem.Refused 422 with each item that is missing */
    void mustBeComplete() {
        var missing = new ArrayList<CorePackIncomplete.Item>();
        if (offer == null || offer.isBlank()) {
            missing.add(new CorePackIncomplete.Item("offer", "Describe in words what you offer."));
        }
        if (sessionPrice == null || !sessionPrice.isPositive()) {
            missing.add(new CorePackIncomplete.Item("sessionPrice", "Cost a session: more than 0.00 pounds."));
        }
        if (!safeguardingAssurance) {
            missing.add(new CorePackIncomplete.Item(
                    "safeguardingAssurance", "Confirm that you keep to a policy for safeguarding adults."));
        }
        if (!declaration) {
            missing.add(
                    new CorePackIncomplete.Item("declaration", "Declare that no ground for exclusion applies to you."));
        }
        if (!missing.isEmpty()) {
            throw new CorePackIncomplete(missing).refused();
        }
    }
}
