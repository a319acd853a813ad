package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.opendps.blocks.money.Money;
import org.opendps.eligibility.plan.budget.HeldByOthers;
import org.opendps.eligibility.plan.line.FundingRoute;

/** What of a budget is agreed to be held by others. */
@ApplicationScoped
class AgreedFunds implements HeldByOthers {

    private final HeldFunds funds;

    AgreedFunds(HeldFunds funds) {
        this.funds = funds;
    }

    @Override
    public Map<FundingRoute, Money> weekly(UUID personRef) {
        return funds.running(personRef).stream()
                .filter(fund -> fund.status() == FundStatus.AGREED)
                .collect(
                        Collectors.toMap(HeldFund::route, fund -> fund.payment().weeklyAmount()));
    }
}
