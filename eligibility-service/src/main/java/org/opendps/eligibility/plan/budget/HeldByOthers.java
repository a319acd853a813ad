package org.opendps.eligibility.plan.budget;

import java.util.Map;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.plan.line.FundingRoute;

/** What is agreed to be paid by routes other than the council's own buying; a feature that agrees it has such a bean. */
public interface HeldByOthers {

    /** A week, by route; nothing for a route by which nothing is agreed. */
    Map<FundingRoute, Money> weekly(UUID personRef);
}
