package org.opendps.calloff.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;

/**
 * Why finance did not reserve the money.
 *
 * @param limit which limit was met, PERSONAL_BUDGET, SERVICE_BUDGET or PERIOD; UNKNOWN when finance did not say
 * @param shortBy by how much, in pounds
 * @param financialYear of the service budget
 */
@Embeddable
public record MoneyMissing(
        @Column(name = "refused_limit") String limit,
        @Nullable Money shortBy,
        @Nullable String financialYear,
        @Column(name = "refused_reason") String reason) {}
