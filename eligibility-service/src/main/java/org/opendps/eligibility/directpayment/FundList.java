package org.opendps.eligibility.directpayment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.plan.line.FundingRoute;

/** The council's lists. */
@ApplicationScoped
class FundList {

    private final HeldFunds funds;
    private final Caller caller;
    private final InstantSource clock;

    FundList(HeldFunds funds, Caller caller, InstantSource clock) {
        this.funds = funds;
        this.caller = caller;
        this.clock = clock;
    }

    Page<FundRow> page(FundingRoute route, FundFilter filter, PageRequest page) {
        var today = London.today(clock);
        var found = funds.page(wanted(route, filter, today), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), HeldFund::id, fund -> FundRow.of(fund, today));
    }

    private HeldFunds.Wanted wanted(FundingRoute route, FundFilter filter, LocalDate today) {
        boolean surplus = Boolean.TRUE.equals(filter.surplus);
        return switch (filter.review) {
            case null -> new HeldFunds.Wanted(caller.authority(), route, filter.status, surplus, null, null);
            case DUE ->
                new HeldFunds.Wanted(caller.authority(), route, filter.status, surplus, today, FundRow.dueUntil(today));
            case OVERDUE ->
                new HeldFunds.Wanted(
                        caller.authority(), route, filter.status, surplus, LocalDate.EPOCH, today.minusDays(1));
        };
    }
}
